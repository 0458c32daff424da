/** The main job on real input: agenda, attachments and minutes of a municipal company's board. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTextFile } from '../../electron/text-file.ts'
import type { Item } from '../../shared/model/meeting.ts'
import { readAgenda } from '../../shared/text/read-agenda.ts'
import { readMinutes } from '../../shared/text/read-minutes.ts'
import type { MeetingId } from '../../shared/values.ts'
import { type TestApp, testBoard } from '../helpers/board.ts'
import { material, materialAvailable } from '../helpers/material.ts'
import { linksOnPage, pdfToolsAvailable } from '../helpers/pdf.ts'

const source = (name: string) => material(`board-meeting-2018-11-22/${name}`)
interface Expected {
  readonly agenda_page_references: readonly { readonly item: number; readonly text: string }[]
  readonly attachments: readonly { readonly label: string; readonly file: string; readonly pages: number }[]
}

async function importAgenda(app: TestApp) {
  const result = await app.call('meeting.import', {
    agenda: readTextFile(source('agenda.txt')),
    minutes: null,
    attachments: app.gate.tokens.grant(source('attachments')),
  })
  return result.agenda!
}

async function importMinutes(app: TestApp): Promise<MeetingId> {
  const result = await app.call('meeting.import', {
    agenda: null,
    minutes: readTextFile(source('minutes-2018-09-20.txt')),
    attachments: null,
  })
  return result.minutes!.meeting
}

function tool(name: string, ...args: string[]): string {
  return execFileSync(name, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
}

describe.runIf(materialAvailable())('the board meeting of 22 November 2018', () => {
  const expected = () => JSON.parse(readFileSync(source('expected.json'), 'utf8')) as Expected

  test('its agenda becomes 12 items with their proposals, time, place and attachments', async () => {
    const app = await testBoard()
    const { meeting, ...result } = await importAgenda(app)
    expect(result).toMatchObject({ date: '2018-11-22', items: 12, proposals: 7, unread: [] })
    expect(result).toMatchObject({ unmatchedLabels: [], unmatchedFiles: [] })
    const detail = await app.call('meeting.get', { meeting })
    const { start, end, place, items } = readAgenda(readTextFile(source('agenda.txt')))
    expect(detail).toMatchObject({ start, end, place })
    const said = ({ title, text, proposal }: (typeof items)[number] | Item) => [title, text, proposal]
    expect(detail.items.map(said)).toEqual(items.map(said))
    const attached = detail.items.map(({ attachments }) => attachments.map(({ file }) => file!.pages))
    expect(attached).toEqual([[], [], [3], [], [3, 2], [7], [4], [44], [], [], [], []])
  })

  test('its pack has the pages and references that were printed, each a link, and the text of every attachment', async () => {
    if (!pdfToolsAvailable()) return
    const app = await testBoard()
    const { meeting } = await importAgenda(app)
    const file = path.join(app.folder, 'pack.pdf')
    const pack = await app.call(
      'export.pack',
      { meeting, to: app.gate.tokens.grant(file), cover: false },
      'pack',
    )
    // expected.json also gives 65 pages in all, as the board's own pack had; its attachments here have 63, and 1 + 63 = 64.
    const pages = 1 + expected().attachments.reduce((sum, attachment) => sum + attachment.pages, 0)
    expect(pack.pages).toBe(pages)
    expect(pack.references).toEqual(expected().agenda_page_references)
    expect(app.progress.at(-1)).toMatchObject({ job: 'pack', done: pages, total: pages })
    expect(tool('qpdf', '--check', file)).toContain('No syntax or stream encoding errors')
    const firstPage = tool('pdftotext', '-l', '1', '-layout', file, '-')
    for (const { text } of expected().agenda_page_references) expect(firstPage).toContain(text)
    const words = new Set(tool('pdftotext', file, '-').split(/\s+/))
    for (const attachment of expected().attachments) {
      const missing = tool('pdftotext', source(attachment.file), '-')
        .split(/\s+/)
        .filter((word) => !words.has(word))
      expect(missing).toEqual([])
    }
  })

  test('every reference on the agenda leads to the first page of its attachment', async () => {
    if (!pdfToolsAvailable()) return
    const app = await testBoard()
    const { meeting } = await importAgenda(app)
    const file = path.join(app.folder, 'pack.pdf')
    await app.call('export.pack', { meeting, to: app.gate.tokens.grant(file), cover: false })
    const pages = new Set(linksOnPage(file, 1).map(({ page }) => page))
    expect([...pages]).toEqual([2, 5, 10, 17, 21])
  })

  test('a folder without a file for a label is told, and the pack waits for it', async () => {
    const app = await testBoard()
    const { agenda } = await app.call('meeting.import', {
      agenda: readTextFile(source('agenda.txt')),
      minutes: null,
      attachments: null,
    })
    expect(agenda!.unmatchedLabels).toEqual(['1', '2 a', '2 b', '3', '4', '5'])
    const to = app.gate.tokens.grant(path.join(app.folder, 'pack.pdf'))
    const pack = app.call('export.pack', { meeting: agenda!.meeting, to, cover: false })
    await expect(pack).rejects.toThrow('ATTACHMENT_MISSING {"label":"1"}')
  })
})

describe.runIf(materialAvailable())('the minutes of 20 September 2018', () => {
  test('become 14 paragraphs with their decisions, and everyone who was there', async () => {
    const app = await testBoard()
    const meeting = await importMinutes(app)
    const { number, minutes } = await app.call('meeting.get', { meeting })
    expect(number).toBe(4)
    const here = (presence: string) => minutes!.attendance.filter((person) => person.presence === presence)
    expect(here('present')).toHaveLength(9)
    expect(here('part').map(({ untilParagraph }) => untilParagraph)).toEqual([9, 9, 9])
    expect(here('absent')).toHaveLength(3)
    expect(minutes!.paragraphs).toHaveLength(14)
    expect(minutes!.paragraphs.filter(({ decision }) => decision !== '')).toHaveLength(11)
    const { attendance, paragraphs, signatories } = readMinutes(
      readTextFile(source('minutes-2018-09-20.txt')),
    )
    expect(minutes!.attendance).toMatchObject(attendance)
    expect(minutes!.paragraphs).toMatchObject(paragraphs.map(({ number, ...paragraph }) => paragraph))
    expect(minutes!.signatories).toMatchObject(signatories)
    expect(signatories.map(({ role }) => role)).toEqual(['secretary', 'chair', 'adjuster'])
  })

  test('are exported as a draft, signed off, and from then on given out byte for byte', async () => {
    if (!pdfToolsAvailable()) return
    const app = await testBoard()
    const meeting = await importMinutes(app)
    const exportTo = async (name: string) => {
      const file = path.join(app.folder, name)
      return { file, ...(await app.call('export.minutes', { meeting, to: app.gate.tokens.grant(file) })) }
    }
    const draft = await exportTo('draft.pdf')
    const pages = tool('pdftotext', draft.file, '-').split('\f').slice(0, -1)
    expect(pages).toHaveLength(draft.pages)
    for (const page of pages) expect(page).toContain('UTKAST')
    const { minutes } = await app.call('meeting.get', { meeting })
    for (const { id, ...signatory } of minutes!.signatories) {
      await app.call('signatory.update', { id, signatory: { ...signatory, signedOn: '2018-10-30' } })
    }
    await app.call('minutes.signOff', { meeting })
    const first = await exportTo('first.pdf')
    const again = await exportTo('again.pdf')
    expect(readFileSync(first.file).equals(readFileSync(again.file))).toBe(true)
    const text = tool('pdftotext', first.file, '-')
    expect(text).not.toContain('UTKAST')
    for (const { name, organisation } of minutes!.attendance) {
      expect(text).toContain(name)
      expect(text.replace(/\s+/g, ' ')).toContain(organisation)
    }
    expect(tool('qpdf', '--check', first.file)).toContain('No syntax or stream encoding errors')
  })

  test('agenda and minutes of two days, imported at once, become two meetings', async () => {
    const app = await testBoard()
    const result = await app.call('meeting.import', {
      agenda: readTextFile(source('agenda.txt')),
      minutes: readTextFile(source('minutes-2018-09-20.txt')),
      attachments: null,
    })
    expect([result.agenda!.date, result.minutes!.date]).toEqual(['2018-11-22', '2018-09-20'])
    const meetings = (await app.call('meeting.list', {})).map(({ date, number }) => [date, number])
    expect(meetings).toEqual([
      ['2018-11-22', 5],
      ['2018-09-20', 4],
    ])
  })
})
