/** What leaves the minutes, in every format: that nothing withheld is in the bytes, and that formats say the same. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findOfficeProgram } from '../../../electron/office/find-program.ts'
import { officeToPdf } from '../../../electron/office/to-pdf.ts'
import { type DocumentFormat, documentFormats } from '../../../shared/model/extracts.ts'
import type { FileToken, LocalDate, MeetingId } from '../../../shared/values.ts'
import { type TestApp, testBoard } from '../../helpers/board.ts'
import { addMinutesToExtract, ground, personalWords, secretWords } from '../../helpers/extract-board.ts'
import { available } from '../../helpers/material.ts'
import { complaints, pageCount, pdfToolsAvailable, plainObjects, run } from '../../helpers/pdf.ts'

interface Made {
  readonly app: TestApp
  readonly meeting: MeetingId
  readonly to: (name: string) => FileToken
  readonly file: (name: string) => string
}

async function withMinutes(): Promise<Made> {
  const app = await testBoard()
  const file = (name: string) => path.join(app.folder, name)
  return {
    app,
    meeting: await addMinutesToExtract(app.call),
    file,
    to: (name) => app.gate.tokens.grant(file(name)),
  }
}

const pdfText = (file: string) =>
  run('pdftotext', ['-layout', '-f', '1', '-l', String(pageCount(file)), file, '-']).toString('utf8')

/** All that can be read in a file: text, metadata, bookmarks, and the bytes themselves. */
function contentOf(file: string): string {
  const raw = readFileSync(file).toString('latin1')
  if (file.endsWith('.pdf'))
    return [raw, plainObjects(file), pdfText(file), run('pdfinfo', [file])].join('\n')
  if (file.endsWith('.docx')) return [raw, run('unzip', ['-p', file]).toString('utf8')].join('\n')
  return readFileSync(file, 'utf8')
}

/** UTF-16 and hexadecimal strings of PDFs too. */
function leaks(file: string, words: readonly string[]): readonly string[] {
  const content = contentOf(file).toLowerCase()
  const forms = (word: string) => {
    const wide = Buffer.from(word, 'utf16le').swap16()
    return [word, Buffer.from(word, 'utf8').toString('latin1'), wide.toString('latin1'), wide.toString('hex')]
  }
  return words.filter((word) => forms(word).some((form) => content.includes(form.toLowerCase())))
}

test.each(documentFormats)('nothing withheld is left in minutes for the web as %s', async (format) => {
  if (!pdfToolsAvailable()) return
  const { app, meeting, file, to } = await withMinutes()
  const made = await app.call('export.webMinutes', { meeting, format, to: to(`w.${format}`) })
  expect(made).toMatchObject({
    withheld: { paragraphs: [3], personal: 3 },
    adjusted: false,
    personalNumbers: 0,
  })
  expect(leaks(file(`w.${format}`), [...secretWords, ...personalWords])).toEqual([])
  const whole = await app.call('export.minutes', { meeting, format, to: to(`m.${format}`) })
  expect(whole.bytes).toBeGreaterThan(0)
  // The search finds what is there.
  if (format !== 'pdf') expect(leaks(file(`m.${format}`), secretWords)).not.toEqual([])
})

test.each(documentFormats)(
  'nothing secret is left in a decision list and an extract as %s',
  async (format) => {
    if (!pdfToolsAvailable()) return
    const { app, meeting, file, to } = await withMinutes()
    await app.call('export.decisions', { of: { meeting }, format, to: to(`d.${format}`) })
    const asked = { meeting, paragraphs: [2, 3], secret: 'withhold' as const, format }
    const made = await app.call('export.extract', { ...asked, to: to(`u.${format}`) })
    expect(made).toMatchObject({ withheld: { paragraphs: [3], personal: 0 }, personalNumbers: 1 })
    expect(leaks(file(`d.${format}`), secretWords)).toEqual([])
    expect(leaks(file(`u.${format}`), secretWords)).toEqual([])
  },
)

test('a correction of the minutes as a whole is withheld wherever they hold what is secret and is not given out', async () => {
  const { app, meeting, file, to } = await withMinutes()
  // All of them decide all of it.
  const { minutes } = await app.call('meeting.get', { meeting })
  for (const { id, ...person } of minutes!.attendance)
    await app.call('attendance.update', { id, attendance: { ...person, presence: 'present' } })
  const signedOn = '2026-02-20' as LocalDate
  await app.call('signatory.add', {
    meeting,
    signatory: { role: 'adjuster', name: 'Vera Lind', title: '', signedOn },
  })
  await app.call('minutes.signOff', { meeting })
  const correction = { on: '2026-03-01' as LocalDate, person: 'Åsa Öberg', paragraph: null }
  const quoted = { reason: 'Skrivfel om Tystlund', text: 'I stället för Gömgatan ska det stå Dolberg.' }
  await app.call('minutes.correct', { meeting, correction: { ...correction, ...quoted } })
  const asked = { meeting, format: 'txt' as const }
  await app.call('export.webMinutes', { ...asked, to: to('w.txt') })
  await app.call('export.extract', { ...asked, paragraphs: [2], to: to('u2.txt') })
  await app.call('export.extract', { ...asked, paragraphs: [2, 3], secret: 'withhold', to: to('u3.txt') })
  await app.call('export.extract', { ...asked, paragraphs: [2], secret: 'include', to: to('u4.txt') })
  for (const name of ['w.txt', 'u2.txt', 'u3.txt', 'u4.txt']) {
    expect(leaks(file(name), secretWords), name).toEqual([])
    expect(readFileSync(file(name), 'utf8').replace(/\s+/g, ' ')).toContain(
      `Rättelsen gäller hela protokollet, där uppgifter omfattas av sekretess, ${ground}`,
    )
  }
  // Who is given what is secret is given its correction.
  await app.call('export.extract', { ...asked, paragraphs: [3], secret: 'include', to: to('u5.txt') })
  expect(readFileSync(file('u5.txt'), 'utf8')).toContain('Skrivfel om Tystlund')
})

test('an item that is taken off the agenda keeps its paragraph secret', async () => {
  const { app, meeting, file, to } = await withMinutes()
  const { items } = await app.call('meeting.get', { meeting })
  await app.call('item.remove', { id: items[2]!.id })
  await app.call('export.webMinutes', { meeting, format: 'txt', to: to('w.txt') })
  expect(leaks(file('w.txt'), secretWords)).toEqual([])
})

test('a secret paragraph is refused until it is said what to do with it', async () => {
  const { app, meeting, file, to } = await withMinutes()
  const asked = { meeting, paragraphs: [2, 3], to: to('u.pdf') }
  await expect(app.call('export.extract', asked)).rejects.toMatchObject({
    code: 'PARAGRAPH_SECRET',
    params: { ground },
  })
  expect(existsSync(file('u.pdf'))).toBe(false)
  const folder = app.gate.tokens.grant(file('ut'))
  const many = { meeting, paragraphs: [2, 3], folder }
  await expect(app.call('export.extracts', many)).rejects.toMatchObject({ code: 'PARAGRAPH_SECRET' })
  expect(existsSync(file('ut'))).toBe(false)
  expect(await app.call('export.extract', { ...asked, secret: 'include' })).toMatchObject({ secret: [3] })
})

test.each([
  [[], 'NOTHING_CHOSEN'],
  [[5], 'NO_SUCH_PARAGRAPH'],
] as const)('paragraphs %j are refused', async (paragraphs, code) => {
  const { app, meeting, file, to } = await withMinutes()
  const asked = { meeting, paragraphs: [...paragraphs], to: to('u.pdf') }
  await expect(app.call('export.extract', asked)).rejects.toMatchObject({ code })
  expect(existsSync(file('u.pdf'))).toBe(false)
})

test('each recipient gets the paragraphs that name them, in a file with their name', async () => {
  const { app, meeting, file } = await withMinutes()
  const folder = app.gate.tokens.grant(file('ut'))
  const made = await app.call('export.extracts', { meeting, paragraphs: [1, 2, 4], folder, format: 'txt' })
  expect(made.map(({ recipient, paragraphs }) => [recipient, paragraphs])).toEqual([
    ['Revisorerna', [2]],
    ['Kommunstyrelsen', [2, 4]],
  ])
  expect(readdirSync(file('ut')).sort()).toEqual(made.map(({ fileName }) => fileName).sort())
  expect(made[1]?.fileName).toContain('Kommunstyrelsen.txt')
  expect(readFileSync(path.join(file('ut'), made[0]?.fileName ?? ''), 'utf8')).not.toContain('§ 4')
  await expect(app.call('export.extracts', { meeting, paragraphs: [1], folder })).rejects.toMatchObject({
    code: 'NO_RECIPIENTS',
  })
})

test('names of recipients make safe file names, and two of one name two files', async () => {
  const { app, meeting, file } = await withMinutes()
  const folder = app.gate.tokens.grant(file('ut'))
  const recipients = ['../../A/B: "C"', '..\\..\\A\\B: <C>', 'nul']
  await app.call('export.extracts', { meeting, paragraphs: [4], recipients, folder, format: 'txt' })
  const names = readdirSync(file('ut'))
  expect(names).toHaveLength(3)
  for (const name of names) expect(name).toMatch(/^Protokollsutdrag § 4 [^<>:"/\\|?*]+\.txt$/u)
})

test('a file of another kind keeps its place, a document of the same kind gives way', async () => {
  const { app, meeting, file, to } = await withMinutes()
  for (const format of documentFormats) {
    writeFileSync(file(`x.${format}`), 'Mina anteckningar\n')
    const asked = { meeting, format, to: to(`x.${format}`) }
    await expect(app.call('export.webMinutes', asked)).rejects.toMatchObject({ code: 'FILE_EXISTS' })
    expect(readFileSync(file(`x.${format}`), 'utf8')).toBe('Mina anteckningar\n')
    const again = { meeting, format, to: to(`y.${format}`) }
    await app.call('export.webMinutes', again)
    await app.call('export.webMinutes', again)
  }
})

test('PDFs are whole and tagged, and what is not adjusted says so', async () => {
  if (!pdfToolsAvailable()) return
  const { app, meeting, file, to } = await withMinutes()
  await app.call('export.extract', { meeting, paragraphs: [2], to: to('u.pdf') })
  await app.call('export.extract', { meeting, paragraphs: [4], to: to('o.pdf') })
  await app.call('export.attendance', { year: 2026, to: to('n.pdf') })
  for (const name of ['u.pdf', 'o.pdf', 'n.pdf']) {
    expect(complaints(file(name))).toBe('')
    expect(run('pdfinfo', [file(name)]).toString()).toMatch(/Tagged: +yes/)
  }
  expect(plainObjects(file('u.pdf'))).toMatch(/EJ JUSTERAT|FEFF0045004A0020/i)
  expect(pdfText(file('o.pdf'))).toContain('omedelbart justerad')
})

const ofWord = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[.\s\u00a0–-]+/g, '')
    .toLowerCase()

test.each(['minutes', 'extract', 'decisions', 'attendance', 'web'] as const)(
  'a Word document of %s says in LibreOffice what the PDF says',
  async (kind) => {
    const office = findOfficeProgram() !== undefined
    if (!pdfToolsAvailable() || !available('LibreOffice', office, 'apt-get install libreoffice-writer'))
      return
    const { app, meeting, file, to } = await withMinutes()
    const exportAs = (format: DocumentFormat, name: string) => {
      const common = { meeting, format, to: to(name) }
      if (kind === 'extract') return app.call('export.extract', { ...common, paragraphs: [1, 2, 4] })
      if (kind === 'decisions') return app.call('export.decisions', { ...common, of: { meeting } })
      if (kind === 'attendance') return app.call('export.attendance', { ...common, year: 2026 })
      return app.call(kind === 'web' ? 'export.webMinutes' : 'export.minutes', common)
    }
    await exportAs('pdf', 'a.pdf')
    await exportAs('docx', 'b.docx')
    const converted = await officeToPdf(readFileSync(file('b.docx')), 'b.docx')
    writeFileSync(file('b.pdf'), converted)
    const [ours, theirs] = [pdfText(file('a.pdf')), pdfText(file('b.pdf'))]
    const words = ours.split(/\s+/).filter((word) => /\p{L}{3}/u.test(word))
    const said = ofWord(theirs)
    expect(words.length).toBeGreaterThan(20)
    expect(words.filter((word) => !said.includes(ofWord(word)))).toEqual([])
    expect(run('pdfinfo', [file('b.pdf')]).toString()).toMatch(/Title: +\S/)
    expect(run('unzip', ['-p', file('b.docx'), 'word/styles.xml']).toString()).toContain(
      'w:lang w:val="sv-SE"',
    )
  },
  60_000,
)
