/** A real meeting's pack after it was sent: a late paper, a replaced one, a supplement, the next whole pack. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { readTextFile } from '../../electron/text-file.ts'
import { testBoard } from '../helpers/board.ts'
import { minimalPdf } from '../helpers/make-pdf.ts'
import { material, materialAvailable } from '../helpers/material.ts'
import { complaints, pageCount, pdfToolsAvailable, textOf } from '../helpers/pdf.ts'

const source = (name: string) => material(`board-meeting-2018-11-22/${name}`)
const replacedFile = 'attachments/bilaga-4-forvaltningsmodell.pdf'
const secretFile = 'attachments/bilaga-3-uppfoljningsrapport.pdf'

async function sentMeeting() {
  const app = await testBoard()
  const { agenda } = await app.call('meeting.import', {
    agenda: readTextFile(source('agenda.txt')),
    minutes: null,
    attachments: app.gate.tokens.grant(source('attachments')),
  })
  const { meeting } = agenda!
  const settings = await app.call('pack.settings', {})
  await app.call('pack.settings.update', { ...settings, cover: false })
  const out = (name: string) => {
    const file = path.join(app.folder, name)
    return { file, to: app.gate.tokens.grant(file) }
  }
  const send = async (name: string) => {
    const { file, to } = out(name)
    return { file, ...(await app.call('edition.send', { meeting, to, recipients: [], note: '' })) }
  }
  await send('first.pdf')
  const { items } = await app.call('meeting.get', { meeting })
  return { app, meeting, items, out, send }
}

/** The paper with a line more on its second page, and a page inserted after that. */
async function newVersion(file: string): Promise<void> {
  const document = await PDFDocument.load(readFileSync(source(replacedFile)))
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.getPage(1).drawText('Modellen ses över varje år.', { x: 72, y: 60, size: 11, font })
  document.insertPage(2).drawText('Bilagd rollförteckning.', { x: 72, y: 700, size: 11, font })
  writeFileSync(file, await document.save())
}

describe.runIf(materialAvailable())('the pack of 22 November 2018, sent', () => {
  test('takes a late paper and a replaced one, and every page keeps its number', async () => {
    if (!pdfToolsAvailable()) return
    const { app, meeting, items, out, send } = await sentMeeting()
    const late = out('sen.pdf')
    writeFileSync(late.file, await minimalPdf(2, 'Sen handling'))
    await app.call('attachment.attach', { item: items[4]!.id, files: [late.to] })
    const version = out('ny.pdf')
    await newVersion(version.file)
    const attachment = items[6]!.attachments[0]!.id
    const compared = await app.call('replacement.compare', { attachment, file: version.to })
    expect(compared.pages.map(({ change, was }) => [change, was])).toEqual([
      ['same', 1],
      ['changed', 2],
      ['inserted', null],
      ['same', 3],
      ['same', 4],
    ])
    const { suggestion, ...comparison } = compared
    expect(suggestion).toMatchObject({ wording: 'Modellen ses över varje år.' })
    expect(suggestion!.place).toMatch(/^På sida 18, stycke \d+ har följande mening lagts till$/)
    await app.call('replacement.make', { attachment, file: version.to, comparison, text: suggestion! })

    const supplement = await send('second.pdf')
    expect(complaints(supplement.file)).toBe('')
    const stamps = (file: string) =>
      Array.from({ length: pageCount(file) }, (_, index) => {
        return /Bilaga \d+(?: \w)? · ([\d a-z]+) \(66\)/.exec(textOf(file, index + 1))?.[1] ?? ''
      })
    expect(stamps(supplement.file)).toEqual(['', '', '18', '18 a', '65', '66'])
    const whole = out('whole.pdf')
    await app.call('export.pack', { meeting, to: whole.to })
    expect(complaints(whole.file)).toBe('')
    const numbers = [...Array.from({ length: 17 }, (_, index) => `${index + 2}`), '18 a']
    const rest = Array.from({ length: 48 }, (_, index) => `${index + 19}`)
    expect(stamps(whole.file)).toEqual(['', ...numbers, ...rest])
    const agenda = textOf(whole.file, 1)
    expect(agenda).toContain('Bilaga 2 a, b s 5, c s 65')
    expect(agenda).toContain('Bilaga 4 s 17 · utbytt 2026-11-20')
    for (const same of ['Bilaga 1 s 2', 'Bilaga 3 s 10', 'Bilaga 5 s 21']) expect(agenda).toContain(same)
  })

  test('has a public edition without a word that only the secret paper says', async () => {
    if (!pdfToolsAvailable()) return
    const { app, meeting, items, out } = await sentMeeting()
    const all = out('all.pdf')
    await app.call('export.pack', { meeting, to: all.to })
    const attachment = items[5]!.attachments[0]!.id
    await app.call('attachment.secrecy', { id: attachment, ground: '19 kap. 1 § OSL' })
    const open = out('public.pdf')
    await app.call('export.pack', { meeting, to: open.to, variant: 'public' })
    const secret = wordsOn(source(secretFile), 1, 7)
    const shown = wordsOn(all.file, 1, 9)
    for (const word of wordsOn(all.file, 17, 64)) shown.add(word)
    const own = [...secret].filter((word) => !shown.has(word))
    expect(own.length).toBeGreaterThan(100)
    const found = wordsOn(open.file, 1, pageCount(open.file))
    expect(own.filter((word) => found.has(word))).toEqual([])
    expect(pageCount(open.file)).toBe(64 - 7 + 1)
  })
})

/** Words of four letters and more; what the sheet itself says is known to be said elsewhere or to be harmless. */
function wordsOn(file: string, first: number, last: number): Set<string> {
  const title = new Set([
    'uppföljningsrapport',
    'uppfoljningsrapport',
    'rapport',
    'sekretess',
    'omfattas',
    'ingår',
    'utgåvan',
    'lagrum',
    'titel',
    'sidor',
    'punkt',
    'bilagan',
  ])
  const words =
    textOf(file, first, last)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !title.has(word)))
}
