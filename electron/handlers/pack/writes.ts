/** The calls about board packs that change the board file. */
import type { Parsed } from '../../../shared/contract.ts'
import { setAttachmentSecrecy } from '../../db/attachments.ts'
import { setItemSecrecy } from '../../db/meetings.ts'
import { removeReplacement, restoreReplacement } from '../../db/replacements.ts'
import { setPackSettings } from '../../db/settings.ts'
import type { WriteContext } from '../handler.ts'

export const packWrites = {
  'pack.settings.update': ({ db }: WriteContext, settings: Parsed<'pack.settings.update'>): null => {
    setPackSettings(db, settings)
    return null
  },
  'item.secrecy': ({ db }: WriteContext, { id, ground }: Parsed<'item.secrecy'>): null => {
    setItemSecrecy(db, id, ground)
    return null
  },
  'attachment.secrecy': ({ db }: WriteContext, { id, ground }: Parsed<'attachment.secrecy'>): null => {
    setAttachmentSecrecy(db, id, ground)
    return null
  },
  'replacement.remove': ({ db, now }: WriteContext, { id }: Parsed<'replacement.remove'>): null => {
    removeReplacement(db, id, now)
    return null
  },
  'replacement.restore': ({ db }: WriteContext, { id }: Parsed<'replacement.restore'>): null => {
    restoreReplacement(db, id)
    return null
  },
}
