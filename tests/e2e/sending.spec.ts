/** Before and while the papers are sent: the check finds what was planted, a kallelse is made, the letter is opened. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import type { ItemId } from '../../shared/values.ts'
import { aMeeting, anItem } from '../helpers/board.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import { judged } from './audit.ts'
import { catchMail, picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'justera-sending-'))
const at = (name: string) => path.join(folder, name)

const paper = (...texts: readonly string[]) =>
  makePdf(
    (document) => {
      for (const text of texts) document.addPage({ size: 'A4' }).fontSize(12).text(text, 70, 90)
    },
    { autoFirstPage: false },
  )

/** A meeting far ahead, with six faults in its papers. */
async function makeBoard(): Promise<void> {
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => new Date(),
  })
  const call = callThrough(gate)
  const grant = (name: string) => gate.tokens.grant(at(name))
  const about = { name: 'Granviks Energi AB', kind: 'company', orgnr: '556000-0001' } as const
  await call('board.create', { file: grant('Granvik.justera'), ...about })
  const person = { organisation: '', from: null, to: null, phone: '' }
  for (const [name, role, email] of [
    ['Åsa Öberg', 'chair', 'asa.oberg@granvik.example'],
    ['Per Ek', 'member', 'per.ek@granvik.example'],
    ['Cecilia Lund', 'deputy', ''],
    ['Gunilla Ek', 'secretary', 'gunilla.ek@granvik.example'],
  ] as const)
    await call('member.add', { ...person, name, role, email })
  const remote = 'https://moten.example/granvik'
  const { id: meeting } = await call('meeting.add', { ...aMeeting, date: '2190-02-11', remote })
  const items: ItemId[] = []
  for (const item of [
    { title: 'Mötets öppnande', kind: 'formality', text: '', proposal: '' },
    { title: 'Taxa för nästa år', text: '', proposal: '' },
    { title: 'Ny panna', text: 'Underlaget finns i bilaga 1 och bilaga 8.' },
    { title: 'Bidrag', text: 'Sökande är 811228-9874.' },
    { title: 'Lägesrapport', kind: 'information', text: '', proposal: '' },
  ] as const) {
    const input = { ...anItem, presenter: '', ...item }
    items.push((await call('item.add', { meeting, item: input, after: items.at(-1) ?? null })).id)
  }
  writeFileSync(at('panna.pdf'), await paper('Pannan kostar.'))
  writeFileSync(at('ansökan.pdf'), await paper('Ansökan.', 'Sökande: 19811228-9874'))
  await call('attachment.attach', { item: items[2]!, files: [grant('panna.pdf')] })
  await call('attachment.attach', { item: items[3]!, files: [grant('ansökan.pdf')] })
  await call('attachment.attach', { item: items[4]!, files: [grant('panna.pdf')] })
  await call('item.secrecy', { id: items[3]!, ground: 'hemligt' })
  await gate.close()
}

describe.runIf(canLaunch())('the papers before they are sent, and the letter with them', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    await makeBoard()
    ;({ app, page } = await launch({ args: [at('Granvik.justera')] }))
    await page.setViewportSize({ width: 1440, height: 900 })
    page.setDefaultTimeout(15_000)
    await page
      .getByRole('row', { name: /2190-02-11|11 februari/ })
      .first()
      .getByText(/möte/i)
      .first()
      .click()
    await page.getByRole('tab', { name: /Handlingar/ }).click()
  })
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const dialog = () => page.getByRole('dialog')
  const check = () => page.getByRole('region', { name: 'Att veta före utskick' })
  const remarks = () => check().getByRole('listitem').allInnerTexts()

  test('the check finds the six faults that are there, and no other', async () => {
    await check()
      .getByText(/Personnummer på sidan 2/)
      .waitFor()
    const found = (await remarks()).map((text) => text.replace(/\s+/g, ' '))
    expect(found).toHaveLength(5)
    await check().getByRole('heading', { name: 'Att veta före utskick 6' }).waitFor()
    for (const [index, words] of [
      [0, 'förslag till beslut saknas'],
      [1, 'hänvisar till bilaga 8, som inte finns'],
      [2, '”hemligt” anger inget lagrum'],
      [2, 'Ett personnummer i texten'],
      [3, 'Personnummer på sidan 2 i filen'],
      [4, 'Samma fil som bilaga 1'],
    ] as const)
      expect(found[index]).toContain(words)
    expect(await judged(page, 'sending-check')).toEqual([])
  })

  test('a fault leads to its place, and some are put right where they are told', async () => {
    await button('Visa punkt 3').click()
    await page.getByRole('tab', { name: /Dagordning/, selected: true }).waitFor()
    await page.getByRole('tab', { name: /Handlingar/ }).click()
    await button('Gör till information: punkt 2').click()
    await page.getByText('Punkt 2 är nu information').waitFor()
    expect((await remarks()).join(' ')).not.toContain('förslag till beslut saknas')
    await button(/^Ångra/).click()
    await check()
      .getByText(/förslag till beslut saknas/)
      .waitFor()
    await button('Ta bort bilagan 3').click()
    await page.getByText('Bilaga 3 togs bort').waitFor()
    expect((await remarks()).join(' ')).not.toContain('Samma fil')
  })

  test('she exports the kallelse', async () => {
    await saveTo(app, at('kallelse.pdf'))
    await button('Exportera kallelse som PDF').click()
    await page.getByRole('status').filter({ hasText: 'kallelse.pdf' }).getByText('Visa i mapp').waitFor()
    const text = execFileSync('pdftotext', ['-layout', at('kallelse.pdf'), '-'], { encoding: 'utf8' })
    expect(text).toContain('Kallelse till styrelsemöte 1')
    expect(text).toContain('https://moten.example/granvik')
  })

  test('she sends: the PDF is saved and shown, and the mail program opens with the letter', async () => {
    const caught = await catchMail(app)
    await button('Skicka handlingar …').click()
    await dialog()
      .getByText(/Punkt 3: Texten hänvisar till bilaga 8/)
      .waitFor()
    await picture(page, 'sending-dialog')
    await saveTo(app, at('handlingar.pdf'))
    await button('Spara PDF och lås numreringen').click()
    const letter = dialog().getByRole('textbox', { name: 'Brev' })
    await letter.waitFor()
    expect(await letter.inputValue()).toContain('bifogade filen handlingar.pdf')
    // The computer's name for her is not her name.
    expect(await letter.inputValue()).toMatch(/hälsningar\nGranviks Energi AB$/)
    await dialog().getByText('Ditt namn är inte angivet.').waitFor()
    await dialog().getByText('E-postadress saknas för Cecilia Lund').waitFor()
    expect(await judged(page, 'sending-letter')).toEqual([])
    await letter.fill('Hej!\nHär är handlingarna, på återseende.')
    await button('Öppna e-postprogrammet').click()
    await dialog()
      .getByText(/E-postprogrammet är öppnat/)
      .waitFor()
    const { mail, shown } = await caught()
    expect(shown).toEqual([at('handlingar.pdf')])
    const [address = ''] = mail
    expect(address).toContain('%0D%0AH%C3%A4r%20%C3%A4r%20handlingarna')
    expect(new URL(address).pathname.split(',')).toEqual([
      'asa.oberg@granvik.example',
      'per.ek@granvik.example',
      'gunilla.ek@granvik.example',
    ])
    await picture(page, 'sending-opened')
  })

  test('a letter that is too long says so, and is not opened', async () => {
    await dialog().getByRole('textbox', { name: 'Brev' }).fill('å'.repeat(600))
    await dialog()
      .getByText(/tecken för långt/)
      .waitFor()
    expect(await button('Öppna e-postprogrammet').isDisabled()).toBe(true)
    await page.setViewportSize({ width: 1280, height: 800 })
    await picture(page, 'sending-too-long')
    await dialog().getByRole('button', { name: 'Stäng' }).click()
    await dialog().waitFor({ state: 'detached' })
  })
})
