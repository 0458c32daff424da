/** What can't have happened is not signed off: refused with its section or its reason, and nothing is stored. */
import { expect, test } from 'vitest'
import { type AttendanceInput, plainAttendance, type SignatoryInput } from '../../../shared/model/minutes.ts'
import { noRecords, type ParagraphRecords } from '../../../shared/model/records.ts'
import type { AttendanceId, LocalDate, LocalTime, MeetingId } from '../../../shared/values.ts'
import { aMeeting, anItem, type TestApp, testApp } from '../../helpers/board.ts'
import { justera } from '../../helpers/command-line.ts'

const names = ['Åsa Öberg', 'Bo Ström', 'Cia Al', 'Dan Sjö', 'Eva Dahl'] as const
type Name = (typeof names)[number]

interface Given {
  readonly records?: (id: (name: Name) => AttendanceId) => Partial<ParagraphRecords>
  /** How somebody was there, else than all the time; Eva Dahl was not there at all. */
  readonly rows?: Readonly<Partial<Record<Name, Partial<AttendanceInput>>>>
  readonly times?: readonly [start: string, end: string]
  readonly adjuster?: Partial<SignatoryInput>
}

/** A committee of five whose minutes are lawful but for what is given. */
async function minutesWith({ records, rows = {}, times = ['09:00', '11:00'], adjuster = {} }: Given) {
  const app = testApp()
  const file = app.gate.tokens.grant(app.file)
  await app.call('board.create', {
    file,
    name: 'Granviks kommun',
    kind: 'committee',
    orgnr: '212000-0001',
    bodyName: 'Kulturnämnden',
  })
  const mandate = { organisation: '', from: null, to: null } as const
  for (const [index, name] of names.entries())
    await app.call('member.add', { ...mandate, name, role: index === 0 ? 'chair' : 'member' })
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  await app.call('item.add', { meeting, item: anItem, after: null })
  await app.call('minutes.start', { meeting })
  const [start, end] = times.map((one) => one as LocalTime)
  const head = { start: start!, end: end!, place: '', recordedOn: null, caseNumber: '' }
  await app.call('minutes.update', { meeting, minutes: head })
  await sign(app, meeting, adjuster)
  const { minutes } = await app.call('meeting.get', { meeting })
  const people = minutes?.attendance ?? []
  const id = (name: Name) => people.find((person) => person.name === name)!.id
  const usual = { 'Eva Dahl': { presence: 'absent' } } as const
  for (const [name, row] of Object.entries({ ...usual, ...rows })) {
    const { id: personId, ...person } = people.find((one) => one.name === name)!
    await app.call('attendance.update', {
      id: personId,
      attendance: { ...plainAttendance, ...person, ...row },
    })
  }
  const { id: paragraph, itemId: _, ...stored } = minutes!.paragraphs[0]!
  const held = { ...noRecords, ...records?.(id) }
  await app.call('paragraph.update', { id: paragraph, paragraph: { ...stored, records: held } })
  return { app, meeting }
}

async function sign(app: TestApp, meeting: MeetingId, adjuster: Partial<SignatoryInput>): Promise<void> {
  const { minutes } = await app.call('meeting.get', { meeting })
  for (const { id } of minutes?.signatories ?? []) await app.call('signatory.remove', { id })
  const signedOn = '2026-02-19' as LocalDate
  for (const one of [
    { role: 'secretary', name: 'Per Ek', title: '', signedOn },
    { role: 'chair', name: 'Åsa Öberg', title: '', signedOn },
    { role: 'adjuster', name: 'Bo Ström', title: '', signedOn, ...adjuster },
  ] as const)
    await app.call('signatory.add', { meeting, signatory: one })
}

const votes = (ballots: ParagraphRecords['votes'][number]['ballots']): Partial<ParagraphRecords> => ({
  votes: [{ yes: '', no: '', secret: false, ballots, counted: null, tie: null }],
})
const yes = (attendance: AttendanceId) => ({ attendance, vote: 'yes' as const })
const reserved = (by: AttendanceId, at: string | null = null): Partial<ParagraphRecords> => ({
  reservations: [{ by: [by], text: 'För dyrt.', at: at as LocalTime | null }],
})
const conflictOf = (attendance: AttendanceId) => ({ conflicts: [{ attendance, reason: 'Delägare' }] })

const refused: readonly (readonly [what: string, given: Given, code: string, reason: string])[] = [
  [
    'a vote by one who was absent',
    { records: (id) => votes(names.map((name) => yes(id(name)))) },
    'LINT_BLOCKS',
    'Eva Dahl har en röst men var inte med. (kommunallagen 5 kap. 67 §)',
  ],
  [
    'a vote by one with jäv',
    {
      records: (id) => ({
        ...votes(names.slice(0, 4).map((name) => yes(id(name)))),
        ...conflictOf(id('Dan Sjö')),
      }),
    },
    'LINT_BLOCKS',
    'Dan Sjö har en röst men hade jäv. (kommunallagen 6 kap. 28–30 §§)',
  ],
  [
    'a reservation by one who took no part',
    { records: (id) => reserved(id('Eva Dahl')) },
    'LINT_BLOCKS',
    'Eva Dahl har reserverat sig men deltog inte i beslutet. (kommunallagen 4 kap. 27 §)',
  ],
  [
    'a reservation by one with jäv',
    { records: (id) => ({ ...reserved(id('Dan Sjö')), ...conflictOf(id('Dan Sjö')) }) },
    'LINT_BLOCKS',
    'Dan Sjö har reserverat sig men deltog inte i beslutet. (kommunallagen 4 kap. 27 §)',
  ],
  [
    'a reservation after the meeting',
    { records: (id) => reserved(id('Dan Sjö'), '11:30') },
    'LINT_BLOCKS',
    'Reservationen anmäldes 11.30, efter mötets slut 11.00. (kommunallagen 4 kap. 27 §)',
  ],
  [
    'two chairs',
    { rows: { 'Bo Ström': { role: 'ordförande' } } },
    'LINT_BLOCKS',
    'står båda som ordförande vid § 1. (kommunallagen 5 kap. 65 §)',
  ],
  [
    'an adjuster who was absent',
    { adjuster: { name: 'Eva Dahl' } },
    'LINT_BLOCKS',
    'Eva Dahl justerar men var inte med. (kommunallagen 5 kap. 69 §)',
  ],
  ['an end before the start', { times: ['11:00', '09:00'] }, 'LINT_BLOCKS', 'Mötet slutar 9.00'],
  [
    'a signature before the meeting',
    { adjuster: { signedOn: '2026-02-11' as LocalDate } },
    'SIGN_DATE_BEFORE_MEETING',
    'Bo Ström',
  ],
  [
    'a signature in the future',
    { adjuster: { signedOn: '2199-01-01' as LocalDate } },
    'SIGN_DATE_IN_FUTURE',
    'Bo Ström',
  ],
]

test.each(refused)('%s is refused, in the window and on the command line', async (_, given, code, reason) => {
  const { app, meeting } = await minutesWith(given)
  const reply = await app.gate.call('minutes.signOff', { meeting }, 'job-1')
  expect(reply).toMatchObject({ ok: false, failure: { code } })
  expect(JSON.stringify(reply)).toContain(reason)
  if (code === 'LINT_BLOCKS') {
    expect(reply).toMatchObject({ failure: { params: { count: 1 } } })
    const step = { meeting, step: 'ready', on: '2026-02-19', person: 'Åsa Öberg', note: '' }
    expect(await app.gate.call('minutes.step', step)).toEqual(reply)
  }
  const { minutes } = await app.call('meeting.get', { meeting })
  expect(minutes).toMatchObject({ signOff: null, steps: [] })
  await app.gate.close()
  const told = justera('sign-off', app.file, '--meeting', aMeeting.date)
  expect(told.exit).toBe(1)
  expect(told.out + told.err).toContain(reason)
})

test('the same minutes without any of it are signed off', async () => {
  const { app, meeting } = await minutesWith({
    records: (id) => ({
      ...votes([...names.slice(0, 3)].map((name) => yes(id(name)))),
      ...conflictOf(id('Dan Sjö')),
      ...{ reservations: [{ by: [id('Bo Ström')], text: '', at: '10:59' as LocalTime }] },
    }),
  })
  await app.call('minutes.signOff', { meeting })
  expect((await app.call('meeting.get', { meeting })).minutes?.signOff).not.toBeNull()
})
