/** The tools of the bar, each with what it does, its keys, and when it is on. */
import {
  IconBold,
  IconColumnInsertRight,
  IconColumnRemove,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconRowInsertBottom,
  IconRowRemove,
  IconTable,
  IconTableMinus,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { insertTable } from './commands.ts'
import type { Active } from './useActive.ts'

export interface Tool {
  readonly name:
    | 'bold'
    | 'italic'
    | 'bulletList'
    | 'orderedList'
    | 'link'
    | 'table'
    | 'addRow'
    | 'addColumn'
    | 'deleteRow'
    | 'deleteColumn'
    | 'deleteTable'
  /** As `useHotkeys` takes them; the editor carries them out. */
  readonly keys?: string
  readonly icon: typeof IconBold
  /** What makes it look pressed. */
  readonly shows?: Active
  /** What makes it useless. */
  readonly fullWhen?: Active
  /** Null: asks for an address first. */
  readonly run: ((editor: Editor) => void) | null
}

export const textTools: readonly Tool[] = [
  {
    name: 'bold',
    keys: 'mod+B',
    icon: IconBold,
    shows: 'bold',
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    keys: 'mod+I',
    icon: IconItalic,
    shows: 'italic',
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'bulletList',
    keys: 'mod+shift+8',
    icon: IconList,
    shows: 'bulletList',
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    keys: 'mod+shift+7',
    icon: IconListNumbers,
    shows: 'orderedList',
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  { name: 'link', keys: 'mod+shift+K', icon: IconLink, shows: 'link', run: null },
  { name: 'table', keys: 'mod+shift+T', icon: IconTable, run: insertTable },
]

export const tableTools: readonly Tool[] = [
  {
    name: 'addRow',
    icon: IconRowInsertBottom,
    fullWhen: 'fullRows',
    run: (editor) => editor.chain().focus().addRowAfter().run(),
  },
  {
    name: 'addColumn',
    icon: IconColumnInsertRight,
    fullWhen: 'fullColumns',
    run: (editor) => editor.chain().focus().addColumnAfter().run(),
  },
  { name: 'deleteRow', icon: IconRowRemove, run: (editor) => editor.chain().focus().deleteRow().run() },
  {
    name: 'deleteColumn',
    icon: IconColumnRemove,
    run: (editor) => editor.chain().focus().deleteColumn().run(),
  },
  { name: 'deleteTable', icon: IconTableMinus, run: (editor) => editor.chain().focus().deleteTable().run() },
]
