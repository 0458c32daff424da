/** The calls about an agenda's items that change the board file. */
import { addItem, updateItem } from '../../db/meetings.ts'
import { setNote } from '../../db/notes.ts'
import type { WriteHandlers } from '../handler.ts'
import { carryOver } from './carry-over.ts'
import { moveItemTo } from './move-to.ts'
import { bringPreviousMinutes, chooseMinutes } from './previous-minutes.ts'

export const itemWrites = {
  'item.add': ({ db }, { meeting, item, after }) => {
    const id = addItem(db, meeting, item, after)
    bringPreviousMinutes(db, id, item.title)
    return { id }
  },
  'item.update': ({ db }, { id, item }) => {
    updateItem(db, id, item)
    bringPreviousMinutes(db, id, item.title)
    return null
  },
  'item.moveTo': ({ db }, target) => {
    moveItemTo(db, target)
    return null
  },
  'item.minutesOf': ({ db }, choice) => {
    chooseMinutes(db, choice)
    return null
  },
  'notes.set': ({ db }, { item, text }) => {
    setNote(db, item, text)
    return null
  },
  'meeting.carryOver': ({ db }, wanted) => ({ ids: carryOver(db, wanted) }),
} satisfies Partial<WriteHandlers>
