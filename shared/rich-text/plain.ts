/** Structured text as plain text: what is searched, compared, printed by those who know no structure, and stored beside it. */
import type { Cell, ListBlock, RichText, TextBlock } from '../model/rich-text.ts'

/**
 * Blocks apart by an empty line; a hard break as a line feed; entries of lists after `- ` or `1. `, those of lower levels
 * indented below their own; tables a line for each row, its cells parted by ` | `.
 */
export function plainOf({ content }: RichText): string {
  return content
    .map((block) => blockLines(block).join('\n'))
    .join('\n\n')
    .normalize('NFC')
}

/** The lines of one block. */
export function blockLines(block: RichText['content'][number]): readonly string[] {
  if (block.type === 'paragraph') return paragraphLines(block)
  if (block.type === 'table')
    return block.content.map((row) => row.content.map(cellText).join(' | ').trimEnd())
  return listLines(block)
}

function paragraphLines({ content = [] }: TextBlock): readonly string[] {
  return content
    .map((inline) => (inline.type === 'text' ? inline.text : '\n'))
    .join('')
    .split('\n')
}

function listLines({ type, attrs, content }: ListBlock): readonly string[] {
  return content.flatMap((entry, index) => {
    const mark = type === 'bulletList' ? '- ' : `${(attrs?.start ?? 1) + index}. `
    const [first = '', ...rest] = entry.content.flatMap(blockLines)
    return [mark + first, ...rest.map((line) => ' '.repeat(mark.length) + line)]
  })
}

function cellText({ content }: Cell): string {
  return content
    .flatMap(blockLines)
    .map((line) => line.trim())
    .join(' / ')
}
