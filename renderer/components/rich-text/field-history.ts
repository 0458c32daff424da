/** Undoing in a field undoes what was typed in it, by key and from the menu, and never what the browser remembers of it. */
import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

function undo(editor: Editor): boolean {
  editor.commands.undo()
  return true
}

function redo(editor: Editor): boolean {
  editor.commands.redo()
  return true
}

export const fieldHistory = Extension.create({
  name: 'justeraFieldHistory',
  priority: 1000,
  addKeyboardShortcuts: () => ({
    'Mod-z': ({ editor }) => undo(editor),
    'Mod-y': ({ editor }) => redo(editor),
    'Mod-Shift-z': ({ editor }) => redo(editor),
  }),
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            beforeinput(_view, event) {
              if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
              event.preventDefault()
              return event.inputType === 'historyUndo' ? undo(editor) : redo(editor)
            },
          },
        },
      }),
    ]
  },
})
