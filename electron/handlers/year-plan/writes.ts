/** The calls about the year plan that change the board file. */
import { standardAgenda } from '../../../shared/rules/standard-agenda.ts'
import { getBoard } from '../../db/board.ts'
import { bodyOf } from '../../db/bodies.ts'
import { removeRow, restoreRow } from '../../db/rows.ts'
import { addTemplateItem, moveTemplateItem, updateTemplateItem } from '../../db/year-plan.ts'
import type { WriteHandlers } from '../handler.ts'
import { addSeries, fillFromTemplate } from './add-meeting.ts'

export const yearPlanWrites = {
  'year.series.add': ({ db }, { meetings, template, body }) => ({
    ids: [...addSeries(db, meetings, { template, body: bodyOf(db, body) })],
  }),
  'year.series.remove': ({ db, now }, { ids }) => {
    for (const id of ids) removeRow(db, 'meeting', id, now)
    return null
  },
  'year.template.fill': ({ db }, { meeting }) => ({ ids: fillFromTemplate(db, meeting) }),
  'year.template.add': ({ db }, { body, ...item }) => ({ id: addTemplateItem(db, item, bodyOf(db, body)) }),
  'year.template.addStandard': ({ db }, { body }) => {
    const { kind, bodyName, bodyId } = getBoard(db, bodyOf(db, body))
    return { ids: standardAgenda(kind, bodyName).map((item) => addTemplateItem(db, item, bodyId)) }
  },
  'year.template.update': ({ db }, { id, item }) => {
    updateTemplateItem(db, id, item)
    return null
  },
  'year.template.move': ({ db }, { id, position }) => {
    moveTemplateItem(db, id, position)
    return null
  },
  'year.template.remove': ({ db, now }, { ids }) => {
    for (const id of ids) removeRow(db, 'template_item', id, now)
    return null
  },
  'year.template.restore': ({ db }, { ids }) => {
    for (const id of ids) restoreRow(db, 'template_item', id)
    return null
  },
} satisfies Partial<WriteHandlers>
