import path from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assemblePack } from '../../../../electron/pdf/pack/assemble.ts'
import { makePackCache } from '../../../../electron/pdf/pack/cache.ts'
import type { CopiedDocument } from '../../../../electron/pdf/pack/copied-document.ts'
import { noSavings } from '../../../../electron/pdf/pack/images.ts'
import type { PackInput } from '../../../../electron/pdf/pack/pack.ts'
import { makePdf, rawPage, rawStream } from '../../../helpers/make-pdf.ts'
import { temporaryFolder } from '../../../helpers/pdf.ts'
import { packInput } from './packing.ts'

const folder = temporaryFolder()

async function hashOf(input: PackInput): Promise<string> {
  return (await assemblePack(input)).sha256
}

/** Attachments of several kinds, each with a link, bookmarks, or something that has to be rewritten. */
async function papers(): Promise<readonly Buffer[]> {
  const report = await makePdf((document) => {
    document.addNamedDestination('start')
    document.text('Rapport', { goTo: 'start' })
    document.outline.addItem('Rapport')
    document.addPage().text('Slut')
  })
  const layered = rawPage('/OC /MC0 BDC 0 g 0 0 100 100 re f EMC Q Q', {
    catalog: '/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>',
    page: '/Resources<</Properties<</MC0 6 0 R>>>>/Annots[<</Subtype/Text/Rect[0 0 9 9]/Contents(\x01\\001)>>]',
    more: ['<</Type/OCG/Name(Skiss)>>'],
  })
  const pixels = Array.from({ length: 90_000 }, (_, at) => 127 + 127 * Math.sin(at / 500))
  const picture = rawStream(
    deflateSync(Buffer.from(pixels)).toString('latin1'),
    '/Subtype/Image/Width 300/Height 300/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode',
  )
  const shown = rawPage('q 72 0 0 72 0 0 cm /Im Do Q', {
    page: '/Resources<</XObject<</Im 6 0 R>>>>',
    more: [picture],
  })
  return [report, layered, rawPage('q 1 0 0 1 0 0 cm'), rawPage('', { page: '/Rotate 90' }), shown]
}

describe('a pack made from what an earlier one left', () => {
  test('is the same, byte for byte, whatever was made before it', async () => {
    const bytes = await papers()
    const cache = makePackCache()
    const chosen = fc.array(fc.nat(bytes.length - 1), { minLength: 1, maxLength: 5 })
    const property = fc.asyncProperty(chosen, fc.boolean(), fc.boolean(), async (order, screen, footed) => {
      const attachments = order.map((index) => ({ bytes: bytes[index] as Buffer, key: `paper ${index}` }))
      const input = await packInput(path.join(folder, 'again.pdf'), attachments)
      const asked = { ...input, screen, ...(footed ? { footer: 'Exemplar' } : {}) }
      expect(await hashOf({ ...asked, cache })).toBe(await hashOf(asked))
    })
    await fc.assert(property, { numRuns: 40 })
  })

  test('is the same when each attachment has memory of its own', async () => {
    const bytes = await papers()
    const cache = makePackCache()
    const attachments = [...bytes, ...bytes.toReversed()].map((paper, index) => ({
      bytes: paper,
      key: `paper ${index}`,
    }))
    const input = await packInput(path.join(folder, 'memory.pdf'), attachments)
    const apart = input.attachments.map((attachment, index) => ({
      ...attachment,
      read: () => Buffer.from(attachments[index]?.bytes ?? []),
    }))
    const expected = await hashOf({ ...input, attachments: apart })
    expect([await hashOf({ ...input, cache }), await hashOf({ ...input, cache })]).toEqual([
      expected,
      expected,
    ])
  })

  test('is the same when the cache has no room for it', async () => {
    const [first, second] = await papers()
    const attachments = [first, second].map((bytes, index) => ({
      bytes: bytes as Buffer,
      key: `paper ${index}`,
    }))
    const input = await packInput(path.join(folder, 'small.pdf'), attachments)
    const expected = await hashOf(input)
    for (const limit of [0, 1_000, 5_000, 50_000]) {
      const cache = makePackCache(limit)
      expect([await hashOf({ ...input, cache }), await hashOf({ ...input, cache })]).toEqual([
        expected,
        expected,
      ])
    }
  })

  test('holds what was used last, and nothing that would fill half of it', () => {
    const cache = makePackCache(100)
    const paper = (weight: number): CopiedDocument => ({
      recording: { objects: [], weight },
      pages: [],
      beginning: '',
      bookmarks: [],
      layers: undefined,
      warnings: [],
      images: noSavings,
    })
    cache.set('first', paper(40))
    cache.set('second', paper(40))
    cache.get('first')
    cache.set('third', paper(40))
    cache.set('large', paper(51))
    const known = ['first', 'second', 'third', 'large'].map((key) => cache.get(key) !== undefined)
    expect(known).toEqual([true, false, true, false])
  })

  test('shows a new version of an attachment, which has another key', async () => {
    const cache = makePackCache()
    const versions = [rawPage('BT /F1 20 Tf (ett) Tj ET'), rawPage('BT /F1 20 Tf (tva) Tj ET')]
    const inputs = await Promise.all(
      versions.map((bytes, index) =>
        packInput(path.join(folder, 'versions.pdf'), [{ bytes, key: `version ${index}` }]),
      ),
    )
    for (const input of inputs) expect(await hashOf({ ...input, cache })).toBe(await hashOf(input))
  })

  test('leaves out other pages of an attachment than before', async () => {
    const [bytes] = await papers()
    const cache = makePackCache()
    const input = await packInput(path.join(folder, 'parts.pdf'), [{ bytes: bytes as Buffer, key: 'report' }])
    for (const left of [undefined, 0, 1]) {
      const attachments = input.attachments.map((attachment) => ({
        ...attachment,
        pages: attachment.pages.map((page, index) => (index === left ? null : page)),
      }))
      const asked = { ...input, attachments }
      expect(await hashOf({ ...asked, cache })).toBe(await hashOf(asked))
    }
  })
})
