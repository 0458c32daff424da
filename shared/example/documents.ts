/** The example's reports as documents: their head, their text, and the tables of their figures. */
import type { Block, Column, DocumentModel, Table } from '../documents/block.ts'
import { assertNever } from '../values.ts'
import { kkr, kronor } from './accounts/amounts.ts'
import {
  balanceMovement,
  balancePosition,
  resultStatement,
  type StatementGroup,
} from './accounts/statements.ts'
import { organisation } from './board.ts'
import type { ReportDescription, StatementDescription } from './description.ts'
import { facts, note } from './write.ts'

/** The document of a report: head, blocks, statements. */
export function documentOf(report: ReportDescription): DocumentModel {
  return {
    title: report.title,
    author: organisation.name,
    language: 'sv-SE',
    foot: `${organisation.name} · ${report.title}`,
    blocks: [
      { kind: 'heading', level: 1, text: report.title },
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
  switch (statement.kind) {
    case 'result': {
      const groups = resultStatement(statement.columns.map(([, column]) => column))
      const titles = statement.columns.map(([title]) => title)
      const print = statement.unit === 'kkr' ? kkr : kronor
      return statement.deviation
        ? [...tables(groups.map(withDeviation), [...titles, 'Avvikelse'], print), unitNote(print)]
        : [...tables(groups, titles, print), unitNote(print)]
    }
    case 'movement': {
      const groups = balanceMovement(statement.opening, statement.closing)
      // It fills one page: the columns' titles are needed once.
      const [first, ...rest] = tables(groups, ['Ingående', 'Förändring', 'Utgående'], kronor)
      return [
        ...(first ? [first] : []),
        ...rest.map((table) => ({ ...table, showHead: false })),
        unitNote(kronor),
      ]
    }
    case 'position': {
      const titles = statement.dates.map((date) => `${date}-31`)
      return [...tables(balancePosition(statement.dates), titles, kronor), unitNote(kronor)]
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

function tables(
  groups: readonly StatementGroup[],
  titles: readonly string[],
  print: Print,
): readonly Table[] {
  const columns: readonly Column[] = [
    { title: 'Konto', align: 'start', width: 1.2 },
    { title: 'Benämning', align: 'start', width: 6 },
    ...titles.map((title) => ({ title, align: 'end', width: print === kkr ? 2 : 2.8 }) as const),
  ]
  return groups.map(({ title, lines }) => ({
    kind: 'table',
    title,
    columns,
    showHead: true,
    rows: lines.map(({ number, name, amounts }) => [number, name, ...amounts.map(print)]),
  }))
}
