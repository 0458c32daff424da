/** Shows another document in an editor and touches only what differs, so that the caret stays where nothing changed. */
import type { Editor } from '@tiptap/core'
import type { RichText } from '../../../shared/model/rich-text.ts'

export function showDocument(editor: Editor, document: RichText): void {
  const next = editor.schema.nodeFromJSON(document)
  const { tr } = editor.state
  const start = tr.doc.content.findDiffStart(next.content)
  const ends = tr.doc.content.findDiffEnd(next.content)
  if (start === null || ends === null) return
  // What is the same before and after may overlap: "aa" into "aaa".
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  tr.replace(start, ends.a + overlap, next.slice(start, ends.b + overlap))
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true))
}
