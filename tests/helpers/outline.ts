/** Structured text in a form that is easy to write down and compare. */
import type { Cell, Inline, ListBlock, RichText, TextBlock } from '../../shared/model/rich-text.ts'
import { asDocument, type StoredText } from '../../shared/rich-text/stored.ts'

/**
 * A line for each paragraph (`p …`), each kind of list (`ul`, `ol 3`) with its entries indented (`- …`), and each row of a
 * `table` with ` | ` between its cells, `# ` before those of its head. Text is `*bold*`, `_italic_`, `[linked](address)`, and
 * `/` for a line break.
 */
export function outline(value: StoredText): string {
  return asDocument(value).content.flatMap(blockLines).join('\n')
}

function blockLines(block: RichText['content'][number]): readonly string[] {
  if (block.type === 'paragraph') return [`p ${words(block)}`.trimEnd()]
  if (block.type !== 'table') return listLines(block)
  return ['table', ...block.content.map((row) => `  ${row.content.map(cellWords).join(' | ')}`.trimEnd())]
}

function listLines({ type, attrs, content }: ListBlock): readonly string[] {
  const head = type === 'bulletList' ? 'ul' : `ol ${attrs?.start ?? 1}`
  return [
    head,
    ...content.flatMap(({ content: [first, ...rest] }) => [
      `  - ${first?.type === 'paragraph' ? words(first) : '?'}`,
      ...rest.flatMap(blockLines).map((line) => `    ${line}`),
    ]),
  ]
}

function cellWords({ type, content }: Cell): string {
  const inner = content
    .flatMap((block) =>
      block.type === 'paragraph' ? [words(block)] : listLines(block).map((line) => line.trim()),
    )
    .join(' // ')
  return type === 'tableHeader' ? `# ${inner}` : inner
}

function words({ content = [] }: TextBlock): string {
  return content.map(inlineWords).join('')
}

function inlineWords(inline: Inline): string {
  if (inline.type === 'hardBreak') return ' / '
  return (inline.marks ?? []).reduceRight((text, mark) => {
    if (mark.type === 'link') return `[${text}](${mark.attrs.href})`
    return mark.type === 'bold' ? `*${text}*` : `_${text}_`
  }, inline.text)
}
