/** What an examination of a PDF has found, in full. */
import { createHash } from 'node:crypto'
import type { PdfReport } from '../../../shared/model/pack.ts'
import type { Sha256 } from '../../../shared/values.ts'
import { pageBoxes, viewSize } from '../pack/geometry.ts'
import { nameAt } from '../read/objects.ts'
import type { PdfSource } from '../read/open.ts'
import type { SourcePage } from '../read/page-tree.ts'
import { readPageParts } from './page-parts.ts'
import { readSignatures } from './signatures.ts'

/** What is known of a file besides what is in it. */
export interface Inspected {
  readonly fileName: string
  /** As it came. */
  readonly bytes: Uint8Array
  /** It has a user's password and was opened with it. */
  readonly unlocked: boolean
}

export function reportOf(source: PdfSource, { fileName, bytes, unlocked }: Inspected): PdfReport {
  const has = (finding: PdfSource['findings'][number]) => source.findings.includes(finding)
  return {
    fileName,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex') as Sha256,
    pages: source.pages.length,
    sizes: sizesOf(source.pages),
    version: versionOf(source, bytes),
    encryption: unlocked ? 'user' : has('encrypted') ? 'owner' : 'none',
    damage: has('salvaged') ? 'salvaged' : has('repaired') ? 'repaired' : 'none',
    form: has('form'),
    signatures: [...readSignatures(source.context, bytes)],
    removed: [...source.hostile],
    ...readPageParts(source),
  }
}

/** In points, to a tenth: the most common first. */
function sizesOf(pages: readonly SourcePage[]): PdfReport['sizes'] {
  const sizes = new Map<string, PdfReport['sizes'][number]>()
  for (const page of pages) {
    const boxes = pageBoxes(page)
    const { width, height } = viewSize(boxes)
    const size = { width: tenths(width * boxes.userUnit), height: tenths(height * boxes.userUnit) }
    const key = `${size.width} ${size.height}`
    sizes.set(key, { ...size, pages: (sizes.get(key)?.pages ?? 0) + 1 })
  }
  return [...sizes.values()].sort((one, other) => other.pages - one.pages)
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10
}

/** The catalog's version, where it is later than the header's (PDF 1.7, 7.5.2). */
function versionOf({ catalog }: PdfSource, bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const inHeader = /%PDF-(\d\.\d)/.exec(head)?.[1] ?? ''
  const inCatalog = /^\d\.\d$/.exec(nameAt(catalog, 'Version') ?? '')?.[0] ?? ''
  return inCatalog > inHeader ? inCatalog : inHeader
}
