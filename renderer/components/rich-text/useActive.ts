/** What holds where the caret of an editor is, for the buttons that show it. */
import type { Editor } from '@tiptap/core'
import { useSyncExternalStore } from 'react'
import { mostColumns, mostRows } from '../../../shared/model/rich-text.ts'
import { tableSizeAt } from './position.ts'

const marks = ['bold', 'italic', 'link', 'bulletList', 'orderedList'] as const

export type Active = (typeof marks)[number] | 'table' | 'fullRows' | 'fullColumns'

export function useActive(editor: Editor): ReadonlySet<Active> {
  const subscribe = (listener: () => void) => {
    editor.on('transaction', listener)
    return () => void editor.off('transaction', listener)
  }
  const active = useSyncExternalStore(subscribe, () => activeIn(editor).join(' '))
  return new Set(active.split(' ').filter(Boolean) as Active[])
}

function activeIn(editor: Editor): readonly Active[] {
  const table = tableSizeAt(editor.state)
  return [
    ...marks.filter((name) => editor.isActive(name)),
    ...(table ? (['table'] as const) : []),
    ...(table && table.rows >= mostRows ? (['fullRows'] as const) : []),
    ...(table && table.columns >= mostColumns ? (['fullColumns'] as const) : []),
  ]
}
