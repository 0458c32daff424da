/** What the linter judges: a meeting, with those who sign where others than the stored ones are given. */
import { AppError } from '../../../shared/errors.ts'
import { createWords, type Translate } from '../../../shared/i18n/i18n.ts'
import { findingSentence } from '../../../shared/i18n/lint-text.ts'
import type { LintFinding } from '../../../shared/model/lint.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { SignatoryInput } from '../../../shared/model/minutes.ts'
import { blocks, lintMinutes } from '../../../shared/rules/lint/lint.ts'
import type { SignatoryId } from '../../../shared/values.ts'
import { listMeetings } from '../../db/meetings.ts'
import { listMembers } from '../../db/people.ts'
import type { ReadContext } from '../handler.ts'

export function findingsOf({ db, today }: Pick<ReadContext, 'db' | 'today'>, meeting: MeetingDetail) {
  const { bodyId } = meeting.board
  const members = listMembers(db, bodyId)
  return lintMinutes({ meeting, members, meetings: listMeetings(db, bodyId), today })
}

/** @throws AppError LINT_BLOCKS {count, first} where something that is found blocks */
export function checkLawful(
  context: Pick<ReadContext, 'db' | 'today' | 'language'>,
  meeting: MeetingDetail,
  isBlocking: (finding: LintFinding) => boolean = blocks,
): void {
  const [first, ...others] = findingsOf(context, meeting).filter(isBlocking)
  if (!first) return
  const { t } = createWords(context.language)
  throw new AppError('LINT_BLOCKS', {
    count: others.length + 1,
    first: findingSentence(first, t as Translate),
  })
}

/** The meeting as if they signed it. Their ids are places, of this answer only. */
export function signedBy(
  meeting: MeetingDetail,
  given: readonly SignatoryInput[] | undefined,
): MeetingDetail {
  const { minutes } = meeting
  if (!given || !minutes) return meeting
  const signatories = given.map((one, index) => ({ ...one, id: (index + 1) as SignatoryId }))
  return { ...meeting, minutes: { ...minutes, signatories } }
}

/** A finding about one who is only given points at all who sign. */
export function withoutGivenIds(finding: LintFinding): LintFinding {
  return finding.place.kind === 'signatory' ? { ...finding, place: { kind: 'signatory', id: null } } : finding
}
