/** A document without personal data: a visible mark with its legal ground stands for each piece. */
import { type PersonalData, personalDataIn } from '../rules/personal-data.ts'
import { assertNever } from '../values.ts'
import type { Block, DocumentModel, List, Paragraph, Reference, Run, Table, Text } from './block.ts'
import type { DocumentWords } from './words.ts'

export interface Redacted {
  readonly model: DocumentModel
  /** How many pieces a mark stands for. */
  readonly count: number
}

export function redactedDocument(model: DocumentModel, { extract }: DocumentWords): Redacted {
  let count = 0
  const markOf = ({ kind }: PersonalData): string => {
    count++
    return extract.personal[kind]
  }
  const line = (text: string) => replaced(text, markOf)
  const redact: Redact = { line, runs: (runs) => redactedRuns(runs, markOf) }
  const { address } = model
  const redacted = {
    ...model,
    title: line(model.title),
    foot: line(model.foot),
    ...(address === undefined ? {} : { address: line(address) }),
    blocks: model.blocks.map((block) => redactedBlock(block, redact)),
  }
  return { model: redacted, count }
}

interface Redact {
  readonly line: (text: string) => string
  readonly runs: (runs: readonly Run[]) => readonly Run[]
}
type MarkOf = (found: PersonalData) => string

function replaced(text: string, markOf: MarkOf): string {
  return redactedRuns([{ text }], markOf)
    .map((run) => run.text)
    .join('')
}

/** What is found may begin in one run and end in another; a link to what is found leads nowhere. */
function redactedRuns(runs: readonly Run[], markOf: MarkOf): readonly Run[] {
  const found = personalDataIn(runs.map(({ text }) => text).join(''))
  const marks = found.map(markOf)
  let end = 0
  return runs
    .map((run) => {
      const start = end
      end += run.text.length
      return { ...withoutPersonalLink(run), text: cut(run.text, start, found, marks) }
    })
    .filter(({ text }, index) => text !== '' || runs[index]?.text === '')
}

/** A run's text, which begins at `start` of the whole; the mark stands where what it stands for began. */
function cut(text: string, start: number, found: readonly PersonalData[], marks: readonly string[]): string {
  const end = start + text.length
  const touching = found
    .map((one, index) => ({ ...one, mark: marks[index] ?? '' }))
    .filter(({ from, until }) => from < end && until > start)
  let kept = ''
  let at = start
  for (const { from, until, mark } of touching) {
    kept += text.slice(at - start, Math.max(at, from) - start) + (from >= start ? mark : '')
    at = Math.min(until, end)
  }
  return kept + text.slice(at - start)
}

function withoutPersonalLink(run: Run): Run {
  const { link, ...plain } = run
  if (!link || !('url' in link)) return run
  const isPersonal = /^(?:mailto|tel):/i.test(link.url) || personalDataIn(decoded(link.url)).length > 0
  return isPersonal ? plain : run
}

function decoded(url: string): string {
  return url.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function redactedBlock(block: Block, redact: Redact): Block {
  const { line } = redact
  switch (block.kind) {
    case 'heading':
      return { ...block, text: line(block.text) }
    case 'paragraph':
    case 'list':
      return redactedText(block, redact)
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, value, runs }) => ({
          label: line(label),
          value: line(value),
          ...(runs ? { runs: redact.runs(runs) } : {}),
        })),
      }
    case 'table':
      return redactedTable(block, redact)
    case 'grid':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, blocks: cell.blocks.map((text) => redactedText(text, redact)) })),
        ),
      }
    case 'numbered':
      return {
        ...block,
        ...(block.caseNumber === undefined ? {} : { caseNumber: line(block.caseNumber) }),
        title: line(block.title),
        ...(block.aside === undefined ? {} : { aside: line(block.aside) }),
        ...redactedReference(block.reference, redact),
        blocks: block.blocks.map((inner) => redactedBlock(inner, redact)),
      }
    case 'apart':
      return {
        ...block,
        ...redactedReference(block.reference, redact),
        blocks: block.blocks.map((inner) => redactedBlock(inner, redact)),
      }
    case 'signatures':
      return {
        ...block,
        groups: block.groups.map(({ label, signers }) => ({
          label,
          signers: signers.map(({ name, title, date }) => ({ name: line(name), title: line(title), date })),
        })),
      }
    case 'cover':
      return { ...block, title: line(block.title), lines: block.lines.map(line) }
    case 'letterhead':
    case 'chart':
      // The organisation's own, and figures.
      return block
    default:
      return assertNever(block)
  }
}

function redactedTable({ title, ...table }: Table, { line }: Redact): Table {
  return {
    ...table,
    ...(title === undefined ? {} : { title: line(title) }),
    columns: table.columns.map((column) => ({ ...column, title: line(column.title) })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(line) })),
  }
}

function redactedReference(reference: Reference | undefined, { line }: Redact): { reference?: Reference } {
  if (!reference) return {}
  const { description } = reference
  return {
    reference: {
      ...reference,
      text: line(reference.text),
      ...(description === undefined ? {} : { description: line(description) }),
    },
  }
}

function redactedText(text: Text, redact: Redact): Paragraph | List {
  if (text.kind === 'paragraph') return { ...text, runs: redact.runs(text.runs) }
  return { ...text, items: text.items.map((item) => item.map((inner) => redactedText(inner, redact))) }
}
