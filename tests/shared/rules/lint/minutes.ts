/** Lawful minutes for tests of the linter, to be spoiled one thing at a time. */
import type { BodyKind, Role } from '../../../../shared/model/board.ts'
import { usualBodySettings, usualLook } from '../../../../shared/model/board.ts'
import { type Item, plainItem } from '../../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../../shared/model/meeting-detail.ts'
import {
  type Attendance,
  type Minutes,
  type Paragraph,
  plainAttendance,
  plainMinutes,
  plainParagraph,
  type Signatory,
} from '../../../../shared/model/minutes.ts'
import type { LintInput } from '../../../../shared/rules/lint/rule.ts'
import type {
  AttendanceId,
  BodyId,
  ItemId,
  LocalDate,
  LocalTime,
  MeetingId,
  ParagraphId,
  SignatoryId,
} from '../../../../shared/values.ts'

export const day = (text: string) => text as LocalDate
export const time = (text: string) => text as LocalTime

export function person(id: number, name: string, role: string, given: Partial<Attendance> = {}): Attendance {
  return {
    ...plainAttendance,
    id: id as AttendanceId,
    name,
    role,
    organisation: '',
    presence: 'present',
    fromParagraph: null,
    untilParagraph: null,
    ...given,
  }
}

export function item(id: number, kind: Item['kind'], proposal = ''): Item {
  const words = { title: `Ärende ${id}`, text: '', presenter: '', secrecy: '' }
  return { ...plainItem, ...words, id: id as ItemId, kind, proposal, attachments: [] }
}

export function paragraph(id: number, given: Partial<Paragraph> = {}): Paragraph {
  return {
    ...plainParagraph,
    id: id as ParagraphId,
    itemId: id as ItemId,
    title: `Ärende ${id}`,
    text: 'Ärendet föredrogs.',
    decision: '',
    reference: '',
    ...given,
  }
}

export function signatory(
  id: number,
  role: Signatory['role'],
  name: string,
  signedOn: string | null = null,
): Signatory {
  return { id: id as SignatoryId, role, name, title: '', signedOn: signedOn as LocalDate | null }
}

export function member(name: string, role: Role = 'member'): LintInput['members'][number] {
  return { name, role, from: null, to: null, votes: null }
}

export const minutes: Minutes = {
  ...plainMinutes,
  start: time('09:00'),
  end: time('11:00'),
  place: 'Granvik',
  recordedOn: null,
  firstParagraph: 41,
  attendance: [
    person(1, 'Åsa Öberg', 'ordförande'),
    person(2, 'Bo Ström', 'ledamot'),
    person(3, 'Cia Al', 'ledamot', { presence: 'absent' }),
    person(4, 'Per Ek', 'sekreterare'),
  ],
  paragraphs: [
    paragraph(1, { text: 'Ordföranden öppnade mötet.' }),
    paragraph(2, { decision: 'Styrelsen fastställde budgeten.' }),
    paragraph(3),
  ],
  signatories: [
    signatory(1, 'secretary', 'Per Ek'),
    signatory(2, 'chair', 'Åsa Öberg'),
    signatory(3, 'adjuster', 'Bo Ström'),
  ],
  signOff: null,
}

export interface Spoiled {
  readonly body?: BodyKind
  readonly meeting?: Partial<MeetingDetail>
  readonly minutes?: Partial<Minutes>
  readonly members?: LintInput['members']
  readonly meetings?: LintInput['meetings']
  readonly today?: string
}

/** The input of the linter, lawful but for what is given. */
export function inputWith(spoiled: Spoiled = {}): Omit<LintInput, 'seatingAt'> {
  const { body = 'company', today = '2026-02-16' } = spoiled
  const own: Minutes = { ...minutes, ...spoiled.minutes }
  const meeting: MeetingDetail = {
    id: 7 as MeetingId,
    number: 3,
    kind: 'ordinary',
    date: day('2026-02-12'),
    start: null,
    end: null,
    place: '',
    remote: '',
    absence: '',
    state: 'minuted',
    board: {
      name: 'Granviks Energi AB',
      orgnr: '',
      bodyId: 1 as BodyId,
      bodyName: 'Styrelsen',
      kind: body,
      settings: usualBodySettings,
      look: usualLook,
    },
    items: [
      item(1, 'formality'),
      item(2, 'decision', 'Styrelsen föreslås fastställa budgeten.'),
      item(3, 'information'),
    ],
    unread: [],
    sent: null,
    ...spoiled.meeting,
    minutes: own,
  }
  return {
    meeting,
    minutes: own,
    date: meeting.date,
    members: spoiled.members ?? [member('Åsa Öberg', 'chair'), member('Bo Ström'), member('Cia Al')],
    meetings: spoiled.meetings ?? [],
    today: day(today),
  }
}
