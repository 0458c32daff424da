/**
 * The rules by which minutes are judged, one set for each kind of body. What comes to be recorded later (votes, jäv,
 * reservations) adds rules here.
 */
import type { BodyKind } from '../../model/board.ts'
import type { LintCode } from '../../model/lint.ts'
import { intervalOpen, intervalOutside, intervalReversed, nobodyPresent, twoChairs } from './attendance.ts'
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
  emptyFormality,
  emptyParagraph,
  noDecision,
  noMatters,
  noTitle,
  proposalWording,
} from './paragraphs.ts'
import { quorum, quorumByAttendance, quorumByDeputies } from './quorum.ts'
import type { Check, Rule } from './rule.ts'
import {
  absentSigner,
  noAdjuster,
  noChair,
  noSecretary,
  signedBefore,
  signedInFuture,
  unlistedSigner,
} from './signatures.ts'
import { noSuchAttachment, personalNumber, placeholder } from './texts.ts'

type Named = readonly [code: LintCode, severity: Rule['severity'], check: Check, of?: Rule['of']]

/** In the order in which findings of the same severity are listed. */
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
  ['noDecision', 'B', noDecision],
  ['noTitle', 'B', noTitle],
  ['emptyParagraph', 'B', emptyParagraph],
  ['quorumByDeputies', 'W', quorumByDeputies, 'board'],
  ['unlistedSigner', 'W', unlistedSigner],
  ['intervalOpen', 'W', intervalOpen],
  ['proposalWording', 'W', proposalWording],
  ['placeholder', 'W', placeholder],
  ['noSuchAttachment', 'W', noSuchAttachment],
  ['emptyFormality', 'W', emptyFormality],
  ['heldPerCapsulam', 'W', heldPerCapsulam],
  ['numberGap', 'W', numberGap],
  ['personalNumber', 'W', personalNumber],
  ['quorumByAttendance', 'R', quorumByAttendance, 'board'],
]

/** What only kommunallagen asks for. */
const ofCommittees: readonly Named[] = [
  ['adjustSoon', 'W', adjustSoon],
  ['adjustOverdue', 'R', adjustOverdue],
  ['adjustedLate', 'R', adjustedLate],
]

const ofCompanies: readonly Named[] = [['adjuster', 'B', noAdjuster, 'board']]

type Sections = Readonly<Partial<Record<LintCode, string>>>

const personalData: Sections = { personalNumber: 'dataskyddslagen 3 kap. 10 §' }

/** Kommunallagen (2017:725); 6:35 makes 5:65–67 and 69 those of committees too. */
const municipalLaw: Sections = {
  ...personalData,
  chair: 'kommunallagen 5 kap. 65 § och 6 kap. 35 §',
  twoChairs: 'kommunallagen 5 kap. 65 §',
  secretary: 'kommunallagen 5 kap. 65 §',
  absentSigner: 'kommunallagen 5 kap. 69 §',
  unlistedSigner: 'kommunallagen 5 kap. 69 §',
  signedBefore: 'kommunallagen 5 kap. 69 §',
  signedInFuture: 'kommunallagen 5 kap. 69 §',
  nobodyPresent: 'kommunallagen 5 kap. 66 §',
  noMatters: 'kommunallagen 5 kap. 66 §',
  intervalReversed: 'kommunallagen 5 kap. 66 §',
  intervalOutside: 'kommunallagen 5 kap. 66 §',
  intervalOpen: 'kommunallagen 5 kap. 66 §',
  noTitle: 'kommunallagen 5 kap. 66 §',
  emptyParagraph: 'kommunallagen 5 kap. 66 §',
  emptyFormality: 'kommunallagen 5 kap. 66 §',
  noDecision: 'kommunallagen 5 kap. 67 §',
  proposalWording: 'kommunallagen 5 kap. 67 §',
  quorum: 'kommunallagen 6 kap. 27 §',
  quorumByDeputies: 'kommunallagen 6 kap. 27 §',
  quorumByAttendance: 'kommunallagen 6 kap. 27 §',
  adjustSoon: 'kommunallagen 5 kap. 69 §',
  adjustOverdue: 'kommunallagen 5 kap. 69 §',
  adjustedLate: 'kommunallagen 5 kap. 69 §',
}

/** Aktiebolagslagen (2005:551). */
const companyLaw: Sections = {
  ...personalData,
  chair: 'aktiebolagslagen 8 kap. 24 §',
  twoChairs: 'aktiebolagslagen 8 kap. 17 §',
  secretary: 'aktiebolagslagen 8 kap. 24 §',
  adjuster: 'aktiebolagslagen 8 kap. 24 §',
  absentSigner: 'aktiebolagslagen 8 kap. 24 §',
  unlistedSigner: 'aktiebolagslagen 8 kap. 24 §',
  signedBefore: 'aktiebolagslagen 8 kap. 24 §',
  signedInFuture: 'aktiebolagslagen 8 kap. 24 §',
  noMatters: 'aktiebolagslagen 8 kap. 24 §',
  noDecision: 'aktiebolagslagen 8 kap. 24 §',
  proposalWording: 'aktiebolagslagen 8 kap. 24 §',
  quorum: 'aktiebolagslagen 8 kap. 21–22 §§',
  quorumByDeputies: 'aktiebolagslagen 8 kap. 21–22 §§',
  quorumByAttendance: 'aktiebolagslagen 8 kap. 21–22 §§',
  numberTwice: 'aktiebolagslagen 8 kap. 26 §',
  numberGap: 'aktiebolagslagen 8 kap. 26 §',
}

export const ruleSets: Readonly<Record<BodyKind, readonly Rule[]>> = {
  committee: ruleSet([...everywhere, ...ofCommittees], municipalLaw),
  company: ruleSet([...everywhere, ...ofCompanies], companyLaw),
  // No law says how an association's board keeps minutes: its own statutes do.
  association: ruleSet(everywhere, personalData),
}

function ruleSet(named: readonly Named[], sections: Sections): readonly Rule[] {
  return named.map(([code, severity, check, of = 'all']) => {
    return { code, severity, section: sections[code] ?? null, of, check }
  })
}
