/** The reads about reviews of minutes. */
import type { Parsed } from '../../../shared/contract.ts'
import { reviewStandings } from '../../../shared/rules/review-merge.ts'
import { bodyOf } from '../../db/bodies.ts'
import { listRounds } from '../../db/reviews.ts'
import { listWays } from '../../db/way.ts'
import type { ReadContext } from '../handler.ts'

export const reviewReads = {
  'review.rounds': ({ db }: ReadContext, { meeting }: Parsed<'review.rounds'>) => listRounds(db, meeting),
  'review.standings': ({ db }: ReadContext, { body }: Parsed<'review.standings'>) =>
    listWays(db, bodyOf(db, body))
      .filter(({ adjustedOn }) => adjustedOn === null)
      .map((facts) => ({ ...facts, reviewers: [...reviewStandings(listRounds(db, facts.meeting))] }))
      .filter(({ reviewers }) => reviewers.length > 0),
}
