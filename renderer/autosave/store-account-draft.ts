/** Where each draft of the page of accounts is stored. */
import type { AccountData, FollowUp, Indicator } from '../../shared/model/accounts.ts'
import { assertNever } from '../../shared/values.ts'
import { call, queryClient } from '../call.ts'
import {
  type AccountDraft,
  normalizedAccountDraft,
  withCommentDrafts,
  withIndicatorDrafts,
} from './account-drafts.ts'

/** Writes the draft, and lays it over what has been read. Fails with `AppError`. */
export async function storeAccountDraft(draft: AccountDraft): Promise<void> {
  const stored = normalizedAccountDraft(draft)
  await write(stored)
  queryClient.setQueriesData<readonly Indicator[]>({ queryKey: ['accounts.scorecard'] }, (indicators) =>
    indicators ? withIndicatorDrafts(indicators, [stored]) : indicators,
  )
  queryClient.setQueriesData<AccountData>({ queryKey: ['accounts.data'] }, (data) =>
    data ? withCommentDrafts(data, [stored]) : data,
  )
  if (stored.thing === 'followUp')
    queryClient.setQueryData<FollowUp>(['accounts.followUp', { period: stored.id }], stored.value)
}

async function write(draft: AccountDraft): Promise<void> {
  switch (draft.thing) {
    case 'followUp':
      await call('accounts.followUp.save', { period: draft.id, report: draft.value })
      break
    case 'indicator':
      await call('accounts.indicator.update', { id: draft.id, indicator: draft.value })
      break
    case 'indicatorValue': {
      const { indicator, date, value } = draft.value
      await call('accounts.indicator.value', { id: indicator, date, value })
      break
    }
    case 'accountComment':
      await call('accounts.comment.set', draft.value)
      break
    default:
      assertNever(draft)
  }
}
