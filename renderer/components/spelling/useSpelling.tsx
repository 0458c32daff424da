/** Spelling in one editor: its marks, and the menu of the word that one asks about. */
import type { Editor } from '@tiptap/core'
import { type MouseEvent, type ReactNode, useEffect, useState } from 'react'
import { useRead } from '../../call.ts'
import { SpellingMenu } from './SpellingMenu.tsx'
import { type Misspelled, markAgain, misspelledAfter, misspelledAt } from './spelling-marks.ts'
import { spellingIn } from './word-cache.ts'

interface Spelling {
  readonly menu: ReactNode
  /** Opens the menu where the word is misspelled; elsewhere the usual one opens. */
  readonly onContextMenu: (event: MouseEvent) => void
  /** Goes to the next misspelled word and asks about it; whether there is one. */
  readonly next: () => boolean
}

export function useSpelling(editor: Editor | null): Spelling {
  const { open, settings } = useRead('app.state', {})
  const [found, setFound] = useState<Misspelled | null>(null)
  const isOn = settings.spelling
  const file = `${open?.folder}/${open?.fileName}`
  useEffect(() => {
    spellingIn(file, isOn)
    if (editor) markAgain(editor)
  }, [editor, file, isOn])

  const onContextMenu = (event: MouseEvent) => {
    if (!editor) return
    // With the keyboard the menu is asked for at the caret.
    const isByKey = event.button !== 2
    const place = editor.view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
    const here = misspelledAt(editor.state, isByKey ? editor.state.selection.head : (place ?? -1))
    if (!here) return
    event.preventDefault()
    event.stopPropagation()
    setFound(here)
  }
  const next = () => {
    const after = editor && misspelledAfter(editor.state, editor.state.selection.from)
    if (!editor || !after) return false
    editor.chain().setTextSelection({ from: after.from, to: after.to }).scrollIntoView().run()
    setFound(after)
    return true
  }
  const menu = editor && found && (
    <SpellingMenu editor={editor} found={found} onClose={() => setFound(null)} />
  )
  return { menu, onContextMenu, next }
}
