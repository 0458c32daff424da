/** What a person types on the page of accounts, as drafts, and how what was read looks with them. */
import { type AccountData, FollowUp, type Indicator, IndicatorInput } from '../../shared/model/accounts.ts'
import { assertNever, type IndicatorId, Line, type LocalDate } from '../../shared/values.ts'

interface IndicatorValue {
  readonly indicator: IndicatorId
  readonly date: LocalDate
  readonly value: string
}
interface AccountComment {
  readonly period: LocalDate
  /** An account, or a line of the template. */
  readonly row: string
  readonly text: string
}

/** The newest value of one thing, whole. */
export type AccountDraft =
  | { readonly thing: 'followUp'; readonly id: LocalDate; readonly value: FollowUp }
  | { readonly thing: 'indicator'; readonly id: IndicatorId; readonly value: IndicatorInput }
  /** `id`: the indicator's and the date. */
  | { readonly thing: 'indicatorValue'; readonly id: string; readonly value: IndicatorValue }
  /** `id`: the period and the row. */
  | { readonly thing: 'accountComment'; readonly id: string; readonly value: AccountComment }

const things: readonly string[] = [
  'followUp',
  'indicator',
  'indicatorValue',
  'accountComment',
] satisfies AccountDraft['thing'][]

export function isAccountDraft(draft: { readonly thing: string }): draft is AccountDraft {
  return things.includes(draft.thing)
}

/** The draft as it will be stored: trimmed lines. */
export function normalizedAccountDraft(draft: AccountDraft): AccountDraft {
  switch (draft.thing) {
    case 'followUp':
      return { ...draft, value: FollowUp.parse(draft.value) }
    case 'indicator':
      return { ...draft, value: IndicatorInput.parse(draft.value) }
    case 'indicatorValue':
      return { ...draft, value: { ...draft.value, value: Line.parse(draft.value.value) } }
    case 'accountComment':
      return draft
    default:
      return assertNever(draft)
  }
}

/** The scorecard with what is typed in it. */
export function withIndicatorDrafts(
  indicators: readonly Indicator[],
  drafts: Iterable<AccountDraft>,
): readonly Indicator[] {
  let result = indicators
  for (const draft of drafts) {
    if (draft.thing === 'indicator')
      result = result.map((each) => (each.id === draft.id ? { ...each, ...draft.value } : each))
    if (draft.thing === 'indicatorValue')
      result = result.map((each) => (each.id === draft.value.indicator ? withValue(each, draft.value) : each))
  }
  return result
}

/** An empty value is none. */
function withValue(indicator: Indicator, { date, value }: IndicatorValue): Indicator {
  const others = indicator.values.filter((each) => each.date !== date)
  return { ...indicator, values: value === '' ? others : [...others, { date, value }] }
}

/** The accounts of a period with the comments that are typed. */
export function withCommentDrafts(data: AccountData, drafts: Iterable<AccountDraft>): AccountData {
  let result = data
  for (const draft of drafts)
    if (draft.thing === 'accountComment' && draft.value.period === data.period)
      result = withComment(result, draft.value)
  return result
}

function withComment(data: AccountData, { row, text }: AccountComment): AccountData {
  const isAccount = data.rows.some(({ account }) => account === row)
  return isAccount
    ? { ...data, rows: data.rows.map((each) => (each.account === row ? { ...each, comment: text } : each)) }
    : { ...data, comments: { ...data.comments, [row]: text } }
}
