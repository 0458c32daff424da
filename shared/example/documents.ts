/** The example's reports as documents: their head, their text, and the tables of their figures. */
import type { Block, DocumentModel, Row, Table } from '../documents/block.ts'
import { organisationBlock } from '../documents/organisation.ts'
import { assertNever } from '../values.ts'
import { kkr, kronor } from './accounts/amounts.ts'
import {
  balanceMovement,
  balancePosition,
  resultStatement,
  type StatementGroup,
  type StatementLine,
} from './accounts/statements.ts'
import { organisation } from './board.ts'
import type { ReportDescription, StatementDescription } from './description.ts'
import { facts, heading, note } from './write.ts'

/** The document of a report: head, blocks, statements. */
export function documentOf(report: ReportDescription): DocumentModel {
  return {
    title: report.title,
    author: organisation.name,
    language: 'sv-SE',
    foot: `${organisation.name} · ${report.title}`,
    blocks: [
      organisationBlock(organisation),
      { ...heading(report.title), level: 1 },
      ...headOf(report),
      ...report.blocks,
      ...(report.statements ?? []).flatMap(statementBlocks),
    ],
  }
}

function headOf({ head }: ReportDescription): readonly Block[] {
  if (!head) return []
  const { author, date, caseNumber } = head
  const number = caseNumber ? [['Diarienummer', caseNumber] as const] : []
  return [facts(['Handläggare', author], ['Datum', date], ...number)]
}

function statementBlocks(statement: StatementDescription): readonly Block[] {
  const title = statement.title === undefined ? [] : [heading(statement.title)]
  return [...title, ...figuresOf(statement)]
}

function figuresOf(statement: StatementDescription): readonly Block[] {
  switch (statement.kind) {
    case 'result': {
      const groups = resultStatement(statement.columns.map(([, column]) => column))
      const titles = statement.columns.map(([title]) => title)
      const print = statement.unit === 'kkr' ? kkr : kronor
      const table = statement.deviation
        ? statementTable(groups.map(withDeviation), [...titles, 'Avvikelse'], print)
        : statementTable(groups, titles, print)
      return [table, unitNote(print)]
    }
    case 'movement': {
      const groups = balanceMovement(statement.opening, statement.closing)
      return [statementTable(groups, ['Ingående', 'Förändring', 'Utgående'], kronor), unitNote(kronor)]
    }
    case 'position': {
      const titles = statement.dates.map((date) => `${date}-31`)
      return [statementTable(balancePosition(statement.dates), titles, kronor), unitNote(kronor)]
    }
    default:
      return assertNever(statement)
  }
}

function withDeviation(group: StatementGroup): StatementGroup {
  return {
    ...group,
    lines: group.lines.map((line) => {
      const [, , budget = 0, forecast = 0] = line.amounts
      return { ...line, amounts: [...line.amounts, forecast - budget] }
    }),
  }
}

type Print = typeof kkr

function unitNote(print: Print): Block {
  return note(
    print === kkr
      ? 'Belopp i tusental kronor (kkr). Avrundningsdifferenser kan förekomma.'
      : 'Belopp i kronor.',
  )
}

function statementTable(groups: readonly StatementGroup[], titles: readonly string[], print: Print): Table {
  return {
    kind: 'table',
    columns: [
      { title: 'Konto', align: 'start', width: 1.2 },
      { title: 'Benämning', align: 'start', width: 6 },
      ...titles.map((title) => ({ title, align: 'end', width: print === kkr ? 2 : 2.8 }) as const),
    ],
    showHead: true,
    rows: groups.flatMap(({ title, lines }): readonly Row[] => [
      ...(title === '' ? [] : [{ cells: [title, '', ...titles.map(() => '')], tone: 'group' } as const]),
      ...lines.map((line) => lineRow(line, print)),
    ]),
  }
}

function lineRow({ number, name, amounts }: StatementLine, print: Print): Row {
  const figures = amounts.map(print)
  return number === ''
    ? { cells: [name, '', ...figures], tone: 'sum' }
    : { cells: [number, name, ...figures] }
}
