/** Records of lawful minutes, to be spoiled, and the laws of those who keep them. */
import type { BodyKind } from '../../../../shared/model/board.ts'
import type { LintCode } from '../../../../shared/model/lint.ts'
import type { Attendance } from '../../../../shared/model/minutes.ts'
import { noRecords, type ParagraphRecords, type Vote } from '../../../../shared/model/records.ts'
import type { AttendanceId } from '../../../../shared/values.ts'
import { minutes, person, type Spoiled, time } from './minutes.ts'

export interface RecordCase {
  readonly code: LintCode
  readonly wrong: Spoiled
  readonly right: Spoiled
  /** The section that the sentence ends with, for each kind of body that the rule is one of; null where no law says it. */
  readonly laws: Readonly<Partial<Record<BodyKind, string | null>>>
}

export const [first, second, third] = minutes.paragraphs
export const [asa, bo, cia, per] = minutes.attendance
export const id = (value: number) => value as AttendanceId

/** The second paragraph, which holds the decision, with records. */
export const recorded = (records: Partial<ParagraphRecords>, given: object = {}): Spoiled => ({
  minutes: {
    paragraphs: [first!, { ...second!, records: { ...noRecords, ...records }, ...given }, third!],
  },
})
export const among = (spoiled: Spoiled, ...people: readonly Attendance[]): Spoiled => ({
  ...spoiled,
  minutes: { ...spoiled.minutes, attendance: [...minutes.attendance, ...people] },
})
/** Neither the register nor the attendance says who is a member. */
export const ofNobodyKnown = (spoiled: Spoiled): Spoiled => ({
  ...spoiled,
  members: [],
  minutes: { ...spoiled.minutes, attendance: minutes.attendance.map((one) => ({ ...one, role: '' })) },
})
export const ballots = (votes: string): Vote['ballots'] =>
  votes.split(' ').map((one) => {
    const [who = '', vote = ''] = one.split(':')
    return {
      attendance: id(Number(who)),
      vote: vote === 'y' ? 'yes' : vote === 'n' ? 'no' : 'abstain',
    }
  })
export const vote = (given: Partial<Vote> = {}): Vote => {
  return { yes: '', no: '', secret: false, ballots: [], counted: null, tie: null, ...given }
}
/** Who voted what: "1:y 2:n". */
export const voted = (
  votes: string,
  given: Partial<Vote> = {},
  records: Partial<ParagraphRecords> = {},
  paragraph: object = {},
) => recorded({ votes: [vote({ ballots: ballots(votes), ...given })], ...records }, paragraph)
export const secret = (yes: number, no: number, given: Partial<Vote> = {}) => {
  return vote({ secret: true, counted: { yes, no, abstain: 0 }, ...given })
}
export const reserved = (by: number, given: Partial<ParagraphRecords> = {}, at: string | null = null) => {
  const reservation = { by: [id(by)], text: '', at: at === null ? null : time(at) }
  return recorded({ reservations: [reservation], ...given })
}
export const conflict = (who: number) => ({ conflicts: [{ attendance: id(who), reason: 'Delägare' }] })
export const motion = (kind: 'approval' | 'rejection', authors: string, withdrawn = false) => {
  return { kind, authors, text: '', withdrawn }
}
export const serves = (seat: number | null, from: number | null = null, until: number | null = null) => {
  return { serves: [{ for: seat === null ? null : id(seat), from, until }] }
}
export const dan = (given: Partial<Attendance> = {}) => person(5, 'Dan Sjö', 'ersättare', given)
export const election = { elections: [{ post: 'Vice ordförande', name: 'Bo Ström' }] }
export const afar = {
  minutes: { attendance: [asa!, { ...bo!, remote: true }, cia!, per!] },
} satisfies Spoiled
export const heard = [{ ...first!, text: 'Bo Ström deltog med ljud och bild.' }, second!, third!]

export const participants = 'kommunallagen 5 kap. 67 §'
export const served = 'kommunallagen 5 kap. 66 §'
export const voting = 'kommunallagen 5 kap. 53–56 §§ och 6 kap. 33 §'
export const reserving = 'kommunallagen 4 kap. 27 §'
export const jav = 'kommunallagen 6 kap. 28–30 §§'
export const board = (number: number) => `aktiebolagslagen 8 kap. ${number} §`
