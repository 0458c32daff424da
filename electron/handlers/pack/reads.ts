/** The calls about board packs that only read. */
import type { Parsed } from '../../../shared/contract.ts'
import { lastSending, listEditions } from '../../db/editions.ts'
import { listReplacements } from '../../db/replacements.ts'
import { getPackSettings } from '../../db/settings.ts'
import type { ReadContext } from '../handler.ts'

export const packReads = {
  'pack.settings': ({ db }: ReadContext) => getPackSettings(db),
  'edition.list': ({ db }: ReadContext, { meeting }: Parsed<'edition.list'>) => listEditions(db, meeting),
  'pack.recipients': ({ db }: ReadContext, { meeting }: Parsed<'pack.recipients'>) =>
    lastSending(db, meeting),
  'replacement.list': ({ db }: ReadContext, { meeting }: Parsed<'replacement.list'>) =>
    listReplacements(db, meeting),
}
