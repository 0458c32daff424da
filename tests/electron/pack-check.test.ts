/** The check of the papers through the whole program: faults are planted, and nothing else is found. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { packRemarks } from '../../shared/rules/pack-check.ts'
import type { LocalDate } from '../../shared/values.ts'
import { anItem, testApp, testBoard } from '../helpers/board.ts'
import { makeExample } from '../helpers/example.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import { material, materialAvailable } from '../helpers/material.ts'
import { boardWithPapers } from '../helpers/sent.ts'

const today = '2026-01-10' as LocalDate

const paper = (...texts: readonly string[]) =>
  makePdf(
    (document) => {
      for (const text of texts) document.addPage({ size: 'A4' }).fontSize(12).text(text, 70, 90)
    },
    { autoFirstPage: false },
  )

test('planted faults are found, each in its place, and nothing else', async () => {
  const { app, meeting, items, attachments, detail } = await boardWithPapers()
  const { call } = app
  const set = (index: number, change: Partial<typeof anItem>) =>
    call('item.update', { id: items[index]!, item: { ...anItem, presenter: '', text: '', ...change } })
  await set(0, { title: 'Öppnande', kind: 'formality', proposal: '' })
  await set(1, { title: 'Rapport', proposal: '' })
  await set(2, { title: 'Bokslut', text: 'Se bilaga 2 a och bilaga 7, samt bilaga 1 till avtalet.' })
  await set(3, { title: 'Övrigt', kind: 'information', text: 'Sökande är 811228-9874.', proposal: '' })
  await call('item.secrecy', { id: items[3]!, ground: 'internt' })
  const letter = path.join(app.folder, 'brev.pdf')
  writeFileSync(letter, await paper('Första sidan.', 'Sökande: 19811228-9874.', 'Tel. 08-508 290 00'))
  const { attached } = await call('attachment.attach', {
    item: items[3]!,
    files: [app.gate.tokens.grant(letter)],
  })

  const texts = await call('pack.check', { meeting })
  const found = packRemarks(await detail(), { today, texts })
  expect(found.map(({ code, label }) => `${label} ${code}`)).toEqual([
    '2 noProposal',
    '3 noSuchAttachment',
    '2 b unmentioned',
    '4 ground',
    '4 personInText',
    '3 personOnPages',
  ])
  expect(found.at(-1)).toMatchObject({ pages: [2], attachment: attached[0] })
  expect(texts.map(({ attachment }) => attachment)).toEqual([...attachments, attached[0]])
})

test('the text of an attachment is read once and kept in the file', async () => {
  const { app, meeting } = await boardWithPapers()
  const first = await app.call('pack.check', { meeting })
  const kept = app.raw().prepare('SELECT count(*) FROM blob_text').pluck()
  expect(kept.get()).toBe(3)
  expect(await app.call('pack.check', { meeting })).toEqual(first)
  expect(kept.get()).toBe(3)
})

let example = ''
beforeAll(async () => {
  example = await makeExample()
}, 300_000)

test('the example’s meetings give no false alarm', async () => {
  const app = testApp({ readOnly: true })
  await app.call('board.open', { file: app.gate.tokens.grant(example) })
  for (const { id } of await app.call('meeting.list', {})) {
    const texts = await app.call('pack.check', { meeting: id })
    const detail = await app.call('meeting.get', { meeting: id })
    const found = packRemarks(detail, { today: null, texts })
    const places = found.map((one) => `${detail.date} ${one.label} ${one.code}`)
    expect(places.filter((place) => !/ (?:noText|form|duplicate|missing|notAdjusted)$/.test(place))).toEqual(
      [],
    )
  }
})

const real = 'board-meeting-2018-11-22'
test.runIf(materialAvailable())(
  'a real board’s agenda and its six attachments give no false alarm',
  async () => {
    const app = await testBoard()
    const { grant } = app.gate.tokens
    const { agenda } = await app.call('meeting.import', {
      agenda: readFileSync(material(`${real}/agenda.txt`), 'utf8'),
      minutes: null,
      attachments: grant(material(`${real}/attachments`)),
    })
    const meeting = agenda!.meeting
    const texts = await app.call('pack.check', { meeting })
    expect(texts).toHaveLength(6)
    expect(packRemarks(await app.call('meeting.get', { meeting }), { today: null, texts })).toEqual([])
  },
)
