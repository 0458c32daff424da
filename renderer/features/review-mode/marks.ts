/** Marked words: those that the pointer has marked now, and those that comments are about. */
import { useEffect, useState } from 'react'
import { ReviewField } from '../../../shared/model/review.ts'
import { plainWords } from '../../../shared/rules/review-work.ts'
import { ParagraphId } from '../../../shared/values.ts'
import type { Commented } from './desk.ts'

export interface MarkedWords {
  readonly paragraph: ParagraphId
  readonly field: ReviewField
  readonly words: string
  /** Middle and top in the window, in pixels. */
  readonly x: number
  readonly y: number
}

/** What is marked in one text of one paragraph, followed as it changes. */
export function useMarkedWords(): MarkedWords | null {
  const [marked, setMarked] = useState<MarkedWords | null>(null)
  useEffect(() => {
    const look = () => setMarked(markedNow())
    document.addEventListener('selectionchange', look)
    document.addEventListener('scroll', look, true)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('scroll', look, true)
    }
  }, [])
  return marked
}

export function markedNow(): MarkedWords | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const words = plainWords(selection.toString())
  const place = placeOf(range.commonAncestorContainer)
  if (!place || words === '') return null
  const { left, width, top } = range.getBoundingClientRect()
  return { ...place, words, x: left + width / 2, y: top }
}

function placeOf(node: Node) {
  const element = node instanceof Element ? node : node.parentElement
  const field = element?.closest<HTMLElement>('[data-field]')
  const paragraph = field?.closest<HTMLElement>('[data-paragraph]')
  const parsed = ReviewField.safeParse(field?.dataset.field)
  if (!paragraph || !parsed.success) return null
  return { paragraph: ParagraphId.parse(Number(paragraph.dataset.paragraph)), field: parsed.data }
}

const name = 'review-comment'

/** Shows in the text which words comments are about. */
export function useShownMarks(comments: readonly Commented[]): void {
  // After every change of the page: a text may have come or gone.
  useEffect(() => {
    const ranges = comments.flatMap(({ paragraph, marked }) => {
      if (paragraph === null || !marked) return []
      const field = document.querySelector(`[data-paragraph="${paragraph}"] [data-field="${marked.field}"]`)
      const range = field && rangeOf(field, marked.words)
      return range ? [range] : []
    })
    CSS.highlights.set(name, new Highlight(...ranges))
    return () => void CSS.highlights.delete(name)
  })
}

/** Where the words stand in the element, whatever blanks and lines part them. */
function rangeOf(element: Element, words: string): Range | null {
  const places: (readonly [Text, number])[] = []
  let text = ''
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    for (let at = 0; at < node.data.length; at++) {
      const sign = node.data.charAt(at)
      if (/\s/.test(sign)) continue
      places.push([node, at])
      text += sign
    }
  }
  const sought = words.replace(/\s/g, '')
  const start = sought === '' ? -1 : text.indexOf(sought)
  const [first, last] = [places[start], places[start + sought.length - 1]]
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(...first)
  range.setEnd(last[0], last[1] + 1)
  return range
}
