/** Where the caret of an editor stands. */
import type { EditorState } from '@tiptap/pm/state'

/** How many lists the caret stands in. */
export function levelAt({ selection: { $from } }: EditorState): number {
  let level = 0
  for (let depth = $from.depth; depth > 0; depth--) if (/List$/.test($from.node(depth).type.name)) level++
  return level
}

/** Rows and columns of the table that the caret stands in, or null. */
export function tableSizeAt({
  selection: { $from },
}: EditorState): { readonly rows: number; readonly columns: number } | null {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type.name === 'table')
      return { rows: node.childCount, columns: node.firstChild?.childCount ?? 0 }
  }
  return null
}
