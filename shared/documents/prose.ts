/** Running text as people type it, into blocks. */
import type { Block, Run } from './block.ts'

/**
 * Blank lines separate paragraphs, lines that begin with `- ` are list items, an indented line goes on with its item;
 * any other line break stays one, as it was typed.
 */
export function proseBlocks(text: string): readonly Block[] {
  return text.split(/\n[^\S\n]*\n/).flatMap(chunkBlocks)
}

/** A text as one run; nothing for an empty text. */
export function plainRuns(text: string): readonly Run[] {
  return text === '' ? [] : [{ text }]
}

function chunkBlocks(chunk: string): readonly Block[] {
  const blocks: { list: boolean; entries: string[] }[] = []
  for (const line of chunk.split('\n')) {
    if (line.trim() === '') continue
    const item = /^\s*- (.*)$/.exec(line)?.[1]
    const last = blocks.at(-1)
    if (item !== undefined) {
      if (last?.list) last.entries.push(item.trim())
      else blocks.push({ list: true, entries: [item.trim()] })
    } else if (last && (!last.list || /^\s/.test(line))) {
      last.entries.push(`${last.entries.pop() ?? ''}\n${line.trim()}`)
    } else {
      blocks.push({ list: false, entries: [line.trim()] })
    }
  }
  return blocks.map(({ list, entries }) =>
    list
      ? { kind: 'list', items: entries.map(plainRuns) }
      : { kind: 'paragraph', runs: plainRuns(entries.join('\n')) },
  )
}
