/** The example organisation's accounts as its accounting system would export them: SIE type 2, with the months of two years. */
import { encode } from '../../accounts/sie/code-pages.ts'
import { organisation } from '../board.ts'
import { type BalanceDate, balanceDates, balanceGroups } from './balance-figures.ts'
import { type ResultColumn, resultColumns, resultGroups } from './result-figures.ts'

/** The month that a file ends with. */
export type SiePeriod = '2026-04' | '2026-09'
type Year = '2025' | '2026'

/** The bytes of the file, in the code page of the format (PC8). */
export function exampleSie(period: SiePeriod): Uint8Array {
  const lines = [...head(period), ...names(), ...balances(period), ...results(period)]
  return encode(lines.map((line) => `${line}\r\n`).join(''), 'cp437')
}

function head(period: SiePeriod): readonly string[] {
  const day = period === '2026-04' ? '0430' : '0930'
  return [
    '#FLAGGA 0',
    '#PROGRAM "Exempelbok" 1.0',
    '#FORMAT PC8',
    `#GEN ${period === '2026-04' ? '20260511' : '20261012'}`,
    '#SIETYP 2',
    `#ORGNR ${organisation.orgnr}`,
    `#FNAMN "${organisation.name}"`,
    '#RAR 0 20260101 20261231',
    '#RAR -1 20250101 20251231',
    `#OMFATTN 2026${day}`,
    '#KPTYP BAS2014',
  ]
}

function names(): readonly string[] {
  const accounts = [...balanceGroups, ...resultGroups].flatMap((group) => group.accounts)
  const all = [...accounts, { number: 8999, name: 'Årets resultat' }]
  return all.map(({ number, name }) => `#KONTO ${number} "${name}"`)
}

/** Opening and closing balances, and each month's change; equity and debts are negative in the file. */
function balances(period: SiePeriod): readonly string[] {
  return balanceGroups.flatMap(({ side, accounts }) =>
    accounts.flatMap(({ number, amounts }) => {
      const at = (date: BalanceDate) =>
        (side === 'assets' ? 1 : -1) * (amounts[balanceDates.indexOf(date)] ?? 0)
      const [lastOpening, lastClosing, closing] = [at('2024-12'), at('2025-12'), at(period)]
      const lastYear = [at('2025-04') - lastOpening, at('2025-09') - lastOpening, lastClosing - lastOpening]
      const thisYear = [at('2026-04') - lastClosing, at('2026-09') - lastClosing]
      return [
        row('#IB', -1, number, lastOpening),
        row('#UB', -1, number, lastClosing),
        row('#IB', 0, number, lastClosing),
        row('#UB', 0, number, closing),
        ...months('2025', number, lastYear),
        ...months('2026', number, thisYear.slice(0, period === '2026-04' ? 1 : 2)),
      ]
    }),
  )
}

/** What was booked on the result accounts; the year before is closed against 8999. Costs are positive in the file. */
function results(period: SiePeriod): readonly string[] {
  const accounts = resultGroups.flatMap((group) => group.accounts)
  const at = (amounts: readonly number[], column: ResultColumn) =>
    -(amounts[resultColumns.indexOf(column)] ?? 0) + 0
  const lastResult = accounts.reduce((sum, { amounts }) => sum - at(amounts, '2025'), 0)
  return [
    ...accounts.flatMap(({ number, amounts }) => {
      const lastYear = (['2025-04', '2025-09', '2025'] as const).map((column) => at(amounts, column))
      const thisYear = (['2026-04', '2026-09'] as const).map((column) => at(amounts, column))
      const ended = thisYear.slice(0, period === '2026-04' ? 1 : 2)
      return [
        row('#RES', -1, number, lastYear[2] ?? 0),
        row('#RES', 0, number, ended.at(-1) ?? 0),
        ...months('2025', number, lastYear),
        ...months('2026', number, ended),
      ]
    }),
    row('#RES', -1, 8999, lastResult),
    month('2025', 12, 8999, lastResult),
  ]
}

/** Months whose ends `cumulative` tells of. */
const ends = [4, 9, 12] as const
/** How the months of a stretch share what was booked in it. */
const weights = [26, 23, 25, 26, 24, 25, 22, 23, 26, 25, 24, 27] as const

/** The months' changes, so that they add up to the given amounts at the end of April, September and December. */
function months(year: Year, account: number, cumulative: readonly number[]): readonly string[] {
  return cumulative.flatMap((until, index) => {
    const first = (ends[index - 1] ?? 0) + 1
    const shares = weights.slice(first - 1, ends[index])
    const whole = shares.reduce<number>((sum, share) => sum + share, 0)
    const change = until - (cumulative[index - 1] ?? 0)
    const upTo = (count: number) =>
      Math.trunc((change * shares.slice(0, count).reduce<number>((sum, share) => sum + share, 0)) / whole)
    return shares.map((_, step) => month(year, first + step, account, upTo(step + 1) - upTo(step)))
  })
}

function month(year: Year, number: number, account: number, ore: number): string {
  return `#PSALDO ${year === '2026' ? 0 : -1} ${year}${String(number).padStart(2, '0')} ${account} {} ${amount(ore)}`
}

function row(label: '#IB' | '#UB' | '#RES', year: 0 | -1, account: number, ore: number): string {
  return `${label} ${year} ${account} ${amount(ore)}`
}

function amount(ore: number): string {
  const size = Math.abs(ore)
  const sign = ore < 0 ? '-' : ''
  return `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
}
