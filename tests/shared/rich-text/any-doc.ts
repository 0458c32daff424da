/** Whatever an editor may hold, and more: what no editor would. */
import fc from 'fast-check'
import type { LooseNode } from '../../../shared/rich-text/loose-node.ts'
import { bullets, cell, doc, entry, hardBreak, numbers, paragraph, row, table, text } from './docs.ts'

/** Documents whose runs are of these words. */
export function anyDoc(words: fc.Arbitrary<string>): fc.Arbitrary<LooseNode> {
  const run = fc
    .tuple(words, fc.subarray(['bold', 'italic', 'https://example.se', 'javascript:x', 'strike']))
    .map(([given, marks]) => text(given, ...marks))
  const inline = fc.oneof({ weight: 4, arbitrary: run }, fc.constant(hardBreak))
  const { block } = fc.letrec<{ block: LooseNode; table: LooseNode; entry: LooseNode }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.array(inline, { maxLength: 5 }).map((content) => paragraph(...content)),
      fc.array(tie('entry'), { maxLength: 3 }).map((given) => bullets(...given)),
      fc
        .tuple(fc.nat(120), fc.array(tie('entry'), { maxLength: 3 }))
        .map(([start, given]) => numbers(start, ...given)),
      tie('table'),
    ),
    entry: fc.array(tie('block'), { maxLength: 3 }).map((given) => entry(...given)),
    table: fc
      .array(
        fc
          .array(fc.tuple(fc.nat(3), fc.nat(3), fc.array(tie('block'), { maxLength: 2 })), { maxLength: 3 })
          .map((cells) =>
            row(...cells.map(([colspan, rowspan, given]) => cell({ colspan, rowspan }, ...given))),
          ),
        { maxLength: 3 },
      )
      .map((rows) => table(...rows)),
  }))
  return fc.array(block, { maxLength: 4 }).map((blocks) => doc(...blocks))
}
