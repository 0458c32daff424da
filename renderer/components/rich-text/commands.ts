/** What a person does to structured text beside typing, the same by key and by button. */
import type { Editor, JSONContent } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/** A table of three columns, its head and two rows, after the block where the caret is. */
export function insertTable(editor: Editor): boolean {
  const { $from } = editor.state.selection
  const top = $from.node(1)
  const isFree = top?.type.name === 'paragraph' && top.content.size === 0
  const before = $from.depth === 0 ? $from.pos : $from.before(1)
  const after = $from.depth === 0 ? $from.pos : $from.after(1)
  const place = isFree ? { from: before, to: after } : { from: after, to: after }
  const row = (type: string): JSONContent => ({
    type: 'tableRow',
    content: Array.from({ length: 3 }, () => ({ type, content: [{ type: 'paragraph' }] })),
  })
  const table = { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] }
  return editor
    .chain()
    .insertContentAt(place, table, { updateSelection: false })
    .command(({ tr }) => {
      tr.setSelection(TextSelection.near(tr.doc.resolve(place.from + 1)))
      return true
    })
    .scrollIntoView()
    .focus()
    .run()
}

/** Links the marked text, the link at the caret, or the address itself. */
export function setLink(editor: Editor, href: string): void {
  const { empty } = editor.state.selection
  const chain = editor.chain().focus()
  if (empty && !editor.isActive('link'))
    chain
      .insertContent({
        type: 'text',
        text: href.replace(/^mailto:/i, ''),
        marks: [{ type: 'link', attrs: { href } }],
      })
      .run()
  else chain.extendMarkRange('link').setLink({ href }).run()
}

export function unsetLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetLink().run()
}

/** Takes over what is marked on screen: the browser tells of it a moment after the key that marked it. */
export function readSelection({ view, state }: Editor): void {
  const marked = document.getSelection()
  if (!marked?.anchorNode || !marked.focusNode || !(state.selection instanceof TextSelection)) return
  if (!view.dom.contains(marked.anchorNode) || !view.dom.contains(marked.focusNode)) return
  const anchor = view.posAtDOM(marked.anchorNode, marked.anchorOffset)
  const head = view.posAtDOM(marked.focusNode, marked.focusOffset)
  if (anchor === state.selection.anchor && head === state.selection.head) return
  const selection = TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head))
  view.dispatch(state.tr.setSelection(selection))
}
