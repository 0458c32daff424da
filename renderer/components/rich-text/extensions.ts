/** What the editor of structured text knows: no more than the model of it can hold. */
import { type Editor, Extension, type Extensions, Node } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { mostLevels, mostRows, safeAddress } from '../../../shared/model/rich-text.ts'
import { spellingMarks } from '../spelling/spelling-marks.ts'
import { insertTable } from './commands.ts'
import { empty } from './empty.ts'
import { fieldHistory } from './field-history.ts'
import { figureColumns } from './figure-columns.ts'
import { heldSelection } from './held-selection.ts'
import { levelAt, tableSizeAt } from './position.ts'

/** Tables stand in the document itself, not in lists or in each other. */
const Page = Node.create({ name: 'doc', topNode: true, content: '(block | table)+' })

const kit = StarterKit.configure({
  blockquote: false,
  code: false,
  codeBlock: false,
  document: false,
  dropcursor: { color: 'var(--accent)', width: 2 },
  heading: false,
  horizontalRule: false,
  link: false,
  strike: false,
  // A line to write on after a table; `Enter` twice leads out of a list.
  trailingNode: { notAfter: ['bulletList', 'orderedList'] },
  underline: false,
})

const links = Link.configure({
  autolink: false,
  openOnClick: false,
  isAllowedUri: (address) => safeAddress(address) !== null,
  HTMLAttributes: { target: null, rel: null, class: null },
})

const tables: Extensions = [
  // Its columns are as wide as they need to be: no measures in the HTML.
  Table.extend({ group: '', renderHTML: () => ['table', ['tbody', 0]], addNodeView: () => null }),
  TableRow,
  TableHeader,
  TableCell,
]

/** Tab moves within lists and tables and out of other text; what is more than the model holds is not begun. */
const keys = Extension.create({
  name: 'justeraKeys',
  priority: 1000,
  addKeyboardShortcuts: () => ({
    Tab: ({ editor }) => deepen(editor),
    'Shift-Tab': ({ editor }) => levelAt(editor.state) > 0 && editor.commands.liftListItem('listItem'),
    'Mod-Shift-t': ({ editor }) => insertTable(editor),
  }),
})

function deepen(editor: Editor): boolean {
  const level = levelAt(editor.state)
  const table = tableSizeAt(editor.state)
  if (level === 0) return table !== null && table.rows >= mostRows && toNextCell(editor)
  const isDeeper = level < mostLevels && editor.commands.sinkListItem('listItem')
  // In a table it leads on where there is nothing to move.
  return isDeeper || table === null
}

/** To the next cell of a table that can't have another row. */
function toNextCell(editor: Editor): boolean {
  editor.commands.goToNextCell()
  return true
}

export const extensions: Extensions = [
  Page,
  kit,
  links,
  ...tables,
  keys,
  fieldHistory,
  heldSelection,
  empty,
  figureColumns,
  spellingMarks,
]
