/** A result or balance report from a period's accounts and a template: every line with exact amounts in öre. */
import type {
  AccountData,
  ReportTemplate,
  TemplateGroup,
  TemplateResult,
  TemplateTax,
} from '../model/accounts.ts'
import { assertNever } from '../values.ts'
import {
  type Amounts,
  addSums,
  amountsOf,
  columnsOf,
  type GivenColumn,
  noSums,
  type Sums,
  sumsOf,
} from './columns.ts'
import { isSelected, type Placing, placeAccounts } from './placing.ts'
import { taxRateOf } from './tax-rate.ts'

export interface ReportLine {
  /** Unique in the report: `account:3011`, `heading:income`, `sum:income`; a result or tax line's is its own. */
  readonly id: string
  readonly kind: 'heading' | 'account' | 'sum' | 'result'
  /** How deep, from 0. */
  readonly level: number
  /** Of an account's line; of a tax line the account that an edited forecast goes to, unless it stands for several. */
  readonly account?: string
  readonly text: string
  /** Groups that the line stands in, outermost first; a heading's and a sum's own group is the last. */
  readonly groups: readonly string[]
  /** 1 shows debit as positive, −1 credit. */
  readonly sign: 1 | -1
  /** As shown. A heading carries its group's sums, for when the group is folded. */
  readonly amounts: Amounts
  /** Columns of a tax line that are an estimate. */
  readonly estimated?: readonly GivenColumn[]
}

export interface Report {
  readonly template: ReportTemplate
  readonly lines: readonly ReportLine[]
  /** Accounts with amounts that no line of the template has; the report is not whole. */
  readonly unmapped: readonly { readonly account: string; readonly name: string; readonly amounts: Amounts }[]
  /** Accounts that several groups name; each is counted in the first. */
  readonly doubled: Placing['doubled']
}

/** The report without the headings and sums of groups that no account stands in. */
export function withoutEmptyGroups(report: Report): Report {
  const filled = new Set(report.lines.flatMap(({ kind, groups }) => (kind === 'account' ? groups : [])))
  const isFilled = ({ groups }: ReportLine) => groups.every((group) => filled.has(group))
  return { ...report, lines: report.lines.filter(isFilled) }
}

interface Making {
  readonly data: AccountData
  readonly template: ReportTemplate
  readonly columns: readonly GivenColumn[]
  readonly known: readonly boolean[]
  readonly placing: Placing
  readonly lines: ReportLine[]
  /** Shown sums by the id of a group, result or tax line. */
  readonly shown: Map<string, Sums>
}

/** Builds the report. A term that names no earlier line makes its result unknown; `checkTemplate` tells of it. */
export function buildReport(data: AccountData, template: ReportTemplate): Report {
  const columns = columnsOf(template.report)
  const making: Making = {
    data,
    template,
    columns,
    known: columns.map((column) => data.rows.some((row) => row[column] !== null)),
    placing: placeAccounts(data.rows, template),
    lines: [],
    shown: new Map(),
  }
  for (const line of template.lines) addLine(making, line)
  return {
    template,
    lines: making.lines,
    unmapped: making.placing.unmapped.map((row) => ({
      account: row.account,
      name: row.name,
      amounts: amountsOf(template.report, sumsOf(row, columns), 1),
    })),
    doubled: making.placing.doubled,
  }
}

function addLine(making: Making, line: ReportTemplate['lines'][number]): void {
  switch (line.kind) {
    case 'group':
      addGroup(making, line, [])
      return
    case 'result':
      addResult(making, line)
      return
    case 'tax':
      addTax(making, line)
      return
    default:
      assertNever(line)
  }
}

/** Adds a group's lines; gives its sums, debit positive. */
function addGroup(making: Making, group: TemplateGroup, outer: readonly string[]): Sums {
  const groups = [...outer, group.id]
  const sums = noSums(making.known)
  const start = making.lines.length
  if (group.heading !== '') making.lines.push(groupLine(making, group, groups, 'heading', sums))
  for (const row of making.placing.rows.get(group.id) ?? []) {
    const own = sumsOf(row, making.columns)
    addSums(sums, own)
    making.lines.push({
      id: `account:${row.account}`,
      kind: 'account',
      level: groups.length,
      account: row.account,
      text: row.name,
      groups,
      sign: group.sign,
      amounts: amountsOf(making.template.report, own, group.sign),
    })
  }
  for (const inner of group.groups) addSums(sums, addGroup(making, inner, groups))
  if (group.heading !== '') making.lines[start] = groupLine(making, group, groups, 'heading', sums)
  if (group.sum !== null) making.lines.push(groupLine(making, group, groups, 'sum', sums))
  making.shown.set(
    group.id,
    sums.map((ore) => (ore === null ? null : group.sign * ore)),
  )
  return sums
}

function groupLine(
  making: Making,
  group: TemplateGroup,
  groups: readonly string[],
  kind: 'heading' | 'sum',
  sums: Sums,
): ReportLine {
  return {
    id: `${kind}:${group.id}`,
    kind,
    level: groups.length - 1,
    text: kind === 'heading' ? group.heading : (group.sum ?? ''),
    groups,
    sign: group.sign,
    amounts: amountsOf(making.template.report, sums, group.sign),
  }
}

function addResult(making: Making, line: TemplateResult): void {
  const sums = noSums(making.known)
  for (const term of line.terms) {
    addSums(sums, making.shown.get(term.id) ?? making.columns.map(() => null), term.factor)
  }
  addShown(making, line, sums)
}

/** Tax as a cost: positive where the result before it is. */
function addTax(making: Making, line: TemplateTax): void {
  const sums = noSums(making.known)
  const rows = making.placing.rows.get(line.id) ?? []
  for (const row of rows) addSums(sums, sumsOf(row, making.columns))
  const before = making.shown.get(line.of) ?? []
  const estimated: GivenColumn[] = []
  making.columns.forEach((column, index) => {
    const result = before[index] ?? null
    if (result === null || !line.estimate.some((name) => name === column)) return
    if (rows.some((row) => row[column] !== 0)) return
    sums[index] = estimateTax(result, taxRateOf(making.data))
    estimated.push(column)
  })
  const account = rows.length > 1 ? undefined : (rows[0]?.account ?? firstAccount(line))
  addShown(making, line, sums, { estimated, account })
}

/** Tax on a result in öre, half away from zero; none on a loss. */
export function estimateTax(result: number, perMille: number): number {
  return result <= 0 ? 0 : Math.floor((result * perMille + 500) / 1000)
}

/** The usual account of the year's tax, or the first that the line names. */
function firstAccount({ accounts }: TemplateTax): string | undefined {
  const usual = { account: '8910', sru: null }
  if (accounts.some((selector) => isSelected(usual, selector))) return usual.account
  return accounts.flatMap((selector) => ('from' in selector ? [selector.from] : []))[0]
}

interface OfTax {
  readonly estimated: readonly GivenColumn[]
  readonly account: string | undefined
}

function addShown(
  making: Making,
  line: { readonly id: string; readonly text: string },
  sums: Sums,
  { estimated, account }: OfTax = { estimated: [], account: undefined },
): void {
  making.shown.set(line.id, sums)
  making.lines.push({
    id: line.id,
    kind: 'result',
    level: 0,
    text: line.text,
    groups: [],
    sign: 1,
    amounts: amountsOf(making.template.report, sums, 1),
    ...(account !== undefined && { account }),
    ...(estimated.length > 0 && { estimated }),
  })
}
