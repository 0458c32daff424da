/** What the linter finds in minutes: which rule, how grave, by which section, where, and what would put it right. */
import { z } from 'zod'
import { AttendanceId, MeetingId, ParagraphId, SignatoryId } from '../values.ts'
import { AttendanceInput, MinutesInput, ParagraphInput, SignatoryInput } from './minutes.ts'

/** `B` blocks the sign-off, `W` warns, `R` records. */
export const LintSeverity = z.enum(['B', 'W', 'R'])
export type LintSeverity = z.infer<typeof LintSeverity>

export const lintCodes = [
  'chair',
  'twoChairs',
  'secretary',
  'adjuster',
  'absentSigner',
  'unlistedSigner',
  'electedAdjusterMissing',
  'signedBefore',
  'signedInFuture',
  'nobodyPresent',
  'noMatters',
  'intervalReversed',
  'intervalOutside',
  'intervalOpen',
  'quorum',
  'quorumByDeputies',
  'quorumByAttendance',
  'noDecision',
  'noTitle',
  'emptyParagraph',
  'emptyFormality',
  'endBeforeStart',
  'adjustSoon',
  'adjustOverdue',
  'adjustedLate',
  'heldPerCapsulam',
  'numberTwice',
  'numberGap',
  'personalNumber',
  'noSuchAttachment',
  'proposalWording',
  'placeholder',
  'unprintable',
  'unknownPerson',
  'deputySeatTaken',
  'servesUnsaid',
  'servesNobody',
  'voteWithoutRight',
  'voteOfAbsent',
  'voteTwice',
  'voteWithoutResult',
  'voteSum',
  'majorityMissing',
  'voteMissing',
  'rivalMotions',
  'electionWithoutName',
  'outcomeAgainstVote',
  'outcomeAgainstDecision',
  'decisionOutdated',
  'tieUnsettled',
  'settledWithoutTie',
  'castingWithoutChair',
  'castingInElection',
  'lotNotAllowed',
  'secretVote',
  'secretWithNames',
  'reservationOfAbsent',
  'reservationWithoutVote',
  'reservationLate',
  'reservationWithoutDecision',
  'reservationAgainstVote',
  'abstained',
  'voteWithConflict',
  'conflictTookPart',
  'conflictOfChair',
  'signerWithConflict',
  'conflictRecorded',
  'remoteAttendance',
  'interimReportLate',
  'urgentDelegation',
  'atOnceUnsigned',
  'atOnceNotice',
  'perCapsulamInCommittee',
  'perCapsulamWithoutAll',
  'secrecyLost',
  'secretRecipients',
  'ownRule',
] as const
export const LintCode = z.enum(lintCodes)
export type LintCode = z.infer<typeof LintCode>

export const LintPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('head') }),
  /** The list of those present, or one of them. */
  z.object({ kind: z.literal('attendance'), id: AttendanceId.nullable() }),
  /** `number` as printed. */
  z.object({ kind: z.literal('paragraph'), id: ParagraphId, number: z.int() }),
  /** Those who sign, or one of them. */
  z.object({ kind: z.literal('signatory'), id: SignatoryId.nullable() }),
])
export type LintPlace = z.infer<typeof LintPlace>

/** The call that puts it right, with its input. */
export const LintFix = z.discriminatedUnion('call', [
  z.object({
    call: z.literal('signatory.add'),
    input: z.object({ meeting: MeetingId, signatory: SignatoryInput }),
  }),
  z.object({
    call: z.literal('attendance.update'),
    input: z.object({ id: AttendanceId, attendance: AttendanceInput }),
  }),
  z.object({
    call: z.literal('paragraph.update'),
    input: z.object({ id: ParagraphId, paragraph: ParagraphInput }),
  }),
  z.object({
    call: z.literal('minutes.update'),
    input: z.object({ meeting: MeetingId, minutes: MinutesInput }),
  }),
])
export type LintFix = z.infer<typeof LintFix>

export const LintFinding = z.object({
  code: LintCode,
  severity: LintSeverity,
  /** As printed, "kommunallagen 5 kap. 65 §"; null where no law says it. */
  section: z.string().nullable(),
  /** What its sentence needs. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  place: LintPlace,
  fix: LintFix.nullable(),
})
export type LintFinding = z.infer<typeof LintFinding>
