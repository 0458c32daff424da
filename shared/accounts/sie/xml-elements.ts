/** What the elements of a SIE 5 file say. Signs are those of SIE 1–4: credit is negative. */
import { oddOre } from './amount.ts'
import { accountOf, type Booked, type Collected, type Measure, putBalance, putMonth } from './collect.ts'
import { isWithin } from './months.ts'
import { isDay } from './row.ts'
import { endOfMonth } from './through.ts'
import { createVouchers } from './vouchers.ts'

type Attributes = ReadonlyMap<string, string>

interface FiscalYear {
  readonly start: string
  readonly end: string
  readonly isPrimary: boolean
  readonly covered: Booked | null
}

export interface XmlElements {
  begin(name: string, parent: string, attributes: Attributes, line: number): void
  end(name: string): void
}

type Begin = Readonly<Record<string, (of: Attributes, line: number, parent: string) => void>>

export function createXmlElements(collected: Collected): XmlElements {
  const years: FiscalYear[] = []
  const journal = createJournal(collected)
  const accounts = accountElements(collected)
  const begin: Begin = {
    ...headElements(collected, years),
    ...accounts.begin,
    ...journal.begin,
  }
  const end: Readonly<Record<string, () => void>> = {
    FiscalYears: () => numberYears(collected.header, years),
    Accounts: accounts.end,
    ...journal.end,
  }
  return {
    begin: (name, parent, attributes, line) => {
      if (Object.hasOwn(begin, name)) begin[name]?.(attributes, line, parent)
      else if (parent === 'Account' && !ofObjects.has(name))
        collected.issues.add('UNKNOWN_LABEL', line, { label: `<${name}>` })
    },
    end: (name) => {
      if (Object.hasOwn(end, name)) end[name]?.()
    },
  }
}

/** Balances of single objects, which are parts of the account's own. */
const ofObjects = new Set(['OpeningBalanceMultidim', 'ClosingBalanceMultidim', 'BudgetMultidim'])

function headElements({ header, issues }: Collected, years: FiscalYear[]): Begin {
  return {
    SoftwareProduct: (of) => {
      header.program = [of.get('name') ?? '', of.get('version') ?? '']
    },
    FileCreation: (of) => {
      header.generated = (of.get('time') ?? '').slice(0, 10).replaceAll('-', '')
    },
    Company: (of) => {
      header.company = of.get('name') ?? ''
      header.orgnr = of.get('organizationId') ?? ''
    },
    FiscalYear: (of, line) => {
      const year = fiscalYear(of, line)
      if (year) years.push(year)
      else issues.add('ROW_UNREADABLE', line, { text: 'FiscalYear' })
    },
  }
}

function accountElements(collected: Collected) {
  const balances = createBalances(collected)
  let account = ''
  const within = (parent: string) => (parent === 'Account' ? account : '')
  const begin: Begin = {
    Account: (of, line, parent) => {
      if (parent !== 'Accounts') return
      account = of.get('id') ?? ''
      if (account === '') collected.issues.add('ROW_UNREADABLE', line, { text: 'Account' })
      else accountOf(collected, account).name = of.get('name') ?? ''
    },
    OpeningBalance: (of, line, parent) => balances.put('opening', within(parent), of, line),
    ClosingBalance: (of, line, parent) => balances.put('closing', within(parent), of, line),
    Budget: (of, line, parent) => balances.budget(within(parent), of, line),
  }
  return { begin, end: balances.finish }
}

interface LedgerRow {
  readonly account: string
  readonly ore: number
  readonly line: number
  isStruck: boolean
}

/** Vouchers; a row that was struck (Overstrike) is left out. */
function createJournal(collected: Collected) {
  const { issues } = collected
  const vouchers = createVouchers(collected)
  let series = ''
  let row: LedgerRow | null = null
  const begin: Begin = {
    Journal: (of) => {
      series = of.get('id') ?? ''
    },
    JournalEntry: (of, line) => {
      const day = (of.get('journalDate') ?? '').slice(0, 10).replaceAll('-', '')
      if (!isDay(day)) issues.add('ROW_UNREADABLE', line, { text: day })
      const name = `${series} ${of.get('id') ?? ''}`.trim()
      vouchers.begin({ name, line, period: isDay(day) ? Number(day.slice(0, 6)) : null })
    },
    LedgerEntry: (of, line) => {
      const ore = amountOf(collected, of, line)
      const account = of.get('accountId') ?? ''
      if (account === '') issues.add('ROW_UNREADABLE', line, { text: 'LedgerEntry' })
      row = ore === null || account === '' ? null : { account, ore, line, isStruck: false }
    },
    Overstrike: (_of, line) => {
      issues.add('CORRECTION_ROWS', line)
      if (row) row.isStruck = true
    },
  }
  const end = {
    LedgerEntry: () => {
      if (row && !row.isStruck) vouchers.add(accountOf(collected, row.account).index, row.ore, row.line)
      row = null
    },
    JournalEntry: vouchers.end,
  }
  return { begin, end }
}

/** Balances carry their month: an opening balance that with which its year begins, of closing ones the last counts. */
function createBalances(collected: Collected) {
  const { header, issues } = collected
  const latest = new Map<string, number>()
  let last: Booked | null = null
  const placeOf = (of: Attributes, line: number) => {
    const month = of.get('month') ?? ''
    const period = /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? Number(month.replace('-', '')) : 0
    for (const [year, span] of header.years) if (isWithin(period, span)) return { year, period }
    issues.add('ROW_UNREADABLE', line, { text: month })
    return null
  }
  return {
    put(measure: 'opening' | 'closing', account: string, of: Attributes, line: number) {
      const ore = amountOf(collected, of, line)
      const place = placeOf(of, line)
      if (account === '') issues.add('ROW_UNREADABLE', line, { text: measure })
      if (ore === null || !place || account === '') return
      const key = `${measure} ${place.year} ${account}`
      const former = latest.get(key)
      if (former !== undefined && (measure === 'opening' ? former <= place.period : former > place.period))
        return
      if (measure === 'closing' && place.year === 0 && place.period > (last?.ore ?? 0))
        last = { ore: place.period, line }
      const isAnew = former === place.period || former === undefined
      latest.set(key, place.period)
      const booked = { ore, line }
      if (!isAnew) forget(collected, account, place.year, measure)
      putBalance(collected, measureOf(account, measure), { account, year: place.year }, booked)
    },
    /** The amounts reach as far as the last closing balance, where the file does not say how far. */
    finish() {
      if (last) header.through ??= { ore: Number(endOfMonth(last.ore)), line: last.line }
    },
    budget(account: string, of: Attributes, line: number) {
      const ore = amountOf(collected, of, line)
      const place = placeOf(of, line)
      if (account === '') issues.add('ROW_UNREADABLE', line, { text: 'Budget' })
      if (ore === null || !place || account === '') return
      putMonth(collected, 'budget', { account, ...place, objects: '' }, { ore, line })
    },
  }
}

/** The closing balance of a result account is the year's result. */
function measureOf(account: string, measure: 'opening' | 'closing'): Measure {
  return measure === 'closing' && /^[3-8]/.test(account) ? 'result' : measure
}

/** An earlier month's balance is no other opinion about the same. */
function forget(collected: Collected, account: string, year: number, measure: 'opening' | 'closing'): void {
  const state = accountOf(collected, account).years.get(year)
  if (state) state[measureOf(account, measure)] = null
}

function amountOf({ issues }: Collected, of: Attributes, line: number): number | null {
  // xs:decimal may carry zeros that say nothing.
  const text = (of.get('amount') ?? '').replace(/(\.\d\d)0+$/, '$1')
  const { ore, issue } = oddOre(text)
  if (issue) issues.add(issue, line, { text })
  return ore
}

function fiscalYear(of: Attributes, line: number): FiscalYear | null {
  const start = (of.get('start') ?? '').replace('-', '')
  const end = (of.get('end') ?? '').replace('-', '')
  const isMonth = (text: string) => /^(19|20|21)\d\d(0[1-9]|1[0-2])$/.test(text)
  if (!isMonth(start) || !isMonth(end) || start > end) return null
  const covered = (of.get('lastDateCovered') ?? of.get('lastCoveredDate') ?? '').replaceAll('-', '')
  return {
    start: `${start}01`,
    end: endOfMonth(Number(end)),
    isPrimary: of.get('primary') === 'true' || of.get('primary') === '1',
    covered: isDay(covered) ? { ore: Number(covered), line } : null,
  }
}

/** The primary year is 0, the one before it −1; without a primary one the last is 0. */
function numberYears(header: Collected['header'], years: readonly FiscalYear[]): void {
  const sorted = [...years].sort((one, other) => (one.start < other.start ? -1 : 1))
  const primary = sorted.findIndex(({ isPrimary }) => isPrimary)
  const current = primary < 0 ? sorted.length - 1 : primary
  for (const [index, { start, end }] of sorted.entries()) header.years.set(index - current, { start, end })
  header.through = sorted[current]?.covered ?? null
}
