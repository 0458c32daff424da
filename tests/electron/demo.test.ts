import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Canvas, createCanvas, fillCircle } from '../../electron/demo/canvas.ts'
import { fillMinutes } from '../../electron/demo/fill-minutes.ts'
import { encodeJpeg } from '../../electron/demo/jpeg.ts'
import { letter, widthOf } from '../../electron/demo/lettering.ts'
import { contentOf } from '../../electron/demo/make-attachments.ts'
import { type Made, makeDemo } from '../../electron/demo/make-demo.ts'
import { encodePng } from '../../electron/demo/png.ts'
import { imageToPdf } from '../../electron/pdf/read/image-page.ts'
import { organisation } from '../../shared/example/board.ts'
import type { MadeDescription } from '../../shared/example/description.ts'
import { meetings } from '../../shared/example/meetings/all.ts'
import { february2025 } from '../../shared/example/meetings/meeting-2025-02.ts'
import type { LocalDate } from '../../shared/values.ts'
import { anItem, type TestApp, temporaryFolder, testApp, testBoard, today } from '../helpers/board.ts'
import { complaints, pdfToolsAvailable } from '../helpers/pdf.ts'

const described = meetings
  .flatMap(({ items }) => items.flatMap((item) => item.attachments ?? []))
  .filter((attachment): attachment is MadeDescription => attachment.kind !== 'minutes')

test.each(['report', 'plan', 'chart', 'photo'] as const)(
  'the same %s gives the same bytes twice',
  async (kind) => {
    const description = described.find((one) => one.kind === kind)!
    const [one, other] = [await contentOf(description, today), await contentOf(description, today)]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  },
)

test('a PNG holds every pixel that was painted', () => {
  const canvas = picture(23, 17)
  const bytes = Buffer.from(encodePng(canvas))
  const at = bytes.indexOf('IDAT')
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)))
  const pixels = Buffer.alloc(23 * 17 * 3)
  for (let y = 0; y < 17; y++) {
    for (let i = 0; i < 23 * 3; i++) {
      const left = i < 3 ? 0 : pixels[y * 69 + i - 3]!
      pixels[y * 69 + i] = rows[y * 70 + 1 + i]! + left
    }
  }
  expect(Buffer.compare(pixels, canvas.pixels)).toBe(0)
})

test('a JPEG shows what was painted, also where the size is no multiple of eight', async () => {
  if (!pdfToolsAvailable()) return
  const canvas = picture(203, 149)
  const file = path.join(temporaryFolder(), 'bild.pdf')
  writeFileSync(file, await imageToPdf(encodeJpeg(canvas), 'image/jpeg', 'bild.jpg'))
  const seen = firstImageOf(file)
  expect([seen.width, seen.height]).toEqual([203, 149])
  const difference = seen.pixels.reduce((sum, value, i) => sum + Math.abs(value - canvas.pixels[i]!), 0)
  expect(difference / canvas.pixels.length).toBeLessThan(3)
})

test('letters are as wide as they say, and what has no letter form is an error', () => {
  const canvas = createCanvas(400, 60, [255, 255, 255])
  letter(canvas, 'KAJ Å 12,5', [10, 45], { size: 21, colour: [0, 0, 0] })
  const columns = Array.from({ length: 400 }, (_, x) => x).filter((x) =>
    Array.from({ length: 60 }, (_, y) => canvas.pixels[(y * 400 + x) * 3]!).some((value) => value < 128),
  )
  expect(columns.at(-1)! - columns[0]!).toBeCloseTo(widthOf('KAJ Å 12,5', 21), -1)
  expect(() => letter(canvas, 'kaj', [0, 0], { size: 10, colour: [0, 0, 0] })).toThrow('no glyph for k')
})

test('minutes that not everyone has signed by now stay a draft without dates', async () => {
  const app = await testBoard()
  const { number, kind, date, place, items, minutes } = february2025
  const input = { number, kind, date: date as LocalDate, start: null, end: null, place }
  const { id: meeting } = await app.call('meeting.add', input)
  await app.call('item.add', { meeting, item: anItem, after: null })
  const work = { call: app.call, today: '2025-02-25' as LocalDate }
  await fillMinutes(work, meeting, { ...february2025, items: items.slice(0, 1) }, minutes!)
  const detail = await app.call('meeting.get', { meeting })
  expect(detail.state).toBe('minuted')
  expect(detail.minutes?.paragraphs[0]).toMatchObject({
    text: items[0]?.minuted?.text,
    decision: 'Styrelsen fastställde budgeten.',
  })
  expect(detail.minutes?.signatories).toMatchObject([{ name: 'Per-Olof Rask', signedOn: null }])
})

test('the demo makes a sound board file and its documents', { timeout: 300_000 }, async () => {
  const app = testApp()
  const inTheWay = path.join(app.folder, `${organisation.fileName}.justera`)
  writeFileSync(inTheWay, 'Här har någon arbetat.')
  const { boardFile, made } = await makeDemo({
    call: app.call,
    grant: (file) => app.gate.tokens.grant(file),
    folder: app.folder,
    now: today,
  })
  expect(path.basename(boardFile)).toBe(`${organisation.fileName}-2.justera`)
  expect(readFileSync(inTheWay, 'utf8')).toBe('Här har någon arbetat.')
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [], signOffs: 9 })
  await expectStory(app)
  expectFiles(made)
})

/** Nine meetings signed off, the last one held in draft, two to come: one with all its papers, one that waits for one. */
async function expectStory(app: TestApp): Promise<void> {
  const rows = (await app.call('meeting.list', {})).toSorted((one, other) => (one.date < other.date ? -1 : 1))
  expect(rows.map(({ state }) => state)).toEqual([...Array(9).fill('adjusted'), 'minuted', 'draft', 'draft'])
  const details = await Promise.all(rows.map(({ id }) => app.call('meeting.get', { meeting: id })))
  const titles = details.map(({ items }) =>
    items.flatMap(({ attachments }) => attachments.map(({ title, file }) => (file ? title : null))),
  )
  expect(titles.slice(0, -1)).toEqual(
    meetings.map(({ items }) => items.flatMap((item) => (item.attachments ?? []).map(({ title }) => title))),
  )
  expect(titles.at(-1)).toEqual([null])
  expect(details.at(-1)).toMatchObject({ kind: 'extra', number: 6, date: '2026-12-17', unread: [] })
  expect((await app.call('organisation.get', {})).look.logo).toMatchObject({ width: 360, height: 360 })
  for (const { email } of await app.call('person.list', {}))
    expect(email).toMatch(/^[a-z.-]+@[a-z]+\.example$/)
  for (const { minutes } of details.slice(0, 10)) {
    for (const { title, text, decision } of minutes?.paragraphs ?? [])
      expect(text + decision, title).not.toBe('')
  }
  expect(details[6]?.minutes?.attendance).toContainEqual(
    expect.objectContaining({ name: 'Elin Wikmark', role: 'suppleant för Henrik Alnebo' }),
  )
}

function expectFiles(made: readonly Made[]): void {
  const count = (what: Made['what']) => made.filter((one) => one.what === what).length
  expect([count('summons'), count('agenda'), count('pack'), count('minutes')]).toEqual([1, 1, 1, 10])
  expect([count('extract'), count('decisions'), count('attendance'), count('webMinutes')]).toEqual([
    1, 1, 1, 1,
  ])
  expect(count('attachment')).toBe(described.length)
  for (const { file, bytes, pages } of made) {
    expect(readFileSync(file).length, file).toBe(bytes)
    expect(pages > 0, file).toBe(file.endsWith('.txt') === false)
  }
  if (!pdfToolsAvailable()) return
  for (const { file } of made) if (file.endsWith('.pdf')) expect(complaints(file), file).toBe('')
}

/** A wash of colour with a disc on it. */
function picture(width: number, height: number): Canvas {
  const canvas = createCanvas(width, height, [0, 0, 0])
  for (let i = 0; i < canvas.pixels.length; i++) {
    const [x, y] = [Math.floor(i / 3) % width, Math.floor(i / 3 / width)]
    canvas.pixels[i] = [(x / width) * 255, (y / height) * 255, 160][i % 3]!
  }
  fillCircle(canvas, [width / 2, height / 2], height / 4, [200, 40, 30])
  return canvas
}

/** The first image of a PDF, decoded by poppler. */
function firstImageOf(file: string): Canvas {
  const root = file.replace(/\.pdf$/, '')
  spawnSync('pdfimages', ['-f', '1', '-l', '1', file, root])
  const bytes = readFileSync(`${root}-000.ppm`)
  const [head = '', width, height] = /^P6\s+(\d+) (\d+)\s+255\s/.exec(bytes.toString('latin1')) ?? []
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) }
}
