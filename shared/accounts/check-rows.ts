/** Checks of single accounts and vouchers: opening balances, names, signs. */
import type { AccountData, AccountRow, Amount } from '../model/accounts.ts'
import { named, type Result, unknownCheck } from './check-result.ts'
import { added, difference } from './columns.ts'
import { type ByAccount, inColumn } from './gather.ts'
import { reportOf, unreadRows } from './placing.ts'

/** Each opening balance is the closing balance of the year before. The result that was carried over may move in equity. */
export function lastClosing({
  data,
  lastClosing: before,
}: {
  readonly data: AccountData
  readonly lastClosing: ByAccount
}): Result {
  const known = data.rows.filter((row) => row.opening !== null)
  if (!before || known.length === 0) return unknownCheck('openingIsLastClosing')
  const opening = new Map(data.rows.filter(isOfBalance).map((row) => [row.account, row.opening]))
  const accounts = [...new Set([...opening.keys(), ...before.keys()])].sort()
  const moves = (account: string) => difference(inColumn(opening, account), inColumn(before, account))
  const unlike = accounts.filter((account) => /^[12]/.test(account) && moves(account) !== 0)
  const moved = unlike.filter((account) => !account.startsWith('20'))
  const total = unlike.reduce<Amount>((sum, account) => added(sum, moves(account)), 0)
  const isCarriedOver = moved.length === 0 && total === 0
  const status = isCarriedOver ? 'ok' : moved.length === 0 ? 'warn' : 'fail'
  const where = isCarriedOver ? [] : unlike
  return { code: 'openingIsLastClosing', status, difference: total, where, params: {} }
}

function isOfBalance(row: AccountRow): boolean {
  return reportOf(row) === 'balance'
}

/** Vouchers that the import found not to balance. */
export function openedVouchers({ sources }: AccountData): Result {
  if (!sources.actual?.format.startsWith('sie4') && sources.actual?.format !== 'sie5')
    return unknownCheck('vouchersBalance')
  const unbalanced = sources.actual.issues.filter(({ code }) => code === 'VOUCHER_UNBALANCED')
  return named(
    'vouchersBalance',
    unbalanced.map(({ params }) => String(params.voucher)),
  )
}

export function namesAndSigns(rows: readonly AccountRow[]): readonly Result[] {
  const nameless = rows.filter(({ name }) => name.trim() === '').map(({ account }) => account)
  const unread = (['result', 'balance'] as const).flatMap((report) => unreadRows(rows, report))
  const odd = rows.filter(hasOddSign)
  return [
    named('amountsKnown', unread.map(labelOf)),
    named('named', nameless),
    named('signs', odd.map(labelOf)),
  ]
}

function labelOf({ account, name }: AccountRow): string {
  return `${account} ${name}`.trim()
}

/** Income in debit, costs in credit, receivables and cash in credit, suppliers in debit. */
function hasOddSign({ account, actual, closing }: AccountRow): boolean {
  if (/^3/.test(account)) return (actual ?? 0) > 0
  if (/^[4-7]/.test(account)) return (actual ?? 0) < 0
  if (/^(15[0-4]|19)/.test(account)) return (closing ?? 0) < 0
  return /^244/.test(account) && (closing ?? 0) > 0
}
