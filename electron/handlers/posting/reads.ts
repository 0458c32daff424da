/** The calls about the justering clock that only read. */
import type { Parsed } from '../../../shared/contract.ts'
import { bodyOf } from '../../db/bodies.ts'
import { getClockFacts, latestDecisions, latestPlace, listClockFacts } from '../../db/posting.ts'
import type { ReadContext } from '../handler.ts'

export const postingReads = {
  'clock.list': ({ db }: ReadContext, { body }: Parsed<'clock.list'>) => listClockFacts(db, bodyOf(db, body)),
  'clock.get': ({ db }: ReadContext, { meeting }: Parsed<'clock.get'>) => getClockFacts(db, meeting),
  'decision.latest': ({ db }: ReadContext, { body }: Parsed<'decision.latest'>) =>
    latestDecisions(db, bodyOf(db, body)),
  'posting.place': ({ db }: ReadContext, { body }: Parsed<'posting.place'>) =>
    latestPlace(db, bodyOf(db, body)),
}
