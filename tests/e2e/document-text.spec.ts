/** Texts with structure in the preview: every shape that a document can have, told as what it is. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { asStored } from '../../shared/rich-text/stored.ts'
import { aMeeting, anItem, today } from '../helpers/board.ts'
import { bullets, doc, entry, head, numbers, paragraph, row, table, text } from '../shared/rich-text/docs.ts'
import { judged } from './audit.ts'
import { canLaunch, launch } from './launch.ts'

const background = asStored(
  doc(
    paragraph(
      'Förvaltningen har prövat ',
      text('tre', 'bold'),
      ' alternativ, ',
      text('varav ett', 'italic'),
      ' är ',
      text('angeläget', 'bold', 'italic'),
      '. Se ',
      text('utredningen', 'https://example.se/utredning'),
      '.',
    ),
    numbers(
      9,
      entry('Bygga nytt', bullets('detaljplan', entry('upphandling', numbers(1, 'förfrågan')))),
      'Hyra in',
    ),
    table(
      head('Alternativ', 'Kostnad', 'Anmärkning'),
      row(
        'Nybygge',
        '120 000',
        paragraph(text('osäkert', 'italic'), ' – kräver en ny detaljplan och därför minst fyra år'),
      ),
      row('Inhyrning', '–', ''),
    ),
  ),
)
const proposal = asStored(
  doc(
    'Styrelsen föreslås besluta',
    numbers(1, entry(paragraph('att ', text('anta', 'bold'), ' planen,')), 'att avsluta ärendet.'),
  ),
)

/** A board file with one meeting of one item, and its minutes begun. */
async function boardWithMinutes(): Promise<string> {
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => today,
  })
  const call = callThrough(gate)
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'justera-text-')), 'Styrelse.justera')
  await call('board.create', { file: gate.tokens.grant(file), name: 'A', kind: 'company', orgnr: '' })
  const { id: meeting } = await call('meeting.add', aMeeting)
  const item = { ...anItem, proposal: proposal.text, proposalDoc: proposal.doc }
  await call('item.add', { meeting, item, after: null })
  await call('minutes.start', { meeting })
  const [first] = (await call('meeting.get', { meeting })).minutes?.paragraphs ?? []
  if (!first) throw new Error('no paragraph')
  const { id, itemId: _itemId, ...rest } = first
  await call('paragraph.update', {
    id,
    paragraph: { ...rest, text: background.text, textDoc: background.doc },
  })
  await gate.close()
  return file
}

describe.runIf(canLaunch())('the preview of a text with structure', () => {
  let app: ElectronApplication
  let page: Page
  let printed: Locator

  beforeAll(async () => {
    ;({ app, page } = await launch({ args: [await boardWithMinutes()] }))
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page
      .getByRole('row', { name: /Styrelsemöte 1/ })
      .getByText('Styrelsemöte 1')
      .click()
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    printed = page.getByRole('region', { name: 'Protokoll, förhandsvisning' })
    await printed.getByRole('table').last().waitFor()
  })
  afterAll(() => app?.close())

  test('shows words in bold, in italic and in both', async () => {
    await expect.poll(() => printed.locator('strong em').allInnerTexts()).toEqual(['angeläget'])
    expect(await printed.getByRole('strong').allInnerTexts()).toContain('tre')
    expect(await printed.getByRole('emphasis').allInnerTexts()).toContain('varav ett')
  })

  test('shows where a link leads, and does not follow it', async () => {
    expect(await printed.getByTitle('https://example.se/utredning').innerText()).toBe('utredningen')
    expect(await printed.getByRole('link').count()).toBe(0)
  })

  test('shows lists within lists, with the numbers that are printed', async () => {
    const list = printed.getByRole('list').filter({ hasText: 'Bygga nytt' })
    const marks = await list
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').content))
    expect(marks).toEqual(['"9."', '"–"', '"–"', '"1."', '"10."'])
  })

  test('shows a table with its head, its figures to the right', async () => {
    const made = printed.getByRole('table').filter({ hasText: 'Alternativ' })
    expect(await made.getByRole('columnheader').allInnerTexts()).toEqual([
      'Alternativ',
      'Kostnad',
      'Anmärkning',
    ])
    expect(await made.getByRole('cell').count()).toBe(6)
    expect(
      await made.getByRole('cell', { name: '120 000' }).evaluate((cell) => getComputedStyle(cell).textAlign),
    ).toBe('right')
  })

  test('shows the decision as the list that was proposed, and can be read by everybody', async () => {
    const decided = printed.getByRole('list').filter({ hasText: 'avsluta ärendet' })
    expect(await decided.getByRole('listitem').count()).toBe(2)
    expect(await printed.getByText('Styrelsen beslutade').count()).toBe(1)
    expect(await judged(page, 'document-text')).toEqual([])
  })
})
