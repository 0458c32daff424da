/** Keeps what is marked in sight while something beside the text has the focus. */
import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { readSelection } from './commands.ts'

const key = new PluginKey<boolean>('justeraHeldSelection')

export const heldSelection = Extension.create({
  name: 'justeraHeldSelection',
  addKeyboardShortcuts: () => ({
    'Mod-Shift-k': ({ editor }) => {
      readSelection(editor)
      return false
    },
  }),
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key,
      state: {
        init: () => false,
        apply: (transaction, held) => transaction.getMeta(key) ?? held,
      },
      props: {
        decorations(state) {
          const { from, to } = state.selection
          if (!key.getState(state) || from === to) return null
          return DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: 'held' })])
        },
      },
    }),
  ],
})

/** Begins it; the answer ends it. */
export function holdSelection(editor: Editor): () => void {
  const hold = (held: boolean) => {
    if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(key, held))
  }
  hold(true)
  return () => hold(false)
}
