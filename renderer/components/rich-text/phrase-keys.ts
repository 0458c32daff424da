/** Phrases in structured text: typed shortcuts expand, what is chosen from a list comes in; either is one step to undo. */
import { type Editor, Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { Phrase } from '../../../shared/model/board.ts'
import { structured } from '../../../shared/rich-text/structured.ts'
import { expansionAt, type PhraseKey } from '../../../shared/rules/phrases.ts'
import { leavePhrases, type PhraseTarget, takePhrases } from '../phrases/phrase-target.ts'

/** @param phrases those of the moment */
export function phraseKeys(phrases: () => readonly Phrase[]): Extension {
  const expand = (editor: Editor, key: PhraseKey): boolean => {
    const { $from, empty, from } = editor.state.selection
    if (!empty || !editor.isEditable || !$from.parent.isTextblock) return false
    const before = $from.parent.textBetween(0, $from.parentOffset, null, '\n')
    const found = expansionAt(before, key, phrases())
    if (!found) return false
    insertText(editor, from - found.length, from, found.text)
    if (key === 'Space') editor.view.dispatch(editor.state.tr.insertText(' '))
    return true
  }
  return Extension.create<object, { target: PhraseTarget | null }>({
    name: 'justeraPhrases',
    // Before Tab moves within lists and tables.
    priority: 1100,
    addStorage: () => ({ target: null }),
    addKeyboardShortcuts: () => ({ Tab: ({ editor }) => expand(editor, 'Tab') }),
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        new Plugin({
          props: { handleTextInput: (_view, _from, _to, text) => text === ' ' && expand(editor, 'Space') },
        }),
      ]
    },
    onFocus() {
      const { editor, storage } = this
      storage.target ??= {
        insert(text) {
          const { from, to } = editor.state.selection
          insertText(editor, from, to, text)
          editor.view.focus()
        },
      }
      takePhrases(storage.target)
    },
    onDestroy() {
      if (this.storage.target) leavePhrases(this.storage.target)
    },
  })
}

/** Its first and last paragraphs join the text around them. */
function insertText(editor: Editor, from: number, to: number, text: string): void {
  const { content } = editor.schema.nodeFromJSON(structured(text))
  const open = (node: typeof content.firstChild) => (node?.type.name === 'paragraph' ? 1 : 0)
  const slice = new Slice(content, open(content.firstChild), open(content.lastChild))
  const { view } = editor
  view.dispatch(closeHistory(view.state.tr).replaceRange(from, to, slice).scrollIntoView())
  // What is typed from now on is undone by itself.
  view.dispatch(closeHistory(view.state.tr))
}
