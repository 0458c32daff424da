/** Writes the minutes of one of the example's meetings as its secretary would: people, paragraphs, signatures, sign-off. */
import type { MakeCall } from '../../shared/contract.ts'
import type {
  ExampleMeeting,
  ExampleMinutes,
  ExampleRecords,
  Minuted,
} from '../../shared/example/description.ts'
import {
  type Attendance,
  type AttendanceInput,
  type Minutes,
  type Paragraph,
  plainAttendance,
  type SignatoryRole,
} from '../../shared/model/minutes.ts'
import type { BallotVote, ParagraphRecords } from '../../shared/model/records.ts'
import { emptyVote } from '../../shared/rules/ballots.ts'
import type { AttendanceId, LocalDate, LocalTime, MeetingId } from '../../shared/values.ts'

interface Work {
  readonly call: MakeCall
  readonly today: LocalDate
}

export async function fillMinutes(
  work: Work,
  meeting: MeetingId,
  { kind, start, place, items }: ExampleMeeting,
  minutes: ExampleMinutes,
): Promise<void> {
  await work.call('minutes.start', { meeting })
  const head = {
    start: start as LocalTime | null,
    end: minutes.end as LocalTime | null,
    place,
    recordedOn: minutes.recordedOn as LocalDate,
  }
  await work.call('minutes.update', { meeting, minutes: head })
  const begun = (await work.call('meeting.get', { meeting })).minutes
  if (!begun) return
  await setAttendance(work, meeting, begun, minutes, kind === 'perCapsulam')
  const attended = (await work.call('meeting.get', { meeting })).minutes?.attendance ?? []
  for (const [index, { minuted = {} }] of items.entries()) {
    const paragraph = begun.paragraphs[index]
    if (paragraph) await setParagraph(work, paragraph, minuted, attended)
  }
  await sign(work, meeting, begun, minutes)
}

/** Text and decision as described; a decision that follows from the proposal stands as the program worded it. */
async function setParagraph(
  { call }: Work,
  paragraph: Paragraph,
  minuted: Minuted,
  attended: readonly Attendance[],
): Promise<void> {
  const { id, title, reference } = paragraph
  const records = minuted.records ? recordsOf(minuted.records, paragraph, attended) : paragraph.records
  const { text = paragraph.text, decision = paragraph.decision } = minuted
  await call('paragraph.update', { id, paragraph: { title, reference, text, decision, records } })
}

/** As described, with those who are named found in the attendance list. */
function recordsOf(
  { motions = [], order = '', vote, conflicts = [], dissents = [], adjustedAtOnce = false }: ExampleRecords,
  { records }: Paragraph,
  attended: readonly Attendance[],
): ParagraphRecords {
  const idOf = (name: string): AttendanceId => {
    const person = attended.find((each) => each.name === name)
    if (!person) throw new Error(`${name} is not in the attendance list`)
    return person.id
  }
  const ballots = (names: readonly string[], choice: BallotVote) =>
    names.map((name) => ({ attendance: idOf(name), vote: choice }))
  return {
    ...records,
    motions: motions.map((motion) => ({ ...motion, withdrawn: false })),
    order,
    votes: vote
      ? [
          {
            ...emptyVote,
            ...{ yes: vote.yes, no: vote.no },
            ballots: [...ballots(vote.for, 'yes'), ...ballots(vote.against, 'no')],
          },
        ]
      : [],
    conflicts: conflicts.map(({ name, reason }) => ({ attendance: idOf(name), reason })),
    reservations: dissents.map(({ by, text }) => ({ by: by.map(idOf), text, at: null })),
    adjustedAtOnce,
  }
}

async function setAttendance(
  { call }: Work,
  meeting: MeetingId,
  { attendance }: Minutes,
  { absent, substitutes = [], visitors }: ExampleMinutes,
  decidersOnly: boolean,
): Promise<void> {
  const elsewhere = decidersOnly ? ['revisor', 'lekmannarevisor', 'suppleant', 'vd', 'adjungerad'] : auditors
  for (const { id, ...person } of attendance) {
    const serving = substitutes.find(({ name }) => name === person.name)
    if (elsewhere.includes(person.role)) await call('attendance.remove', { id })
    else if (absent.includes(person.name)) {
      await call('attendance.update', { id, attendance: { ...person, presence: 'absent' } })
    } else if (serving) {
      const role = `${person.role} för ${serving.for}`
      await call('attendance.update', { id, attendance: { ...person, role } })
    }
  }
  for (const { from, until, ...person } of visitors) {
    const visit: AttendanceInput = {
      ...plainAttendance,
      ...person,
      presence: 'part',
      fromParagraph: from,
      untilParagraph: until,
    }
    await call('attendance.add', { meeting, attendance: visit })
  }
}

const auditors = ['revisor', 'lekmannarevisor']

/** Signs the minutes off once everyone has signed; else leaves them as a draft with its signature lines. */
async function sign(
  work: Work,
  meeting: MeetingId,
  { signatories, attendance }: Minutes,
  minutes: ExampleMinutes,
): Promise<void> {
  const signed = minutes.signedOn
  const all = signed !== null && Object.values(signed).every((date) => date <= work.today)
  const dateOf = (role: SignatoryRole) => (all ? (signed[role] as LocalDate) : null)
  const titleOf = (name: string) => attendance.find((person) => person.name === name)?.role ?? ''
  for (const { id, role, name: begun } of signatories) {
    const name = role === 'chair' ? minutes.chair : begun
    const signatory = { role, name, title: titleOf(name), signedOn: dateOf(role) }
    await work.call('signatory.update', { id, signatory })
  }
  const name = minutes.adjuster
  const adjuster = { role: 'adjuster', name, title: titleOf(name), signedOn: dateOf('adjuster') } as const
  await work.call('signatory.add', { meeting, signatory: adjuster })
  if (all) await work.call('minutes.signOff', { meeting })
}
