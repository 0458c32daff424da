/** Structured text as HTML: what the editor reads, and what is put on the clipboard. */
import type { Inline, ListBlock, Mark, RichText, TextBlock } from '../../../shared/model/rich-text.ts'

type Block = RichText['content'][number]

export function htmlOf({ content }: RichText): string {
  return content.map(blockHtml).join('')
}

function blockHtml(block: Block): string {
  if (block.type === 'paragraph') return textHtml(block)
  if (block.type !== 'table') return listHtml(block)
  const rows = block.content.map(({ content }) => {
    const cells = content.map(({ type, content }) => {
      const tag = type === 'tableHeader' ? 'th' : 'td'
      return `<${tag}>${content.map(blockHtml).join('')}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><tbody>${rows.join('')}</tbody></table>`
}

function listHtml({ type, attrs, content }: ListBlock): string {
  const entries = content.map((entry) => `<li>${entry.content.map(blockHtml).join('')}</li>`).join('')
  if (type === 'bulletList') return `<ul>${entries}</ul>`
  return `<ol${attrs && attrs.start !== 1 ? ` start="${attrs.start}"` : ''}>${entries}</ol>`
}

function textHtml({ content = [] }: TextBlock): string {
  return `<p>${content.map(inlineHtml).join('')}</p>`
}

function inlineHtml(inline: Inline): string {
  if (inline.type === 'hardBreak') return '<br>'
  return (inline.marks ?? []).reduceRight(marked, escaped(inline.text))
}

function marked(html: string, mark: Mark): string {
  if (mark.type === 'link') return `<a href="${escaped(mark.attrs.href)}">${html}</a>`
  const tag = mark.type === 'bold' ? 'strong' : 'em'
  return `<${tag}>${html}</${tag}>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
