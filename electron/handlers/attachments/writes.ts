/** The calls about attachments that change the board file. */
import { restoreVersion } from '../../db/attachment-versions.ts'
import {
  addAttachment,
  askForAttachment,
  itemOfAttachment,
  moveAttachmentTo,
  renameAttachment,
  turnAttachment,
} from '../../db/attachments.ts'
import { attachmentTable, moveRow, removeRow, restoreRow } from '../../db/rows.ts'
import type { WriteHandlers } from '../handler.ts'
import { minutesRestored } from '../items/previous-minutes.ts'

export const attachmentWrites = {
  'attachment.rename': ({ db }, { id, title }) => {
    renameAttachment(db, id, title)
    return null
  },
  'attachment.move': ({ db }, { id, position }) => {
    moveRow(db, attachmentTable, id, position)
    return null
  },
  'attachment.moveTo': ({ db }, { id, item, position }) => {
    moveAttachmentTo(db, id, item, position)
    return null
  },
  'attachment.remove': ({ db, now }, { id }) => {
    removeRow(db, 'attachment', id, now)
    return null
  },
  'attachment.restore': ({ db }, { id }) => {
    restoreRow(db, 'attachment', id)
    minutesRestored(db, itemOfAttachment(db, id))
    return null
  },
  'attachment.turn': ({ db }, { id, turns }) => {
    turnAttachment(db, id, turns)
    return null
  },
  'attachment.ask': ({ db }, { item, title, of, due }) => {
    const id = addAttachment(db, item, title, null)
    askForAttachment(db, id, { of, due })
    return { id }
  },
  'attachment.asked': ({ db }, { id, asked }) => {
    askForAttachment(db, id, asked)
    return null
  },
  'attachment.version.restore': ({ db, now, actor }, { id }) => {
    restoreVersion(db, id, { now, actor })
    return null
  },
} satisfies Partial<WriteHandlers>
