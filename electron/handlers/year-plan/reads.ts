/** The calls about the year plan that only read. */
import { bodyOf } from '../../db/bodies.ts'
import { listTemplateItems } from '../../db/year-plan.ts'
import type { ReadHandlers } from '../handler.ts'

export const yearPlanReads = {
  'year.template': ({ db }, { body }) => listTemplateItems(db, bodyOf(db, body)),
} satisfies Partial<ReadHandlers>
