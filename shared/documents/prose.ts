/** Running text as people type it, into blocks. */
import type { Block, Run } from './block.ts'
import { monthNames } from './format.ts'

/**
 * Blank lines separate paragraphs, lines that begin with `- ` are list items, an indented line goes on with its item;
 * any other line break stays one, as it was typed.
 */
export function proseBlocks(text: string): readonly Block[] {
  return text.split(/\n[^\S\n]*\n/).flatMap(chunkBlocks)
}

/** A text as one run; nothing for an empty text. */
function plainRuns(text: string): readonly Run[] {
  return text === '' ? [] : [{ text: held(text) }]
}

const unit = `(?:tkr|kkr|mkr|mdkr|kr|kronor|procent|%|meter|km|m²|kvm|kWh|MWh|kW|kN|ton)(?![\\p{L}²])`
const afterNumber = new RegExp(`(?<=\\d) (?=${unit}|(?:${monthNames.join('|')})\\b|\\d{3}(?!\\d))`, 'gu')
const beforeNumber = /(?<=(?:§|(?<!\p{L})(?:klockan|kl\.|bilaga|punkt|nr))) (?=\d)/giu

/** What belongs to a number stays on its line: its thousands, its unit or month, the § or word before it. */
export function held(text: string): string {
  return text.replace(afterNumber, '\u00a0').replace(beforeNumber, '\u00a0')
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
