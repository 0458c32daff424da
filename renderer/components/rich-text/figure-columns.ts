/** Columns of figures stand to the right in an editor, as they do on the page. */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { areFigures } from '../../../shared/documents/prose.ts'

const key = new PluginKey<DecorationSet>('justeraFigures')

export const figureColumns = Extension.create({
  name: 'justeraFigures',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) => columnsIn(doc),
        apply: ({ docChanged, doc }, columns) => (docChanged ? columnsIn(doc) : columns),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

interface Cell {
  readonly node: Node
  readonly from: number
}

function columnsIn(doc: Node): DecorationSet {
  const figures: Decoration[] = []
  doc.forEach((table, offset) => {
    if (table.type.name !== 'table') return
    for (const cells of columnsOf(table, offset + 1)) {
      const texts = cells
        .filter(({ node }) => node.type.name !== 'tableHeader')
        .map(({ node }) => textOf(node))
      if (!areFigures(texts)) continue
      for (const { node, from } of cells)
        figures.push(Decoration.node(from, from + node.nodeSize, { 'data-align': 'end' }))
    }
  })
  return DecorationSet.create(doc, figures)
}

function columnsOf(table: Node, start: number): readonly (readonly Cell[])[] {
  const columns: Cell[][] = []
  table.forEach((row, rowAt) => {
    row.forEach((node, cellAt, index) => {
      columns[index] = [...(columns[index] ?? []), { node, from: start + rowAt + 1 + cellAt }]
    })
  })
  return columns
}

/** A list is no figure. */
function textOf(cell: Node): string {
  const blocks: string[] = []
  cell.forEach((block) => {
    blocks.push(block.type.name === 'paragraph' ? block.textContent : 'list')
  })
  return blocks.filter((text) => text !== '').join('\n')
}
