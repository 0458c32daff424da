/** How much space stands above a block, in points. */
import type { Block } from '../../../shared/documents/block.ts'
import { assertNever } from '../../../shared/values.ts'
import * as style from './style.ts'

/** `before` is the block above it, if any. The preview's style sheets have the same measures. */
export function spaceAbove(block: Block, before: Block | undefined, scale: style.Scale): number {
  const parts = before && (before.kind === 'numbered') !== (block.kind === 'numbered')
  const section = parts && block.kind !== 'signatures' ? scale.spaces.section : 0
  return section + ownSpace(block, before, scale)
}

function ownSpace(block: Block, before: Block | undefined, { spaces }: style.Scale): number {
  switch (block.kind) {
    case 'heading':
      if (before?.kind === 'letterhead') return style.spaces.underLetterhead
      return before?.kind === 'heading' && before.level < block.level
        ? style.spaces.underTitle
        : style.headings[block.level].space
    case 'paragraph':
      if (block.tone !== 'meta') return spaces.paragraph + afterOther(before)
      return isTitle(before) ? style.spaces.underTitle : spaces.paragraph
    case 'list':
      return spaces.paragraph + afterOther(before)
    case 'apart':
      return spaces.apart + (before?.kind === 'grid' ? style.spaces.afterOther : 0)
    case 'facts':
      return style.spaces.facts
    case 'grid':
      return style.spaces.tableUnderHeading
    case 'chart':
    case 'table':
      return before?.kind === 'heading' && before.level > 1
        ? style.spaces.tableUnderHeading
        : style.spaces.table
    case 'numbered':
      return spaces.numbered
    case 'signatures':
      return style.spaces.signatures
    case 'letterhead':
    case 'cover':
      return 0
    default:
      return assertNever(block)
  }
}

/** Small lines stand close under a title, and under each other. */
function isTitle(before: Block | undefined): boolean {
  return !before || before.kind === 'heading' || (before.kind === 'paragraph' && before.tone === 'meta')
}

/** Running text keeps clear of what is set in another size: figures, notes, the document's own title. */
function afterOther(before: Block | undefined): number {
  switch (before?.kind) {
    case 'table':
    case 'grid':
    case 'chart':
    case 'facts':
      return style.spaces.afterOther
    case 'heading':
      return before.level === 1 ? style.spaces.afterOther : 0
    case 'paragraph':
      return before.tone === 'meta' && !before.leads ? style.spaces.afterOther : 0
    default:
      return 0
  }
}
