/** The calls about the way of minutes that only read. */
import type { Parsed } from '../../../shared/contract.ts'
import { bodyOf } from '../../db/bodies.ts'
import { getWay, listWays } from '../../db/way.ts'
import type { ReadContext } from '../handler.ts'

export const wayReads = {
  'minutes.way': ({ db }: ReadContext, { meeting }: Parsed<'minutes.way'>) => getWay(db, meeting),
  'minutes.ways': ({ db }: ReadContext, { body }: Parsed<'minutes.ways'>) => listWays(db, bodyOf(db, body)),
}
