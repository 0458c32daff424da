/** What somebody lacks who has an edition. */
import { waitingBaseline } from '../../../shared/documents/news.ts'
import { fill, wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { sentBy } from '../../../shared/rules/sent.ts'
import type { EditionId } from '../../../shared/values.ts'
import { getEdition, listEditions, snapshotOf } from '../../db/editions.ts'
import type { Database } from '../../db/open.ts'
import { listReplacements, newsOf } from '../../db/replacements.ts'
import type { PackContent } from './compose-pack.ts'

const words = wordsOf('sv')

/** A supplement for those who have the editions up to that one. @throws AppError NOT_FOUND */
export function contentSince(db: Database, meeting: MeetingDetail, edition: EditionId): PackContent {
  const { number } = getEdition(db, edition)
  const editions = listEditions(db, meeting.id)
  const had = editions.filter((other) => other.number <= number)
  const snapshots = had.map(({ id }) => snapshotOf(db, id))
  const sent = sentBy(snapshots, snapshots[0]?.frontPages ?? 0, [])
  const replacements = listReplacements(db, meeting.id).flatMap((one) => {
    const sentWith = editions.find(({ id }) => id === one.edition)
    if (sentWith && sentWith.number <= number) return []
    return [{ ...newsOf(one), on: sentWith?.sentOn ?? one.madeOn }]
  })
  return {
    kind: 'news',
    baseline: waitingBaseline({ ...sent, waiting: replacements }),
    line: fill(words.edition.supplementSince, { number }),
  }
}
