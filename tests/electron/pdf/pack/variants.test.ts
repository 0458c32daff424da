import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFront, makePdf, rawPage } from '../../../helpers/make-pdf.ts'
import {
  bookmarksOf,
  complaints,
  linksOnPage,
  pageCount,
  pageLabelsOf,
  pdfToolsAvailable,
  plainObjects,
  run,
  temporaryFolder,
  textOf,
  wordsOf,
} from '../../../helpers/pdf.ts'
import { packed, packInput } from './packing.ts'

const folder = temporaryFolder()

/** So many pages that say their name and number. */
function report(name: string, pages: number): Promise<Buffer> {
  return makePdf(
    (document) => {
      for (let page = 1; page <= pages; page++) document.addPage().text(`${name} ${page}`)
    },
    { autoFirstPage: false },
  )
}

/** A sheet of our own, tagged. */
async function divider(title: string) {
  return { pdf: await makeFront([{ label: title, place: 'nowhere' }]), pageNumbers: [''] }
}

describe.runIf(pdfToolsAvailable())('a pack for print', () => {
  test('lets front, dividers and attachments each begin on a right-hand page, and ends with a full sheet', async () => {
    const attachments = [
      { bytes: await report('Ett', 2), divider: await divider('Blad ett') },
      { bytes: await report('Två', 3) },
      { bytes: await report('Tre', 1) },
    ]
    const pack = await packed(folder, attachments, { duplex: true })
    expect(complaints(pack.file)).toBe('')
    expect(pack.pages).toBe(12)
    const begins = [/Dagordning/, /Blad ett/, /Ett 1/, /Två 1/, /Tre 1/].map((words) => {
      return Array.from({ length: 12 }, (_, page) => page + 1).find((page) =>
        words.test(textOf(pack.file, page)),
      )
    })
    // The agenda names the others too, but not by what their pages say.
    expect(begins).toEqual([1, 3, 5, 7, 11])
  })

  test('leaves blank pages and dividers out of the numbers', async () => {
    const attachments = [{ bytes: await report('Ett', 2), divider: await divider('Blad ett') }]
    const pack = await packed(folder, attachments, { duplex: true })
    expect(pageLabelsOf(pack.file)).toEqual(['1', '', '', '', '2', '3'])
    expect(textOf(pack.file, 5)).toContain('2 (3)')
    expect([2, 4].map((page) => textOf(pack.file, page).trim())).toEqual(['', ''])
  })
})

describe.runIf(pdfToolsAvailable())('a pack for print with a cover', () => {
  test('lets the agenda begin on a right-hand page too', async () => {
    const pdf = await makeFront([], { cover: true })
    const front = { pdf, pageNumbers: ['', '1'], beginnings: [2] }
    const pack = await packed(folder, [{ bytes: await report('Ett', 1) }], { duplex: true, front })
    expect(pageLabelsOf(pack.file)).toEqual(['', '', '1', '', '2', ''])
    expect(textOf(pack.file, 3)).toContain('Dagordning')
    expect((await packed(folder, [], { front })).pages).toBe(2)
  })
})

describe.runIf(pdfToolsAvailable())('page labels', () => {
  test('are what the caller counts: inserted pages and pages without a number among them', async () => {
    const input = await packInput(path.join(folder, 'labels.pdf'), [{ bytes: await report('Ett', 5) }])
    const numbers = ['23', '23 a', '23 b', '24', '25']
    const attachments = input.attachments.map((attachment) => ({
      ...attachment,
      pages: numbers.map((number) => ({ number, stamp: `Bilaga 1 · ${number} (65)` })),
    }))
    const front = { ...input.front, pageNumbers: [''] }
    const pack = await packed(folder, [], {
      ...input,
      out: path.join(folder, 'pack.pdf'),
      attachments,
      front,
    })
    expect(pageLabelsOf(pack.file)).toEqual(['', ...numbers])
    expect(textOf(pack.file, 3)).toContain('Bilaga 1 · 23 a (65)')
  })
})

describe.runIf(pdfToolsAvailable())('a page that is left out', () => {
  test('leaves nothing in the pack, and links to it lead nowhere', async () => {
    const bytes = await makePdf(
      (document) => {
        for (let page = 1; page <= 3; page++) {
          document.addPage().addNamedDestination(`p${page}`)
          document.text(`Hemlighet${page}`)
          document.outline.addItem(`Kapitel${page}`)
          if (page === 1) document.text('till tvåan', { goTo: 'p2' })
          if (page === 1) document.text('till trean', { goTo: 'p3' })
        }
      },
      { autoFirstPage: false, compress: false },
    )
    const input = await packInput(path.join(folder, 'left.pdf'), [{ bytes }])
    const attachments = input.attachments.map((attachment) => ({
      ...attachment,
      pages: attachment.pages.map((page, index) => (index === 1 ? null : page)),
    }))
    const bookmarks = [{ title: 'Bilaga 1', place: 'attachment-1' }]
    const out = path.join(folder, 'pack.pdf')
    const pack = await packed(folder, [], { ...input, out, attachments, bookmarks })
    expect(pageCount(pack.file)).toBe(3)
    expect(textOf(pack.file, 1, 3)).toMatch(/Hemlighet1[\s\S]*Hemlighet3/)
    const hex = Buffer.from('Hemlighet2').toString('hex')
    expect(bytes.toString('latin1')).toContain(hex)
    expect(plainObjects(pack.file)).not.toContain(hex)
    const { children = [] } = bookmarksOf(pack.file)[0] ?? {}
    expect(children.map(({ title }) => title)).toEqual(['Kapitel1', 'Kapitel3'])
    expect(linksOnPage(pack.file, 2).map(({ page }) => page)).toEqual([3, 1])
    expect(complaints(pack.file)).toBe('')
  })
})

describe.runIf(pdfToolsAvailable())('a personal copy', () => {
  const footer = 'Exemplar: Åsa Öhman'

  test('has its name in the foot of every page, and once on each', async () => {
    const attachments = [{ bytes: await report('Ett', 2), divider: await divider('Blad') }]
    const pack = await packed(folder, attachments, { footer })
    expect(complaints(pack.file)).toBe('')
    for (let page = 1; page <= 4; page++) {
      const { height, words } = wordsOf(pack.file, page)
      const found = words.filter(({ text }) => text === 'Öhman')
      expect(found).toHaveLength(1)
      expect(height - (found[0]?.bottom ?? 0)).toBeLessThan(15)
    }
  })

  test.each([0, 90, 180, 270])('has it upright at the foot of a page turned by %i°', async (turn) => {
    const bytes = rawPage('', { page: `/Rotate ${turn}/CropBox[50 60 350 260]` })
    const { file } = await packed(folder, [{ bytes }], { footer })
    const { width, height, words } = wordsOf(file, 2)
    const [first, last] = [
      words.find(({ text }) => text === 'Exemplar:'),
      words.find(({ text }) => text === 'Öhman'),
    ]
    expect(height - (last?.bottom ?? 0)).toBeLessThan(15)
    expect(((first?.left ?? 0) + (last?.right ?? 0)) / 2).toBeCloseTo(width / 2, 0)
  })

  test('keeps it clear of a stamp at the foot', async () => {
    const stamp = { place: 'bottomCentre', size: 8, colour: '#000000' } as const
    const bytes = rawPage('')
    const { file } = await packed(folder, [{ bytes, stamp: 'Stämpel' }], { footer, stamp })
    const { words } = wordsOf(file, 2)
    const [stamped, foot] = [
      words.find(({ text }) => text === 'Stämpel'),
      words.find(({ text }) => text === 'Öhman'),
    ]
    expect(stamped?.bottom).toBeLessThan(foot?.top ?? 0)
  })

  test('keeps the structure of our own pages: what it adds is no part of it', async () => {
    const { file } = await packed(folder, [{ bytes: rawPage('') }], { footer })
    const structure = run('pdfinfo', ['-struct-text', file]).toString('utf8')
    expect(structure).toContain('"Dagordning"')
    expect(structure).not.toContain('Exemplar')
  })
})

describe.runIf(pdfToolsAvailable())('our own pages', () => {
  test('bring their structure together: front, dividers and sheets in place of papers', async () => {
    const attachments = [
      { bytes: await report('Ett', 1), divider: await divider('Blad ett') },
      { bytes: await makeFront([{ label: 'Sekretess', place: 'nowhere' }]), isOurs: true },
    ]
    const pack = await packed(folder, attachments)
    expect(complaints(pack.file)).toBe('')
    const structure = run('pdfinfo', ['-struct-text', pack.file]).toString('utf8')
    expect(structure.match(/^Document/gm)).toHaveLength(1)
    expect(structure.match(/^ {2}Document/gm)).toHaveLength(3)
    for (const text of ['Bilaga 1', 'Blad ett', 'Sekretess']) expect(structure).toContain(text)
    const objects = plainObjects(pack.file)
    expect(objects.match(/\/Type \/StructTreeRoot/g)).toHaveLength(1)
    const keys = [...objects.matchAll(/\/StructParents? (\d+)/g)].map(([, key]) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(textOf(pack.file, 4)).toContain('Bilaga 2 · 3 (3)')
  })
})

describe.runIf(pdfToolsAvailable())('a pack with a password', () => {
  const password = 'hemligt lösenord'
  const random = (bytes: number) =>
    Uint8Array.from({ length: bytes }, (_, index) => (index * 37 + bytes) % 251)
  const withPassword = (tool: string, ...parameters: readonly string[]) =>
    spawnSync(tool, parameters, { encoding: 'utf8' })

  test('opens with it and with nothing else, and is in order inside', async () => {
    const title = 'Del (1 av 2 \\ slut'
    const bytes = await makePdf((document) => {
      document.outline.addItem(title)
      document.text('Innehåll').link(0, 0, 9, 9, 'https://x.se/a(b\\c')
    })
    const bookmarks = [{ title: 'Bilaga 1', place: 'attachment-1' }]
    const pack = await packed(folder, [{ bytes }], { lock: { password, random }, bookmarks })
    const check = withPassword('qpdf', `--password=${password}`, '--check', pack.file)
    expect(check.stdout).toContain('file encryption method: AESv3')
    expect(check.status).toBe(0)
    expect(withPassword('pdftotext', '-upw', password, pack.file, '-').stdout).toContain('Innehåll')
    expect(withPassword('pdftotext', '-upw', 'annat', pack.file, '-').stdout).toBe('')
    expect(withPassword('pdftotext', pack.file, '-').stdout).toBe('')

    const open = path.join(folder, 'open.pdf')
    withPassword('qpdf', `--password=${password}`, '--decrypt', pack.file, open)
    expect(bookmarksOf(open)[0]?.children[0]?.title).toBe(title)
    expect(linksOnPage(open, 2)[0]?.address).toBe('https://x.se/a(b\\c')
    expect(linksOnPage(open, 1)[0]?.page).toBe(2)
    expect(run('pdfinfo', [open]).toString('utf8')).toMatch(/Title:\s+Handlingar till mötet\n/)
  })

  test.each([
    ['written with a letter and its mark apart', 'lo\u0308senord', 'l\u00f6senord'],
    ['longer than any reader takes', 'a'.repeat(140), 'a'.repeat(127)],
  ])('that is %s opens as every reader asks for it', async (_, given, asked) => {
    const { file } = await packed(folder, [], { lock: { password: given, random } })
    expect(withPassword('qpdf', `--password=${asked}`, '--check', file).status).toBe(0)
    expect(withPassword('qpdf', `--password=${asked.slice(0, 32)}x`, '--check', file).status).not.toBe(0)
  })

  test('shows nothing of what it says to one who reads its bytes', async () => {
    const bytes = rawPage('BT /F1 20 Tf 50 50 Td (Hemligheten) Tj ET')
    const plain = await packed(folder, [{ bytes }], { title: 'Rubriken' })
    expect(plain.bytesOf().toString('latin1')).toMatch(/Hemligheten[\s\S]*Rubriken/)
    const locked = await packed(folder, [{ bytes }], { title: 'Rubriken', lock: { password, random } })
    expect(locked.bytesOf().toString('latin1')).not.toMatch(/Hemligheten|Rubriken|Sekreteraren/)
  })
})

describe.runIf(pdfToolsAvailable())('originals in a pack', () => {
  test('lie in it byte for byte under their names', async () => {
    const bytes = await report('Signerad', 1)
    const original = {
      fileName: 'Årsredovisning.pdf',
      description: 'Original med underskrift',
      mediaType: 'application/pdf',
      read: () => bytes,
    }
    const pack = await packed(folder, [{ bytes }], { originals: [original] })
    expect(complaints(pack.file)).toBe('')
    const saved = path.join(folder, 'saved.pdf')
    run('pdfdetach', ['-save', '1', '-o', saved, pack.file])
    expect(readFileSync(saved).equals(bytes)).toBe(true)
    expect(run('pdfdetach', ['-list', pack.file]).toString('utf8')).toContain('Årsredovisning.pdf')
  })
})
