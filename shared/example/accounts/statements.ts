/** Result and balance of the example organisation: sums and result lines, computed exactly in öre. */
import { type BalanceDate, type BalanceGroup, balanceDates, balanceGroups } from './balance-figures.ts'
import { type ResultColumn, type ResultGroup, resultColumns, resultGroups } from './result-figures.ts'

export interface StatementLine {
  /** Account number as printed, or empty for a sum. */
  readonly number: string
  readonly name: string
  /** Öre. */
  readonly amounts: readonly number[]
}

export interface StatementGroup {
  /** Empty for the line that ends a statement. */
  readonly title: string
  readonly lines: readonly StatementLine[]
}

/** Every account that has a figure in one of the columns, with the groups' sums and the result lines under them. */
export function resultStatement(columns: readonly ResultColumn[]): readonly StatementGroup[] {
  let soFar = zeros(columns.length)
  return resultGroups.map((group) => {
    const lines = accountLines(group, (amounts) =>
      columns.map((column) => at(resultColumns, column, amounts)),
    )
    const sum = total(lines, columns.length)
    soFar = add(soFar, sum)
    const result = group.line ? [{ number: '', name: group.line, amounts: soFar }] : []
    return { title: group.title, lines: [...withSum(lines, group.sum, sum), ...result] }
  })
}

/** The year's result (after all lines) in a column, in öre. */
export function resultOf(column: ResultColumn): number {
  return resultGroups
    .flatMap((group) => group.accounts)
    .reduce((sum, account) => sum + at(resultColumns, column, account.amounts), 0)
}

/** Opening, change and closing per account, sums per group and side, and last the result that the balance shows. */
export function balanceMovement(opening: BalanceDate, closing: BalanceDate): readonly StatementGroup[] {
  const { groups, assets, funding } = balance(3, (amounts) => {
    const [before, after] = [at(balanceDates, opening, amounts), at(balanceDates, closing, amounts)]
    return [before, after - before, after]
  })
  const result = assets.amounts.map((asset, i) => asset - (funding.amounts[i] ?? 0))
  return [...groups, { title: '', lines: [{ number: '', name: 'Beräknat resultat', amounts: result }] }]
}

/** The balance at the end of each date, with the year's result among equity. */
export function balancePosition(dates: readonly BalanceDate[]): readonly StatementGroup[] {
  return balance(dates.length, (amounts) => dates.map((date) => at(balanceDates, date, amounts))).groups
}

function balance(count: number, figures: (amounts: readonly number[]) => readonly number[]) {
  const groups = balanceGroups.map((group) => {
    const lines = accountLines(group, figures)
    return { group, lines, sum: total(lines, count) }
  })
  const side = (name: string, of: BalanceGroup['side']): StatementLine => ({
    number: '',
    name,
    amounts: groups
      .filter(({ group }) => group.side === of)
      .reduce((sum, next) => add(sum, next.sum), zeros(count)),
  })
  const sides = {
    assets: side('Summa tillgångar', 'assets'),
    funding: side('Summa eget kapital och skulder', 'funding'),
  }
  return {
    ...sides,
    groups: groups.map(({ group, lines, sum }, index) => {
      const endsSide = groups[index + 1]?.group.side !== group.side
      const withGroupSum = withSum(lines, group.sum, sum)
      return { title: group.title, lines: [...withGroupSum, ...(endsSide ? [sides[group.side]] : [])] }
    }),
  }
}

function accountLines(
  group: ResultGroup | BalanceGroup,
  figures: (amounts: readonly number[]) => readonly number[],
): readonly StatementLine[] {
  return group.accounts
    .map(({ number, name, amounts }) => ({ number: String(number), name, amounts: figures(amounts) }))
    .filter(({ amounts }) => amounts.some((amount) => amount !== 0))
}

/** A sum under a single account would only say the same again. */
function withSum(
  lines: readonly StatementLine[],
  name: string,
  amounts: readonly number[],
): readonly StatementLine[] {
  return lines.length > 1 ? [...lines, { number: '', name, amounts }] : lines
}

function at<C extends string>(columns: readonly C[], column: C, amounts: readonly number[]): number {
  const amount = amounts[columns.indexOf(column)]
  if (amount === undefined) throw new Error(`no amount for ${column}`)
  return amount
}

function total(lines: readonly StatementLine[], columns: number): readonly number[] {
  return lines.reduce((sum, line) => add(sum, line.amounts), zeros(columns))
}

function add(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((amount, i) => amount + (other[i] ?? 0))
}

function zeros(count: number): readonly number[] {
  return Array.from({ length: count }, () => 0)
}
