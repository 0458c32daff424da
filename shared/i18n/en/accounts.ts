/** The page of interim accounts. */
import type { Words } from '../sv.ts'

export const accounts: Words['accounts'] = {
  tabs: {
    label: 'Parts of the accounts',
    result: 'Result',
    balance: 'Balance',
    months: 'Months',
    keyFigures: 'Key figures',
    scorecard: 'Scorecard',
    followUp: 'Follow-up',
    templates: 'Templates',
    sources: 'Sources',
  },
}
