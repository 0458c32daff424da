/** HTML as word processors, mail programs, spreadsheets and browsers put it on the clipboard, into our structured text. */
import type { RichText } from '../../../shared/model/rich-text.ts'
import type { LooseNode } from '../../../shared/rich-text/loose-node.ts'
import { normalForm } from '../../../shared/rich-text/normal-form.ts'
import { shallow } from './paste-depth.ts'
import { lineOf, type Piece } from './paste-line.ts'
import { isWordMark, type ListLine, listOf, listsOf, readMark, wordLevel, wordMark } from './paste-lists.ts'
import {
  type ClassLooks,
  classLooks,
  isHidden,
  type Look,
  lookIn,
  plainLook,
  styleOf,
} from './paste-style.ts'
import { isLayout, seenRows, tableOf } from './paste-tables.ts'

/** What a reader saw where it was copied and does not come along. */
export interface LeftOut {
  readonly images: number
  /** Text that was struck out in Word with its changes tracked. */
  readonly deletions: number
  readonly comments: number
}

export interface Pasted {
  readonly doc: RichText
  readonly leftOut: LeftOut
}

/** What has been read so far: finished blocks, and the line that is being read. */
interface Flow {
  readonly blocks: (LooseNode | ListLine)[]
  readonly line: Piece[]
  readonly classes: ClassLooks
  readonly leftOut: { -readonly [K in keyof LeftOut]: number }
}

/** Reads it all, without running, loading or showing anything of it. */
export function cleanPaste(html: string): Pasted {
  // The text of images can be megabytes.
  const light = shallow(html.replace(/\bdata:[^"'\s)]{200,}/g, ''))
  const document = new DOMParser().parseFromString(light, 'text/html')
  const leftOut = { images: 0, deletions: 0, comments: 0 }
  const flow: Flow = { blocks: [], line: [], classes: classLooks(document), leftOut }
  walk(document.body, plainLook, flow)
  return { doc: normalForm({ type: 'doc', content: finished(flow) }), leftOut }
}

const unread =
  /^(style|script|noscript|head|title|meta|link|template|xml|select|datalist|textarea|input|hr|col|colgroup)$/
const picture = /^(img|picture|svg|canvas|video|audio|object|embed|iframe|v:\w+)$/
const block =
  /^(p|div|h[1-6]|section|article|aside|main|header|footer|nav|blockquote|pre|address|figure|figcaption|form|fieldset|legend|dl|dt|dd|details|summary|caption|center|li|tr|td|th)$/

function walk(node: Node, look: Look, flow: Flow): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) flow.line.push({ text: child.data, look })
    else if (child instanceof Element && !isLeftOut(child, flow)) readElement(child, look, flow)
  }
}

function isLeftOut(element: Element, { leftOut }: Flow): boolean {
  if (unread.test(element.localName) || isHidden(element) || isWordMark(element)) return true
  const classes = element.getAttribute('class') ?? ''
  if (isComment(element, classes)) {
    // Each has a sign in the text and its words at the end.
    if (/MsoCommentReference/i.test(classes)) leftOut.comments++
    return true
  }
  if (/\bmsoDel\b/i.test(classes) || (element.localName === 'del' && element.hasAttribute('datetime'))) {
    leftOut.deletions++
    return true
  }
  if (!picture.test(element.localName)) return false
  // Of one pixel it was not seen.
  if (!/^[01]$/.test(element.getAttribute('width') ?? '')) leftOut.images++
  return true
}

function isComment(element: Element, classes: string): boolean {
  return (
    /\b(MsoCommentReference|msocomanchor|msocomtxt)\b/i.test(classes) ||
    /^comment(-list)?$/.test(styleOf(element).get('mso-element') ?? '')
  )
}

function readElement(element: Element, outer: Look, flow: Flow): void {
  const look = lookIn(element, outer, flow.classes)
  const tag = element.localName
  if (tag === 'br') addBreak(element, flow)
  else if (element instanceof HTMLTableElement) readTable(element, look, flow)
  else if (tag === 'ul' || tag === 'ol') readList(element, look, flow)
  else if (block.test(tag)) readBlock(element, look, flow)
  else walk(element, look, flow)
}

/** A break of the page is none of the line. */
function addBreak(element: Element, { line }: Flow): void {
  if (!styleOf(element).has('page-break-before')) line.push('break')
}

function readBlock(element: Element, look: Look, flow: Flow): void {
  closeLine(flow)
  const level = wordLevel(element)
  if (level === null) {
    walk(element, look, flow)
    closeLine(flow)
  } else readWordLine(element, level, look, flow)
}

function closeLine({ blocks, line }: Flow): void {
  const content = lineOf(line.splice(0))
  if (content.length > 0) blocks.push({ type: 'paragraph', content })
}

/** A paragraph that Word shows as a line of a list. */
function readWordLine(element: Element, level: number, look: Look, flow: Flow): void {
  const mark = wordMark(element)
  if (mark.kind === 'words') flow.line.push({ text: `${mark.words} `, look })
  walk(element, look, flow)
  if (mark.kind === 'words') closeLine(flow)
  else addLine(flow, level, mark.kind === 'number', mark.kind === 'number' ? mark.number : null)
}

function addLine({ blocks, line }: Flow, level: number, ordered: boolean, number: number | null): void {
  const content = lineOf(line.splice(0))
  if (content.length > 0) blocks.push({ type: 'line', level, ordered, number, content })
}

/** A list of HTML. Lists that stand beside the entries, as Google makes them, belong to the entry before. */
function readList(list: Element, look: Look, flow: Flow): void {
  closeLine(flow)
  const entries: LooseNode[][] = []
  for (const child of list.children) {
    if (isLeftOut(child, flow)) continue
    if (isWordOnline(child)) {
      readWordOnlineLine(child, look, flow)
      continue
    }
    const content = [...inner(child, look, flow)]
    const holdsOnlyLists = content.every(({ type }) => type === 'bulletList' || type === 'orderedList')
    const last = entries.at(-1)
    if (last && holdsOnlyLists) last.push(...content)
    else if (content.length > 0) entries.push(content)
  }
  if (entries.length > 0) flow.blocks.push(listOf(list.localName === 'ol', startOf(list), entries))
}

/** The blocks inside an element, read apart from what stands around it. */
function inner(element: Element, look: Look, { classes, leftOut }: Flow): readonly LooseNode[] {
  const flow: Flow = { blocks: [], line: [], classes, leftOut }
  if (element.localName === 'ul' || element.localName === 'ol') readElement(element, look, flow)
  else walk(element, lookIn(element, look, classes), flow)
  return finished(flow)
}

function startOf(list: Element): number {
  const start = Number(
    list.querySelector(':scope > li')?.getAttribute('value') ?? list.getAttribute('start') ?? 1,
  )
  return Number.isInteger(start) ? start : 1
}

/** Word has nine. */
const deepestLevel = 9

/** Word on the web makes a list of its own of each line. */
function isWordOnline(entry: Element): boolean {
  return entry.localName === 'li' && entry.hasAttribute('data-aria-level')
}

function readWordOnlineLine(entry: Element, look: Look, flow: Flow): void {
  const ordered = entry.parentElement?.localName === 'ol'
  const first = entry.parentElement?.querySelector(':scope > li') === entry
  const mark = readMark(entry.getAttribute('data-leveltext') ?? '')
  const number =
    ordered && first && mark.kind !== 'bullet' && entry.parentElement ? startOf(entry.parentElement) : null
  const lines = inner(entry, look, flow)
  for (const { content = [] } of lines) {
    flow.blocks.push({
      type: 'line',
      level: Math.min(Number(entry.getAttribute('data-aria-level')) || 1, deepestLevel),
      ordered,
      number,
      content,
    })
  }
}

function readTable(table: HTMLTableElement, look: Look, flow: Flow): void {
  closeLine(flow)
  const { caption } = table
  if (caption && !isHidden(caption)) readElement(caption, look, flow)
  if (!isLayout(table)) {
    flow.blocks.push(tableOf(table, (cell) => inner(cell, look, flow)))
    return
  }
  for (const cell of seenRows(table).flat()) flow.blocks.push(...inner(cell, { ...look, bold: false }, flow))
}

/** The blocks, with the lines of lists that follow each other made into lists. */
function finished(flow: Flow): readonly LooseNode[] {
  closeLine(flow)
  const blocks: LooseNode[] = []
  let lines: ListLine[] = []
  const closeList = () => {
    blocks.push(...listsOf(lines))
    lines = []
  }
  for (const each of flow.blocks) {
    if (isLine(each)) lines.push(each)
    else {
      closeList()
      blocks.push(each)
    }
  }
  closeList()
  return blocks
}

function isLine(each: LooseNode | ListLine): each is ListLine {
  return each.type === 'line'
}
