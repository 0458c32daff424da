/** The calls about the year plan that only read. */
import { listTemplateItems } from '../../db/year-plan.ts'
import type { ReadHandlers } from '../handler.ts'

export const yearPlanReads = {
  'year.template': ({ db }) => listTemplateItems(db),
} satisfies Partial<ReadHandlers>
