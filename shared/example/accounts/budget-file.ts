/** The example organisation's budget and forecasts of 2026 as a spreadsheet program saves them: CSV, in thousands of kronor. */
import { type ResultColumn, resultColumns, resultGroups } from './result-figures.ts'

const columns: readonly (readonly [title: string, column: ResultColumn])[] = [
  ['Budget 2026 (kkr)', 'budget 2026'],
  ['Prognos 2026-04 (kkr)', 'forecast 2026-04'],
  ['Prognos 2026-09 (kkr)', 'forecast 2026-09'],
]

/** The text of the file; without the forecast of September until it is made. */
export function exampleBudget(period: '2026-04' | '2026-09'): string {
  const shown = columns.slice(0, period === '2026-04' ? 2 : 3)
  const rows = resultGroups
    .flatMap((group) => group.accounts)
    .map(({ number, name, amounts }) => [
      String(number),
      `"${name}"`,
      ...shown.map(([, column]) => kkr(number, amounts[resultColumns.indexOf(column)] ?? 0)),
    ])
  const head = ['Konto', 'Benämning', ...shown.map(([title]) => title)]
  return `\ufeff${[head, ...rows].map((cells) => `${cells.join(';')}\r\n`).join('')}`
}

/** Whole thousands; what is spent on operations and on tax stands as a positive number. */
function kkr(account: number, ore: number): string {
  const isCost = (account >= 4000 && account <= 7999) || account >= 8900
  return String((isCost ? -ore : ore) / 100_000 + 0)
}
