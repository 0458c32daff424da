/** How grave each rule is, by law: a rule that blocks where it should warn keeps lawful minutes from being signed. */
import { expect, test } from 'vitest'
import type { BodyKind } from '../../../../shared/model/board.ts'
import type { LintCode, LintSeverity } from '../../../../shared/model/lint.ts'
import { blocks, blocksReady } from '../../../../shared/rules/lint/lint.ts'
import { ruleSets } from '../../../../shared/rules/lint/rule-sets.ts'

const everywhere: Readonly<Record<LintSeverity, readonly LintCode[]>> = {
  B: [
    ...(['nobodyPresent', 'noMatters', 'endBeforeStart', 'numberTwice', 'chair', 'secretary'] as const),
    ...(['absentSigner', 'signedBefore', 'signedInFuture', 'twoChairs', 'intervalReversed'] as const),
    ...(['intervalOutside', 'quorum', 'unknownPerson', 'deputySeatTaken', 'voteOfAbsent'] as const),
    ...(['voteWithConflict', 'voteWithoutRight', 'voteTwice', 'voteWithoutResult', 'tieUnsettled'] as const),
    ...(['settledWithoutTie', 'reservationOfAbsent', 'reservationWithoutVote'] as const),
    ...(['reservationWithoutDecision', 'electionWithoutName', 'noDecision', 'noTitle'] as const),
    'emptyParagraph',
  ],
  W: [
    ...([
      'quorumByDeputies',
      'unlistedSigner',
      'electedAdjusterMissing',
      'signerWithConflict',
      'servesUnsaid',
      'servesNobody',
    ] as const),
    ...(['conflictOfChair', 'conflictTookPart', 'rivalMotions', 'voteMissing', 'voteSum'] as const),
    ...([
      'secretWithNames',
      'castingWithoutChair',
      'outcomeAgainstVote',
      'outcomeAgainstDecision',
      'decisionOutdated',
    ] as const),
    ...(['reservationAgainstVote', 'atOnceUnsigned', 'secrecyLost', 'intervalOpen'] as const),
    ...(['proposalWording', 'placeholder', 'noSuchAttachment', 'emptyFormality', 'heldPerCapsulam'] as const),
    ...(['numberGap', 'personalNumber', 'unprintable'] as const),
  ],
  R: ['conflictRecorded', 'secretRecipients', 'quorumByAttendance'],
}
const own: Readonly<Record<BodyKind, Readonly<Partial<Record<LintCode, LintSeverity>>>>> = {
  committee: {
    // Kommunallagen 4:27 lets nobody reserve themselves after the meeting; aktiebolagslagen 8:24 sets no such limit.
    reservationLate: 'B',
    ...{ perCapsulamInCommittee: 'W', remoteAttendance: 'W', secretVote: 'W', lotNotAllowed: 'W' },
    ...{ castingInElection: 'W', abstained: 'W', interimReportLate: 'W', adjustSoon: 'W' },
    ...{ adjustOverdue: 'R', adjustedLate: 'R', atOnceNotice: 'R', urgentDelegation: 'R' },
  },
  company: {
    adjuster: 'B',
    reservationLate: 'W',
    perCapsulamWithoutAll: 'W',
    majorityMissing: 'W',
    lotNotAllowed: 'W',
  },
  association: { reservationLate: 'W' },
}

test.each(['committee', 'company', 'association'] as const)(
  'each rule of a %s blocks, warns or tells as its law has it',
  (body) => {
    const shared = (['B', 'W', 'R'] as const).flatMap((severity) =>
      everywhere[severity].map((code) => [code, severity] as const),
    )
    const ruled = ruleSets[body].map(({ code, severity }) => [code, severity] as const)
    expect(Object.fromEntries(ruled)).toEqual({ ...Object.fromEntries(shared), ...own[body] })
    expect(ruled).toHaveLength(new Set(ruled.map(([code]) => code)).size)
  },
)

test('what boards and committees must keep to says nothing of general meetings', () => {
  const ofBoards = ruleSets.company.filter(({ of }) => of === 'board').map(({ code }) => code)
  expect(ofBoards.toSorted()).toEqual(
    [
      ...['adjuster', 'castingWithoutChair', 'conflictOfChair', 'conflictRecorded', 'deputySeatTaken'],
      ...[
        'majorityMissing',
        'lotNotAllowed',
        'quorum',
        'quorumByAttendance',
        'quorumByDeputies',
        'reservationWithoutVote',
      ],
      ...['servesNobody', 'servesUnsaid', 'tieUnsettled', 'voteOfAbsent', 'voteSum', 'voteWithConflict'],
      'voteWithoutRight',
    ].toSorted(),
  )
})

test('what blocks the signing blocks being ready for it, but for the days of signing', () => {
  const finding = (code: LintCode, severity: LintSeverity) => ({ code, severity })
  expect(blocks({ severity: 'B' })).toBe(true)
  expect([blocks({ severity: 'W' }), blocks({ severity: 'R' })]).toEqual([false, false])
  expect(blocksReady(finding('quorum', 'B'))).toBe(true)
  expect(blocksReady(finding('signedBefore', 'B'))).toBe(false)
  expect(blocksReady(finding('signedInFuture', 'B'))).toBe(false)
})
