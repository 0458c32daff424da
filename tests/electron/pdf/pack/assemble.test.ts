import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemblePack } from '../../../../electron/pdf/pack/assemble.ts'
import { examineFile } from '../../../../electron/pdf/read/examine.ts'
import { makeFront, makePdf, rawPage } from '../../../helpers/make-pdf.ts'
import { material, materialAvailable } from '../../../helpers/material.ts'
import {
  bookmarksOf,
  complaints,
  linksOnPage,
  pageCount,
  pdfToolsAvailable,
  plainObjects,
  run,
  temporaryFolder,
  textOf,
} from '../../../helpers/pdf.ts'
import { packed, packInput } from './packing.ts'

const folder = temporaryFolder()

/** A report of some pages, with a bookmark and a link from its first page to its last. */
function report(name: string, pages: number): Promise<Buffer> {
  return makePdf(
    (document) => {
      for (let page = 1; page <= pages; page++) {
        document.addPage().addNamedDestination(`p${page}`)
        document.text(`${name}, sida ${page}: årsmöte och räkenskap`)
        if (page === 1) document.text('Till slutet', { goTo: `p${pages}` })
        document.outline.addItem(`${name} ${page}`)
      }
    },
    { autoFirstPage: false },
  )
}

describe.runIf(pdfToolsAvailable())('a pack', () => {
  test('holds the front and every page of every attachment in order, with their text', async () => {
    const pack = await packed(folder, [{ bytes: await report('Ett', 3) }, { bytes: await report('Två', 2) }])
    expect(pack.pages).toBe(6)
    expect(pageCount(pack.file)).toBe(6)
    expect(complaints(pack.file)).toBe('')
    const pages = [2, 3, 4, 5, 6].map((page) => /(Ett|Två), sida \d/.exec(textOf(pack.file, page))?.[0])
    expect(pages).toEqual(['Ett, sida 1', 'Ett, sida 2', 'Ett, sida 3', 'Två, sida 1', 'Två, sida 2'])
  })

  test('says its own length and hash', async () => {
    const pack = await packed(folder, [{ bytes: await report('Ett', 1) }])
    const bytes = pack.bytesOf()
    expect(pack.bytes).toBe(bytes.length)
    expect(pack.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('is the same, byte for byte, when made again', async () => {
    const attachments = [{ bytes: await report('Ett', 3) }, { bytes: rawPage('0 0 m') }]
    const first = await packed(folder, attachments)
    const second = await packed(folder, attachments)
    expect(second.sha256).toBe(first.sha256)
    const later = await packed(folder, attachments, { createdAt: new Date('2026-03-13T08:30:00.000Z') })
    expect(later.sha256).not.toBe(first.sha256)
  })

  test('leads from the agenda to the first page of each attachment, and from each stamp back to its item', async () => {
    const pack = await packed(folder, [{ bytes: await report('Ett', 3) }, { bytes: await report('Två', 2) }])
    expect(linksOnPage(pack.file, 1).map(({ page }) => page)).toEqual([2, 5])
    for (const page of [3, 4, 6]) expect(linksOnPage(pack.file, page).map((link) => link.page)).toEqual([1])
    expect(plainObjects(pack.file)).toContain('/Contents (Till dagordningen)')
  })

  test('keeps the links inside an attachment, by name or by page, pointing at its own pages', async () => {
    const pack = await packed(folder, [{ bytes: await report('Ett', 3) }, { bytes: await report('Två', 2) }])
    expect(linksOnPage(pack.file, 2).map(({ page }) => page)).toEqual([4, 1])
    expect(linksOnPage(pack.file, 5).map(({ page }) => page)).toEqual([6, 1])
  })

  test('has bookmarks for the agenda, the items, their attachments, and what these bring along', async () => {
    const attachments = [
      { bytes: await report('Ett', 2) },
      { bytes: await report('Två', 1) },
      { bytes: await report('Tre', 1) },
    ]
    const bookmarks = [
      { title: 'Dagordning', page: 1 },
      {
        title: '3 Föregående protokoll',
        place: 'item-1',
        children: [{ title: 'Bilaga 1 – Protokoll', place: 'attachment-1' }],
      },
      { title: '4 Rapport', place: 'item-2' },
      {
        title: '5 Delårsbokslut',
        place: 'item-2',
        children: [
          { title: 'Bilaga 2 a – Resultat', place: 'attachment-2' },
          { title: 'Bilaga 2 b', place: 'attachment-3' },
        ],
      },
    ]
    const pack = await packed(folder, attachments, { bookmarks })
    const outline = (level: ReturnType<typeof bookmarksOf>): unknown[] => {
      return level.map(({ title, page, children }) =>
        children.length > 0 ? [`${title} → ${page}`, outline(children)] : `${title} → ${page}`,
      )
    }
    expect(outline(bookmarksOf(pack.file))).toEqual([
      'Dagordning → 1',
      ['3 Föregående protokoll → 1', [['Bilaga 1 – Protokoll → 2', ['Ett 1 → 2', 'Ett 2 → 3']]]],
      '4 Rapport → 1',
      [
        '5 Delårsbokslut → 1',
        [
          ['Bilaga 2 a – Resultat → 4', ['Två 1 → 4']],
          ['Bilaga 2 b → 5', ['Tre 1 → 5']],
        ],
      ],
    ])
  })

  test('leaves a file alone that has the name of an unfinished one', async () => {
    const inTheWay = path.join(folder, 'pack.pdf.part')
    writeFileSync(inTheWay, 'mitt')
    await packed(folder, [{ bytes: await report('Ett', 1) }])
    expect(readFileSync(inTheWay, 'utf8')).toBe('mitt')
    rmSync(inTheWay)
  })

  test('says its title, author and language, and numbers its pages', async () => {
    const pack = await packed(folder, [{ bytes: await report('Ett', 1) }])
    const info = run('pdfinfo', [pack.file]).toString('utf8')
    expect(info).toMatch(/Title:\s+Handlingar till mötet\nAuthor:\s+Åsa Öhman\nCreator:\s+Justera/)
    expect(info).toMatch(/CreationDate:\s+Thu Mar 12 08:30:00 2026/)
    const objects = plainObjects(pack.file)
    expect(objects).toMatch(/\/PageLabels <<\s+\/Nums \[\s+0\s+<<\s+\/S \/D/)
    expect(objects).toContain('/Lang (sv-SE)')
  })

  test('keeps the structure of the front for screen readers', async () => {
    const pack = await packed(folder, [{ bytes: await report('Ett', 1) }])
    const structure = run('pdfinfo', ['-struct-text', pack.file]).toString('utf8')
    expect(structure).toMatch(/Document\s+H1 \(block\)\s+"Dagordning"\s+P \(block\)\s+Link/)
    expect(run('pdfinfo', [pack.file]).toString('utf8')).toMatch(/Tagged:\s+yes/)
  })

  test('drops the structure of an attachment, which would be taken for that of the front', async () => {
    const tagged = await makeFront([{ label: 'x', place: 'y' }])
    const pack = await packed(folder, [{ bytes: tagged }])
    const objects = plainObjects(pack.file)
    expect(objects.match(/\/StructTreeRoot/g)).toHaveLength(2)
    expect(objects.match(/\/StructParents/g)).toHaveLength(1)
  })

  test('may be an attachment of another pack: both stamps can be read', async () => {
    const inner = await packed(folder, [{ bytes: await report('Ett', 1) }])
    const bytes = inner.bytesOf()
    const pack = await packed(folder, [{ bytes, stamp: 'Yttre' }])
    expect(textOf(pack.file, 3)).toMatch(/Bilaga 1.*Yttre/)
  })

  test('embeds the font of its stamps once', async () => {
    const attachments = await Promise.all(
      ['Ett', 'Två', 'Tre'].map(async (name) => ({ bytes: await report(name, 2) })),
    )
    const pack = await packed(folder, attachments)
    const fonts = run('pdffonts', [pack.file])
      .toString('utf8')
      .match(/SourceSans3/g)
    expect(fonts).toHaveLength(1)
  })
})

describe.runIf(pdfToolsAvailable() && materialAvailable())('packs of odd PDFs', () => {
  test('have every page, no complaints, and the words of every attachment that a reader finds', async () => {
    const names = readdirSync(material('pdf'))
    const attachments: { name: string; bytes: Buffer; title: string }[] = []
    for (const name of names) {
      const bytes = readFileSync(material(`pdf/${name}`))
      const examined = await examineFile(bytes, name).catch(() => undefined)
      if (examined) attachments.push({ name, bytes, title: name })
    }
    expect(attachments).toHaveLength(24)
    const input = await packInput(path.join(folder, 'odd.pdf'), attachments)
    const pack = await assemblePack(input)
    expect(complaints(input.out)).toBe('')
    expect(pageCount(input.out)).toBe(pack.pages)
    let first = 2
    for (const [index, { pages }] of input.attachments.entries()) {
      const name = attachments[index]?.name ?? ''
      const words = new Set(textOf(input.out, first, first + pages.length - 1).split(/\s+/))
      const lost = textOf(material(`pdf/${name}`), 1, pages.length)
        .split(/\s+/)
        .filter((word) => !words.has(word))
      expect([name, lost]).toEqual([name, []])
      first += pages.length
    }
  })

  test('say what a careful person should know', async () => {
    const names = ['c03-badxref', 'c04-trunc60', 'c09-form', 'c11-signed', 'c17-active', 'good']
    const attachments = names.map((label) => ({ label, bytes: readFileSync(material(`pdf/${label}.pdf`)) }))
    const { warnings } = await packed(folder, attachments)
    expect(warnings.map(({ label, code }) => `${label}: ${code}`)).toEqual([
      'c03-badxref: repaired',
      'c04-trunc60: salvaged',
      'c09-form: form',
      'c11-signed: signed',
      'c17-active: active',
    ])
  })
})
