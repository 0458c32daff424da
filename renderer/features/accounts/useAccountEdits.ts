/** What is changed in the tables: forecasts and comments. Shown at once, stored behind, undone and done again. */
import { useMemo, useState } from 'react'
import type { AccountData, Amount } from '../../../shared/model/accounts.ts'
import { withCommentDrafts } from '../../autosave/account-drafts.ts'
import { save, useAccountDrafts } from '../../autosave/autosave.ts'
import { useCall } from '../../call.ts'
import { type Edits, editOf, importedOf, withEdits } from './forecast-edits.ts'
import type { GridTarget } from './grid-state.ts'
import { type History, noHistory, redo, undo, withStep } from './history.ts'

/** `row` is an account, for comments also the id of a group or result. */
type Step =
  /** Null where the row stands as it was imported. */
  | { readonly kind: 'forecast'; readonly row: string; readonly before: Amount; readonly after: Amount }
  | { readonly kind: 'comment'; readonly row: string; readonly before: string; readonly after: string }

export interface AccountEdits {
  /** What was read, with all edits. */
  readonly data: AccountData
  /** Takes öre as the accounts carry them; null takes the edit back. */
  readonly setForecast: (account: string, ore: Amount) => void
  readonly typeComment: (row: string, text: string) => void
  /** Makes what has been typed since `before` one step to undo. */
  readonly endComment: (row: string, before: string) => void
  /** Takes the latest change back, and tells where it was; null where there is none. */
  readonly undo: (() => GridTarget) | null
  readonly redo: (() => GridTarget) | null
  readonly saving: boolean
  readonly error: unknown
}

export function useAccountEdits(read: AccountData): AccountEdits {
  const [history, setHistory] = useState<History<Step>>(noHistory)
  const { edits, store, error } = useStoredForecast(read)
  const drafts = useAccountDrafts()
  const data = useMemo(() => withEdits(withCommentDrafts(read, drafts), edits), [read, drafts, edits])

  const typeComment = (row: string, text: string) =>
    save({
      thing: 'accountComment',
      id: `${read.period} ${row}`,
      value: { period: read.period, row, text },
    })
  const setForecast = (account: string, ore: Amount) => {
    const row = data.rows.find((row) => row.account === account)
    // A tax that nothing is booked on yet has no row.
    const after = row && ore === importedOf(row) ? null : ore
    const before = row ? editOf(row) : null
    if (after === before) return
    setHistory((history) => withStep(history, { kind: 'forecast', row: account, before, after }))
    store(account, after)
  }
  const endComment = (row: string, before: string) => {
    const after = commentOf(data, row)
    if (after !== before) setHistory((history) => withStep(history, { kind: 'comment', row, before, after }))
  }
  const turn = (step: Step | undefined, side: 'before' | 'after', change: typeof undo) =>
    step
      ? () => {
          setHistory((history) => change(history))
          if (step.kind === 'forecast') store(step.row, step[side])
          else typeComment(step.row, step[side])
          return { place: step.row, forecast: step.kind === 'forecast' }
        }
      : null
  return {
    data,
    setForecast,
    typeComment,
    endComment,
    undo: turn(history.done.at(-1), 'before', undo),
    redo: turn(history.undone.at(-1), 'after', redo),
    saving: edits.size > 0,
    error,
  }
}

/** The comment to an account, a group or a result; empty where there is none. */
export function commentOf(data: AccountData, row: string): string {
  return data.rows.find(({ account }) => account === row)?.comment ?? data.comments[row] ?? ''
}

/** Edits on their way to be stored. One that fails is gone from the table; why stands in `error`. */
function useStoredForecast({ period }: AccountData) {
  const [edits, setEdits] = useState<Edits>(new Map())
  const call = useCall('accounts.forecast.set')
  const store = (account: string, ore: Amount) => {
    setEdits((edits) => new Map(edits).set(account, ore))
    const settle = () => setEdits((edits) => withoutEdit(edits, account, ore))
    // Its `error` is kept by the call.
    void call.mutateAsync({ period, account, ore }).then(settle, settle)
  }
  return { edits, store, error: call.error }
}

/** What has been read again holds the edit, unless it was edited again meanwhile. */
function withoutEdit(edits: Edits, account: string, ore: Amount): Edits {
  if (edits.get(account) !== ore) return edits
  const rest = new Map(edits)
  rest.delete(account)
  return rest
}
