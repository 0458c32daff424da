/** What can be said about a SIE file, and how much each weighs. */
import type { ImportIssue, ImportStatus } from '../../model/accounts.ts'

/** `ok`: only worth knowing · `warn`: imported, listed · `block`: only with a note · `reject`: nothing is stored. */
export const sieIssueStatus = {
  NOT_SIE: 'reject',
  FILE_TOO_LARGE: 'reject',
  LINE_TOO_LONG: 'reject',
  XML_DTD: 'reject',
  XML_BROKEN: 'reject',
  NO_BALANCES: 'reject',
  NO_YEAR: 'reject',
  YEAR_OTHER: 'reject',
  TRUNCATED: 'reject',
  CHECKSUM: 'reject',
  AMOUNT_DECIMALS: 'reject',
  AMOUNT_TEXT: 'reject',
  AMOUNT_LARGE: 'reject',
  ROW_UNREADABLE: 'reject',
  BALANCE_DIFF: 'block',
  DUPLICATE: 'block',
  ACCOUNT_OUTSIDE: 'block',
  AMOUNT_FORMAT: 'warn',
  QUOTE: 'warn',
  STRAY_LINE: 'warn',
  REPLACEMENT_CHARACTER: 'warn',
  DERIVED_UB: 'warn',
  DERIVED_RES: 'warn',
  NO_OPENING: 'warn',
  OPEN_PRIOR_YEAR: 'warn',
  BUDGET_YEAR: 'warn',
  OMFATTN: 'warn',
  PERIOD_OUTSIDE: 'warn',
  PERIODS_INCOMPLETE: 'warn',
  VOUCHER_UNBALANCED: 'warn',
  VOUCHER_OUTSIDE: 'warn',
  ENCODING: 'ok',
  LABEL_CASE: 'ok',
  UNKNOWN_LABEL: 'ok',
  CORRECTION_ROWS: 'ok',
  RESULT_BALANCE: 'ok',
  PERIOD_REMAINDER: 'ok',
} as const satisfies Readonly<Record<string, ImportStatus>>

export type SieIssueCode = keyof typeof sieIssueStatus
export type IssueParams = ImportIssue['params']

/** Told once for the file, at their first line, with how many there are. */
const once: ReadonlySet<SieIssueCode> = new Set<SieIssueCode>([
  'ENCODING',
  'LABEL_CASE',
  'UNKNOWN_LABEL',
  'CORRECTION_ROWS',
  'RESULT_BALANCE',
  'REPLACEMENT_CHARACTER',
  'BUDGET_YEAR',
  'PERIOD_OUTSIDE',
  'VOUCHER_OUTSIDE',
])
/** Of the others this many are told; they say the same. */
const mostOfOne = 100

const order: readonly ImportStatus[] = ['ok', 'warn', 'block', 'reject']

export interface Issues {
  add(code: SieIssueCode, line: number, params?: IssueParams): void
  has(code: SieIssueCode): boolean
  list(): ImportIssue[]
}

export function createIssues(): Issues {
  const found: { code: SieIssueCode; line: number; params: Record<string, string | number> }[] = []
  const counts = new Map<SieIssueCode, number>()
  return {
    add(code, line, params = {}) {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count > 1 && once.has(code)) return
      const issue = { code, line, params: { ...params } }
      // What the names are read with comes before what is said about them.
      if (code === 'ENCODING') found.unshift(issue)
      else if (count <= mostOfOne) found.push(issue)
    },
    has: (code) => counts.has(code),
    list: () =>
      found.map(({ code, line, params }) => ({
        code,
        line,
        params: once.has(code) ? { ...params, count: counts.get(code) ?? 1 } : params,
      })),
  }
}

/** The heaviest of what is said. */
export function statusOf(issues: readonly ImportIssue[]): ImportStatus {
  const weight = ({ code }: ImportIssue) => order.indexOf(sieIssueStatus[code as SieIssueCode])
  return order[Math.max(0, ...issues.map(weight))] ?? 'ok'
}
