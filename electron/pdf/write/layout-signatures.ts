/** Lays out the signatures: two beside each other, a dotted line to sign on above each name, all on one page. */
import type { Signatures, Signer } from '../../../shared/documents/block.ts'
import { type ColumnOfText, type Entry, sideBySide } from './columns.ts'
import { type Frame, textStrips } from './frame.ts'
import { keptWithNext, type Node, node, type Piece, type Strip, withSpace } from './strip.ts'
import { colors, foot, label, meta, signerName, spaces } from './style.ts'

const perRow = 2

export function layoutSignatures(block: Signatures, frame: Frame): readonly Strip[] {
  const strips = block.groups.flatMap(({ label: word, signers }, index) => {
    const group = node('Sect', frame.parent)
    const heading = textStrips([{ text: word }], label, frame, node('P', group))
    const rows = Array.from({ length: Math.ceil(signers.length / perRow) }, (_, row) =>
      signerRow(signers.slice(row * perRow, (row + 1) * perRow), block.dateLabel, frame, group),
    )
    return withSpace([...heading, ...rows.flat()], index === 0 ? 0 : spaces.signatureGroup)
  })
  const note = block.note ? textStrips([{ text: block.note }], foot, frame, node('P', frame.parent)) : []
  return [...strips, ...withSpace(note, spaces.signatureGroup)].map((strip, index, all) => ({
    ...strip,
    keep: index < all.length - 1,
  }))
}

function signerRow(
  signers: readonly Signer[],
  dateLabel: string,
  frame: Frame,
  group: Node,
): readonly Strip[] {
  const width = (frame.width - spaces.signerGutter * (perRow - 1)) / perRow
  const columns = signers.map((signer, index): ColumnOfText => {
    const x = frame.x + index * (width + spaces.signerGutter)
    return { x, width, align: 'start', entries: signerEntries(signer, dateLabel, node('Div', group)) }
  })
  const lines = columns.map(({ x }): Piece => {
    const y = spaces.signing - 4
    return { kind: 'rule', x, y, width, thickness: 0.75, color: colors.dots, dotted: true }
  })
  const room: Strip = { height: spaces.signing, space: 0, keep: true, pieces: lines }
  return [...keptWithNext([room]), ...sideBySide(columns, frame.fonts)]
}

function signerEntries({ name, title, date }: Signer, dateLabel: string, element: Node): readonly Entry[] {
  const dated: Entry = {
    runs: [{ text: date === '' ? dateLabel : `${dateLabel} ${date}` }],
    style: meta,
    node: node('P', element),
    ...(date === '' ? { dots: true } : {}),
  }
  const named: Entry = { runs: [{ text: name }], style: signerName, node: node('P', element) }
  const titled: Entry = { runs: [{ text: title }], style: meta, node: node('P', element) }
  return [named, ...(title === '' ? [] : [titled]), dated]
}
