/** The calls about the justering clock that only read. */
import type { Parsed } from '../../../shared/contract.ts'
import { getClockFacts, latestDecisions, latestPlace, listClockFacts } from '../../db/posting.ts'
import type { ReadContext } from '../handler.ts'

export const postingReads = {
  'clock.list': ({ db }: ReadContext) => listClockFacts(db),
  'clock.get': ({ db }: ReadContext, { meeting }: Parsed<'clock.get'>) => getClockFacts(db, meeting),
  'decision.latest': ({ db }: ReadContext) => latestDecisions(db),
  'posting.place': ({ db }: ReadContext) => latestPlace(db),
}
