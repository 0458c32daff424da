/** Marks misspelled words in an editor, a moment after the last key. */
import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type SpelledWord, spelledWords } from '../../../shared/text/spelled-words.ts'
import { isRight, onSpelled } from './word-cache.ts'

/** A misspelled word and its place in the document. */
export interface Misspelled {
  readonly word: string
  readonly from: number
  readonly to: number
}

const key = new PluginKey<DecorationSet>('justeraSpelling')

/** Milliseconds after the last key. */
const pause = 350

export const spellingMarks = Extension.create({
  name: 'justeraSpelling',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) =>
          transaction.getMeta(key) ?? marks.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => key.getState(state) },
      view: (view) => followed(view),
    }),
  ],
})

/** Marks anew what is known now. */
export function markAgain({ view, state }: Editor): void {
  view.dispatch(state.tr.setMeta(key, marksIn(view)))
}

/** The misspelled word that a place is in or beside. */
export function misspelledAt(state: EditorState, position: number): Misspelled | null {
  const [mark] = key.getState(state)?.find(position, position) ?? []
  return mark ? misspelled(state, mark) : null
}

/** The next misspelled word after a place; the first of all after the last. */
export function misspelledAfter(state: EditorState, position: number): Misspelled | null {
  const marks = key.getState(state)?.find() ?? []
  const next = marks.find(({ from }) => from > position) ?? marks[0]
  return next ? misspelled(state, next) : null
}

function misspelled({ doc }: EditorState, { from, to }: { from: number; to: number }): Misspelled {
  return { word: doc.textBetween(from, to), from, to }
}

function followed(view: EditorView): {
  update: (view: EditorView, before: EditorState) => void
  destroy: () => void
} {
  let timer: ReturnType<typeof setTimeout> | undefined
  const mark = () => {
    timer = undefined
    const marks = marksIn(view)
    if (!isSame(marks, key.getState(view.state))) view.dispatch(view.state.tr.setMeta(key, marks))
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(mark, pause)
  }
  const stop = onSpelled(soon)
  soon()
  return {
    update: ({ state }, before) => {
      const isMoved = !state.selection.eq(before.selection)
      if (isMoved || !state.doc.eq(before.doc)) soon()
    },
    destroy() {
      clearTimeout(timer)
      stop()
    },
  }
}

/** The word in which one is writing is left in peace. */
function marksIn(view: EditorView): DecorationSet {
  const { doc, selection } = view.state
  if (!view.editable) return DecorationSet.empty
  const caret = view.hasFocus() && selection.empty ? selection.head : null
  const marks: Decoration[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    for (const { word, start } of wordsOf(node)) {
      const from = position + 1 + start
      const to = from + word.length
      if (to !== caret && isRight(word) === false)
        marks.push(Decoration.inline(from, to, { class: 'misspelled', 'aria-invalid': 'spelling' }))
    }
    return false
  })
  return DecorationSet.create(doc, marks)
}

/** Paragraphs that did not change are the same nodes. */
const read = new WeakMap<Node, readonly SpelledWord[]>()
function wordsOf(node: Node): readonly SpelledWord[] {
  const known = read.get(node)
  if (known) return known
  const words = spelledWords(node.textBetween(0, node.content.size, '\n', '\n'))
  read.set(node, words)
  return words
}

function isSame(one: DecorationSet, other: DecorationSet | undefined): boolean {
  const [marks, others] = [one.find(), other?.find() ?? []]
  return (
    marks.length === others.length &&
    marks.every(({ from, to }, index) => from === others[index]?.from && to === others[index]?.to)
  )
}
