/** A public edition says that something is secret, and on what ground, and nothing of what it is. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anItem } from '../helpers/board.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import {
  bookmarksOf,
  complaints,
  pageCount,
  pdfToolsAvailable,
  plainObjects,
  textOf,
} from '../helpers/pdf.ts'
import { boardWithPapers, type SentBoard } from '../helpers/sent.ts'

const ground = '19 kap. 1 § OSL'

/** A paper with its words in the text, a bookmark, the title, a note and a link. */
async function addSecretPaper(board: SentBoard, item: number): Promise<void> {
  const { file, to } = board.out('Anbud.pdf')
  const bytes = await makePdf(
    (document) => {
      document.outline.addItem('Kvittenblad')
      document.text('Anbudet från Kvittenblad omfattar sjutton hytter.')
      document.note(10, 10, 100, 50, 'Kvittenblad i marginalen')
      document.link(10, 10, 100, 50, 'https://kvittenblad.example/hytter')
      document.addPage().text('Priset är hemligt: hytter för trettio.')
    },
    { info: { Title: 'Kvittenblad', Author: 'Kvittenblad' } },
  )
  writeFileSync(file, bytes)
  const { attached } = await board.app.call('attachment.attach', { item: board.items[item]!, files: [to] })
  await board.app.call('attachment.secrecy', { id: attached[0]!, ground })
}

const secretWords = /kvittenblad|hytter|sjutton|trettio|marginalen/i

/** Nothing of the secret words: in the text, in the bytes as they are, in the objects unpacked, in UTF-16. */
function expectNoTrace(file: string, words = secretWords): void {
  const text = Array.from({ length: pageCount(file) }, (_, index) => textOf(file, index + 1)).join('\n')
  const objects = plainObjects(file)
  const unspaced = objects.replaceAll('\0', '')
  const hexadecimal = objects.replace(/<([0-9A-Fa-f]+)>/g, (_, hex: string) =>
    Buffer.from(hex, 'hex').toString('latin1').replaceAll('\0', ''),
  )
  for (const said of [text, readFileSync(file, 'latin1'), unspaced, hexadecimal]) {
    expect(said).not.toMatch(words)
  }
  expect(JSON.stringify(bookmarksOf(file))).not.toMatch(words)
}

test('the words are found where they are, so that their absence means something', async () => {
  if (!pdfToolsAvailable()) return
  const board = await boardWithPapers()
  await addSecretPaper(board, 1)
  const { file } = await board.pack('full.pdf')
  expect(() => expectNoTrace(file)).toThrow()
})

test('in the place of a secret paper stands a sheet with its title, its pages and the legal ground', async () => {
  if (!pdfToolsAvailable()) return
  const board = await boardWithPapers()
  await addSecretPaper(board, 1)
  const { file, pages } = await board.pack('public.pdf', { variant: 'public' })
  expect(complaints(file)).toBe('')
  expectNoTrace(file)
  const sheet = textOf(file, 4)
  expect(sheet).toContain('Bilaga 1 b')
  for (const fact of ['Anbud', '2 Rapport', '2 (s 4–5)', ground]) expect(sheet).toContain(fact)
  expect(sheet).toContain('4–5 (9)')
  // The pages after it keep their numbers.
  expect(pages).toBe(8)
  expect(textOf(file, 5)).toContain('Bilaga 2 a · 6 (9)')
  expect(textOf(file, 1)).toContain('Offentlig utgåva')
})

test('of a secret item only title and ground are shown, and all its papers are secret', async () => {
  if (!pdfToolsAvailable()) return
  const board = await boardWithPapers()
  const [, , third] = board.items
  const item = {
    ...anItem,
    title: 'Bokslut',
    text: 'Kvittenblad har lämnat besked.',
    proposal: 'Styrelsen föreslås anta Kvittenblad.',
    presenter: '',
  }
  await board.app.call('item.update', { id: third!, item })
  await board.app.call('item.secrecy', { id: third!, ground })
  const { file } = await board.pack('public.pdf', { variant: 'public' })
  expectNoTrace(file, /kvittenblad|besked|Balans 1|Resultat 1/i)
  expect(textOf(file, 1)).toMatch(/3 +Bokslut/)
  expect(textOf(file, 1)).toContain(`[Uppgifterna omfattas av sekretess, ${ground},`)
  expect(pageCount(file)).toBe(5)
  const full = await board.pack('full.pdf')
  expect(textOf(full.file, 1)).toContain(`Sekretess: ${ground}`)
  expect(textOf(full.file, 1)).toContain('Kvittenblad har lämnat besked.')
})

test('a public supplement tells that a secret paper was replaced, and not how', async () => {
  if (!pdfToolsAvailable()) return
  const board = await boardWithPapers()
  await addSecretPaper(board, 3)
  await board.send('first.pdf')
  const detail = await board.detail()
  const attachment = detail.items[3]!.attachments[0]!.id
  const file = await board.pdf('ny', 2, 'Kvittenblad sänker: hytter för tjugo')
  const { suggestion, ...comparison } = await board.app.call('replacement.compare', { attachment, file })
  const text = { place: 'Kvittenblad har ändrats', wording: 'Sjutton hytter.' }
  await board.app.call('replacement.make', { attachment, file, comparison, text })
  const { edition } = await board.send('second.pdf')
  const supplement = await board.pack('public.pdf', { edition, variant: 'public' })
  expectNoTrace(supplement.file, /kvittenblad|hytter|sjutton|tjugo/i)
  expect(textOf(supplement.file, 2)).toContain(ground)
  expect(suggestion?.place).toContain('har')
})

test('what was found to be secret after it was sent is secret in every public edition of what was sent', async () => {
  if (!pdfToolsAvailable()) return
  const board = await boardWithPapers()
  await addSecretPaper(board, 1)
  const [own, other] = (await board.detail()).items[1]!.attachments.toReversed()
  await board.app.call('attachment.secrecy', { id: own!.id, ground: '' })
  const { edition } = await board.send('first.pdf')
  await board.app.call('attachment.secrecy', { id: own!.id, ground })
  await board.app.call('item.secrecy', { id: board.items[2]!, ground })
  const { file } = await board.pack('public.pdf', { edition, variant: 'public' })
  expectNoTrace(file, /kvittenblad|hytter|Resultat 1|Balans 1/i)
  expect(textOf(file, 2)).toContain(`${other!.title} 1`)
  // Also when it has been taken away since.
  await board.app.call('attachment.remove', { id: own!.id })
  const again = await board.pack('again.pdf', { edition, variant: 'public' })
  expectNoTrace(again.file, /kvittenblad|hytter/i)
})

test('originals of secret papers stay out of the folder of a public edition', async () => {
  const board = await boardWithPapers()
  await addSecretPaper(board, 1)
  const raw = board.app.raw()
  raw.exec(`UPDATE attachment SET findings = '["signed"]'`)
  const folder = board.out('original').to
  await board.pack('public.pdf', { variant: 'public', originals: folder })
  expect(readdirSync(board.out('original').file).sort()).toEqual([
    'Bilaga 1 a Rapport.pdf',
    'Bilaga 2 a Resultat.pdf',
    'Bilaga 2 b Balans.pdf',
  ])
  await board.app.call('item.secrecy', { id: board.items[2]!, ground })
  const others = board.out('original-2').to
  await board.pack('public-2.pdf', { variant: 'public', originals: others })
  expect(readdirSync(board.out('original-2').file)).toEqual(['Bilaga 1 a Rapport.pdf'])
})
