/** What the checks of a period need beside its columns, from what was imported. */
import type { AccountData, ReportTemplate } from '../model/accounts.ts'
import type { CheckInput } from './checks.ts'
import { amountsBy, type ByAccount, type SourceContent, wholeYear, yearsAfter } from './gather.ts'

export function checkInput(
  contents: readonly SourceContent[],
  data: AccountData,
  templates: { readonly result: ReportTemplate; readonly balance: ReportTemplate },
): CheckInput {
  const contentOf = (id: number | undefined) => contents.find(({ source }) => source.id === id) ?? null
  const actual = contentOf(data.sources.actual?.id)
  const budget = contentOf(data.sources.budget?.id) ?? actual
  return {
    data,
    ...templates,
    lastClosing: closingBefore(contents, actual, data),
    budgeted: given(budget),
    forecasted: given(contentOf(data.sources.forecast?.id)),
  }
}

/** Accounts that a budget or forecast has an amount for; null where it names none. */
function given(content: SourceContent | null): ReadonlySet<string> | null {
  const accounts = content?.amounts.filter(({ measure, year }) => measure === 'budget' && year === 0) ?? []
  return accounts.length === 0
    ? null
    : new Set(accounts.flatMap(({ account, ore }) => (ore === null ? [] : [account])))
}

function closingBefore(
  contents: readonly SourceContent[],
  actual: SourceContent | null,
  { yearStart }: AccountData,
): ByAccount {
  const own = amountsBy(actual, 'closing', -1, wholeYear)
  const before = contents.find(
    ({ source }) => source.yearStart === yearsAfter(yearStart, -1) && source.through === source.yearEnd,
  )
  return own ?? amountsBy(before ?? null, 'closing', 0, wholeYear)
}
