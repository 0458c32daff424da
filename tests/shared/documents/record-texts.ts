/** Printed blocks as lines of plain text, and minutes with records to print. */
import type { Block, Text } from '../../../shared/documents/block.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Board } from '../../../shared/model/board.ts'
import { usualBodySettings } from '../../../shared/model/board.ts'
import type { Attendance, Minutes, Paragraph } from '../../../shared/model/minutes.ts'
import { noRecords, type ParagraphRecords } from '../../../shared/model/records.ts'
import { attendance, meeting, minutes, paragraph } from './meetings.ts'

/** Each line by itself, with ordinary spaces. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap(textsOf)
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '')
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')]
    case 'list':
      return block.items.flatMap((item) => item.flatMap((text: Text) => textsOf(text)))
    case 'facts':
      return block.rows.map(({ label, value }) => `${label} ${value}`)
    case 'numbered': {
      const number = [block.number, block.caseNumber].filter((part) => part !== undefined).join(', ')
      return [block.title, number, ...block.blocks.flatMap(textsOf)]
    }
    case 'apart':
      return [block.label, ...block.blocks.flatMap(textsOf)]
    case 'signatures':
      return block.groups.flatMap(({ label, signers }) => [
        label,
        ...signers.flatMap(({ name, title, date }) => [name, title, date]),
      ])
    default:
      return []
  }
}

interface Given {
  readonly kind?: Board['kind']
  readonly bodyName?: string
  readonly tense?: 'present' | 'past'
  readonly people?: readonly Attendance[]
  readonly paragraph?: Partial<Paragraph>
  readonly minutes?: Partial<Minutes>
  readonly language?: 'sv' | 'en'
}

/** The lines of minutes of one paragraph with these records; without the attendance. */
export function printed(records: Partial<ParagraphRecords>, given: Given = {}): readonly string[] {
  const { kind = 'committee', bodyName = 'Nämnden', tense = null, people = [], language = 'sv' } = given
  const held = meeting({
    minutes: minutes({
      attendance: [...people],
      paragraphs: [paragraph({ title: 'Ärende', ...given.paragraph, records: { ...noRecords, ...records } })],
      ...given.minutes,
    }),
  })
  const settings = { ...usualBodySettings, tense }
  const board = { ...held.board, kind, bodyName, settings }
  return linesOf(minutesDocument({ ...held, board }, wordsOf(language)).blocks)
}

/** The lines of the paragraph alone, below its title and number. */
export function toldOf(records: Partial<ParagraphRecords>, given: Given = {}): readonly string[] {
  const lines = printed(records, given)
  const from = lines.findIndex((line) => line.startsWith('§ '))
  const until = lines.findIndex((line) =>
    /^(?:Antecknat den|Recorded on|Vid protokollet|Taken by)/.test(line),
  )
  return lines.slice(from + 1, until)
}

/** "ordförande Bo Ek (S)" and the like, each a person of the attendance. */
export function people(...written: readonly string[]): readonly Attendance[] {
  return written.map((text) => {
    const {
      role = '',
      name = '',
      party = '',
    } = /^(?:(?<role>ordförande|vice ordförande|ersättare|suppleant) )?(?<name>[^(]+?)(?: \((?<party>.+)\))?$/u.exec(
      text,
    )?.groups ?? {}
    return attendance({ name, role: role || 'ledamot', organisation: party })
  })
}
