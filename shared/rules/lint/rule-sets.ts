/**
 * The rules by which minutes are judged, one set for each kind of body: how grave each is, and where it is found. The
 * sections stand in `sections.ts`.
 */
import type { BodyKind } from '../../model/board.ts'
import type { LintCode } from '../../model/lint.ts'
import { intervalOpen, intervalOutside, intervalReversed, nobodyPresent, twoChairs } from './attendance.ts'
import { conflictOfChair, conflictRecorded, conflictTookPart, signerWithConflict } from './conflicts.ts'
import { deputySeatTaken, servesNobody, servesUnsaid } from './deputies.ts'
import { electedAdjusterMissing } from './elected-adjusters.ts'
import {
  adjustedLate,
  adjustOverdue,
  adjustSoon,
  endBeforeStart,
  heldPerCapsulam,
  numberGap,
  numberTwice,
} from './head.ts'
import {
  atOnceNotice,
  atOnceUnsigned,
  interimReportLate,
  perCapsulamInCommittee,
  perCapsulamWithoutAll,
  remoteAttendance,
  secrecyLost,
  secretRecipients,
  urgentDelegation,
} from './occasions.ts'
import {
  decisionOutdated,
  electionWithoutName,
  outcomeAgainstDecision,
  outcomeAgainstVote,
  rivalMotions,
  unknownPerson,
  voteMissing,
} from './outcomes.ts'
import {
  emptyFormality,
  emptyParagraph,
  noDecision,
  noMatters,
  noTitle,
  proposalWording,
} from './paragraphs.ts'
import { quorum, quorumByAttendance, quorumByDeputies } from './quorum.ts'
import {
  reservationAgainstVote,
  reservationLate,
  reservationOfAbsent,
  reservationWithoutDecision,
  reservationWithoutVote,
} from './reservations.ts'
import type { Check, Rule } from './rule.ts'
import { companyLaw, municipalLaw, personalData, type Sections } from './sections.ts'
import {
  absentSigner,
  noAdjuster,
  noChair,
  noSecretary,
  signedBefore,
  signedInFuture,
  unlistedSigner,
} from './signatures.ts'
import { noSuchAttachment, personalNumber, placeholder, unprintable } from './texts.ts'
import {
  castingInElection,
  castingWithoutChair,
  lotNotAllowed,
  settledWithoutTie,
  tieUnsettled,
} from './ties.ts'
import {
  abstained,
  majorityMissing,
  secretVote,
  secretWithNames,
  voteOfAbsent,
  voteSum,
  voteTwice,
  voteWithConflict,
  voteWithoutResult,
  voteWithoutRight,
} from './votes.ts'

type Named = readonly [code: LintCode, severity: Rule['severity'], check: Check, of?: Rule['of']]

/** What any law asks for, and what makes minutes contradict themselves. In the order in which findings of the same severity are listed. */
const everywhere: readonly Named[] = [
  ['nobodyPresent', 'B', nobodyPresent],
  ['noMatters', 'B', noMatters],
  ['endBeforeStart', 'B', endBeforeStart],
  ['numberTwice', 'B', numberTwice],
  ['chair', 'B', noChair],
  ['secretary', 'B', noSecretary],
  ['absentSigner', 'B', absentSigner],
  ['signedBefore', 'B', signedBefore],
  ['signedInFuture', 'B', signedInFuture],
  ['twoChairs', 'B', twoChairs],
  ['intervalReversed', 'B', intervalReversed],
  ['intervalOutside', 'B', intervalOutside],
  ['quorum', 'B', quorum, 'board'],
  ['unknownPerson', 'B', unknownPerson],
  ['deputySeatTaken', 'B', deputySeatTaken, 'board'],
  ['voteOfAbsent', 'B', voteOfAbsent, 'board'],
  ['voteWithConflict', 'B', voteWithConflict, 'board'],
  ['voteWithoutRight', 'B', voteWithoutRight, 'board'],
  ['voteTwice', 'B', voteTwice],
  ['voteWithoutResult', 'B', voteWithoutResult],
  ['tieUnsettled', 'B', tieUnsettled, 'board'],
  ['settledWithoutTie', 'B', settledWithoutTie],
  ['reservationOfAbsent', 'B', reservationOfAbsent],
  ['reservationWithoutVote', 'B', reservationWithoutVote, 'board'],
  ['reservationWithoutDecision', 'B', reservationWithoutDecision],
  ['electionWithoutName', 'B', electionWithoutName],
  ['noDecision', 'B', noDecision],
  ['noTitle', 'B', noTitle],
  ['emptyParagraph', 'B', emptyParagraph],
  ['quorumByDeputies', 'W', quorumByDeputies, 'board'],
  ['unlistedSigner', 'W', unlistedSigner],
  ['electedAdjusterMissing', 'W', electedAdjusterMissing],
  ['signerWithConflict', 'W', signerWithConflict],
  ['servesUnsaid', 'W', servesUnsaid, 'board'],
  ['servesNobody', 'W', servesNobody, 'board'],
  ['conflictOfChair', 'W', conflictOfChair, 'board'],
  ['conflictTookPart', 'W', conflictTookPart],
  ['rivalMotions', 'W', rivalMotions],
  ['voteMissing', 'W', voteMissing],
  ['voteSum', 'W', voteSum, 'board'],
  ['secretWithNames', 'W', secretWithNames],
  ['castingWithoutChair', 'W', castingWithoutChair, 'board'],
  ['outcomeAgainstVote', 'W', outcomeAgainstVote],
  ['outcomeAgainstDecision', 'W', outcomeAgainstDecision],
  ['decisionOutdated', 'W', decisionOutdated],
  ['reservationAgainstVote', 'W', reservationAgainstVote],
  ['atOnceUnsigned', 'W', atOnceUnsigned],
  ['secrecyLost', 'W', secrecyLost],
  ['intervalOpen', 'W', intervalOpen],
  ['proposalWording', 'W', proposalWording],
  ['placeholder', 'W', placeholder],
  ['unprintable', 'W', unprintable],
  ['noSuchAttachment', 'W', noSuchAttachment],
  ['emptyFormality', 'W', emptyFormality],
  ['heldPerCapsulam', 'W', heldPerCapsulam],
  ['numberGap', 'W', numberGap],
  ['personalNumber', 'W', personalNumber],
  ['conflictRecorded', 'R', conflictRecorded, 'board'],
  ['secretRecipients', 'R', secretRecipients],
  ['quorumByAttendance', 'R', quorumByAttendance, 'board'],
]

/** What only kommunallagen asks for. */
const ofCommittees: readonly Named[] = [
  ['reservationLate', 'B', reservationLate],
  ['perCapsulamInCommittee', 'W', perCapsulamInCommittee],
  ['remoteAttendance', 'W', remoteAttendance],
  ['secretVote', 'W', secretVote],
  ['lotNotAllowed', 'W', lotNotAllowed],
  ['castingInElection', 'W', castingInElection],
  ['abstained', 'W', abstained],
  ['interimReportLate', 'W', interimReportLate],
  ['adjustSoon', 'W', adjustSoon],
  ['adjustOverdue', 'R', adjustOverdue],
  ['adjustedLate', 'R', adjustedLate],
  ['atOnceNotice', 'R', atOnceNotice],
  ['urgentDelegation', 'R', urgentDelegation],
]

const ofCompanies: readonly Named[] = [
  ['adjuster', 'B', noAdjuster, 'board'],
  ['reservationLate', 'W', reservationLate],
  ['perCapsulamWithoutAll', 'W', perCapsulamWithoutAll],
  ['majorityMissing', 'W', majorityMissing, 'board'],
  ['lotNotAllowed', 'W', lotNotAllowed, 'board'],
]

export const ruleSets: Readonly<Record<BodyKind, readonly Rule[]>> = {
  committee: ruleSet([...everywhere, ...ofCommittees], municipalLaw),
  company: ruleSet([...everywhere, ...ofCompanies], companyLaw),
  // No law says how an association's board keeps minutes: its own statutes do.
  association: ruleSet([...everywhere, ['reservationLate', 'W', reservationLate]], personalData),
}

function ruleSet(named: readonly Named[], sections: Sections): readonly Rule[] {
  return named.map(([code, severity, check, of = 'all']) => {
    return { code, severity, section: sections[code] ?? null, of, check }
  })
}
