/** Which line of a template each account stands on: by range or SRU code, each account once. */
import type { AccountRow, ReportKind, ReportTemplate, Selector, TemplateGroup } from '../model/accounts.ts'
import { columnsOf } from './columns.ts'

/** A line of the template that accounts stand on. */
export interface Place {
  readonly id: string
  readonly accounts: readonly Selector[]
}

export interface Placing {
  /** Rows of each place, in the order of its selectors. */
  readonly rows: ReadonlyMap<string, readonly AccountRow[]>
  /** Accounts of the report with no place and an amount that is not zero, or unknown where those of others are known. */
  readonly unmapped: readonly AccountRow[]
  /** Accounts that several places claim; they stand on the first. */
  readonly doubled: readonly { readonly account: string; readonly places: readonly string[] }[]
}

/** Whether an account belongs to the result report, the balance report or, as a closed year's 8990–8999, to none. */
export function reportOf(row: AccountRow): ReportKind | null {
  if (/^89[9]\d$/.test(row.account)) return null
  if (/^[12]/.test(row.account)) return 'balance'
  if (/^[3-8]/.test(row.account)) return 'result'
  return row.opening === null && row.closing === null ? 'result' : 'balance'
}

/** Everything of a template that accounts can stand on, in its order. */
export function placesOf(template: ReportTemplate): readonly Place[] {
  const ofGroup = (group: TemplateGroup): Place[] => [group, ...group.groups.flatMap(ofGroup)]
  return template.lines.flatMap((line) =>
    line.kind === 'group' ? ofGroup(line) : line.kind === 'tax' ? [line] : [],
  )
}

/** Whether a row is among the accounts that a selector names. */
export function isSelected(
  row: { readonly account: string; readonly sru: string | null },
  selector: Selector,
): boolean {
  if ('sru' in selector) return row.sru === selector.sru
  return (
    row.account.length === selector.from.length && row.account >= selector.from && row.account <= selector.to
  )
}

/** Puts every account of the report on its line. */
export function placeAccounts(rows: readonly AccountRow[], template: ReportTemplate): Placing {
  const own = rows
    .filter((row) => reportOf(row) === template.report)
    .sort((one, other) => (one.account < other.account ? -1 : one.account > other.account ? 1 : 0))
  const unread = new Set(unreadRows(own, template.report))
  const claims = new Map<AccountRow, string[]>()
  const placed = new Map<string, AccountRow[]>()
  for (const place of placesOf(template)) placed.set(place.id, claim(own, place, claims))
  return {
    rows: placed,
    unmapped: own.filter((row) => !claims.has(row) && (hasAmount(row) || unread.has(row))),
    doubled: [...claims]
      .filter(([, places]) => places.length > 1)
      .map(([row, places]) => ({ account: row.account, places })),
  }
}

/** Rows of a report without an amount in a column where others have one: a file names them, but could not be read. */
export function unreadRows(rows: readonly AccountRow[], report: ReportKind): readonly AccountRow[] {
  const own = rows.filter((row) => reportOf(row) === report)
  const known = columnsOf(report).filter((column) => own.some((row) => row[column] !== null))
  return own.filter((row) => known.some((column) => row[column] === null))
}

/** The rows that a place is the first to name. */
function claim(rows: readonly AccountRow[], place: Place, claims: Map<AccountRow, string[]>): AccountRow[] {
  const taken: AccountRow[] = []
  for (const selector of place.accounts) {
    for (const row of candidates(rows, selector)) {
      if (!isSelected(row, selector)) continue
      const earlier = claims.get(row)
      if (earlier) earlier.push(place.id)
      else {
        claims.set(row, [place.id])
        taken.push(row)
      }
    }
  }
  return taken
}

/** The part of the sorted rows that can hold a selector's accounts. */
function candidates(rows: readonly AccountRow[], selector: Selector): readonly AccountRow[] {
  if ('sru' in selector) return rows
  const from = firstAt(rows, selector.from)
  let to = from
  while (to < rows.length && (rows[to]?.account ?? '') <= selector.to) to++
  return rows.slice(from, to)
}

/** Index of the first row whose account is `account` or comes after it. */
function firstAt(rows: readonly AccountRow[], account: string): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.account ?? '') < account) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether any amount of an account is other than zero. */
function hasAmount(row: AccountRow): boolean {
  const { prior, actual, budget, forecast, previousForecast, priorYear, opening, change, closing } = row
  return [prior, actual, budget, forecast, previousForecast, priorYear, opening, change, closing].some(
    Boolean,
  )
}
