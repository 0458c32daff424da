/** Brings a page's content to an end in which the page's own coordinates hold again, whatever it left open. */
import { deflateSync } from 'node:zlib'
import { scanContent } from '../read/operators.ts'
import { contentStreams, decodeAll } from '../read/page-content.ts'
import type { SourcePage } from '../read/page-tree.ts'
import type { Copier } from './copier.ts'
import { relativeReference } from './relative.ts'

export interface PageContent {
  /** References to the streams, in order. */
  readonly streams: readonly string[]
  /** Operators that close what the streams leave open. */
  readonly closing: string
}

/** The streams of a page, rewritten only where they close more than they open. */
export function pageContent(copier: Copier, page: SourcePage): PageContent {
  const found = contentStreams(page)
  const decoded = decodeAll(found)
  const streams = found.map(({ ref }) => copier.reference(ref))
  if (decoded === undefined) return { streams, closing: '' }
  const { surplus, closing } = scanContent(decoded)
  if (surplus.length === 0) return { streams, closing }
  const rewritten = Buffer.concat(decoded.flatMap((bytes) => [bytes, Buffer.from('\n')]))
  // Readers ignore a Q that has no q; with ours before it, it would undo more than it did.
  for (const position of surplus) rewritten[position] = 0x20
  return {
    streams: [relativeReference(copier.output.addStream('/Filter/FlateDecode', deflateSync(rewritten)))],
    closing,
  }
}
