/** The reads about reviews of minutes. */
import type { Parsed } from '../../../shared/contract.ts'
import { listRounds } from '../../db/reviews.ts'
import type { ReadContext } from '../handler.ts'

export const reviewReads = {
  'review.rounds': ({ db }: ReadContext, { meeting }: Parsed<'review.rounds'>) => listRounds(db, meeting),
}
