/** Signing as a secretary meets it: the copy goes out, comes back signed, and one that was altered is refused. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openIdentity } from '../../electron/pdf/sign/pkcs12.ts'
import { signPdf } from '../../electron/pdf/sign/sign-pdf.ts'
import { certificateFile } from '../helpers/certificates.ts'
import { makeReadyBoard } from '../helpers/ready-board.ts'
import { judged, sideways } from './audit.ts'
import { choose, picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const passphrase = 'granatäpple 7'
const folder = mkdtempSync(path.join(tmpdir(), 'justera-signing-'))
const at = (name: string) => path.join(folder, name)

async function signedElsewhere(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const file = certificateFile({ name, passphrase })
  const now = new Date('2026-02-22T09:30:00Z')
  const identity = await openIdentity(file, { fileName: 'x.p12', passphrase, now })
  return signPdf(bytes, identity, { at: now, reason: 'Justering' })
}

describe.runIf(canLaunch())('signing', () => {
  let app: ElectronApplication
  let page: Page
  const section = () => page.getByRole('region', { name: 'Underskrivet exemplar' })
  const press = (name: RegExp | string) => section().getByRole('button', { name }).click()

  beforeAll(async () => {
    await makeReadyBoard(at('granvik.justera'))
    ;({ app, page } = await launch({ args: [at('granvik.justera')] }))
    page.setDefaultTimeout(15_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('[data-row]').first().click()
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    const part = page.getByRole('button', { name: /^Underskrifter/ })
    await section().or(part).first().waitFor()
    if (!(await section().isVisible())) await part.click()
    await section().waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  test('the copy to be signed is made as a file', async () => {
    await saveTo(app, at('exemplar.pdf'))
    await press(/Gör underskriftsexemplar/)
    await section().getByText('exemplar.pdf').waitFor()
    expect(readFileSync(at('exemplar.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    await section().getByText('Inget underskrivet exemplar har kommit än.').waitFor()
    expect(await judged(page, 'signing, nothing back')).toEqual([])
    expect(await sideways(page)).toEqual([])
    await picture(page, 'signing-copy')
  })

  test('a copy of which something is covered is refused with its page', async () => {
    const document = await PDFDocument.load(readFileSync(at('exemplar.pdf')), { forIncrementalUpdate: true })
    document.getPage(0).drawRectangle({ x: 70, y: 300, width: 400, height: 300, color: rgb(1, 1, 1) })
    writeFileSync(at('ändrat.pdf'), await signedElsewhere('Per Ek', await document.commit()))
    await choose(app, at('ändrat.pdf'))
    await press(/Hämta e-signerad/)
    await section()
      .getByRole('alert')
      .getByText(/på sidan 1 täckt/)
      .waitFor()
    await picture(page, 'signing-refused')
  })

  test('a copy that was signed elsewhere is kept, with who signed, when, and what it covers', async () => {
    writeFileSync(at('retur.pdf'), await signedElsewhere('Per Ek', readFileSync(at('exemplar.pdf'))))
    await choose(app, at('retur.pdf'))
    await press(/Hämta e-signerad/)
    const copies = section().getByRole('list', { name: 'Underskrivna exemplar' })
    await copies.getByText(/Per Ek, 2026-02-22/).waitFor()
    await copies.getByText(/Giltig underskrift, omfattar hela filen/).waitFor()
  })

  test('a wrong password is told beside the field, the right one signs beside the first', async () => {
    writeFileSync(at('åsa.p12'), certificateFile({ name: 'Åsa Öberg', passphrase }))
    await choose(app, at('åsa.p12'))
    await press(/Skriv under med certifikat/)
    const dialog = page.getByRole('dialog', { name: 'Skriv under med certifikatfil' })
    await dialog.getByLabel('Vem skriver under').selectOption('Åsa Öberg')
    await dialog.getByRole('button', { name: /Välj fil/ }).click()
    await dialog.getByText('åsa.p12').waitFor()
    const password = dialog.getByRole('textbox', { name: 'Lösenord till filen' })
    await password.fill('fel')
    await password.press('Enter')
    await dialog
      .getByRole('alert')
      .getByText(/Lösenordet öppnar inte/)
      .waitFor()
    expect(await judged(page, 'signing dialog')).toEqual([])
    await picture(page, 'signing-dialog')
    await password.fill(passphrase)
    await password.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const newest = section()
      .getByRole('list', { name: 'Underskrivna exemplar' })
      .getByRole('listitem')
      .first()
    await newest.getByText(/Per Ek, 2026-02-22/).waitFor()
    await newest
      .getByText(/Åsa Öberg, /)
      .first()
      .waitFor()
    expect(await judged(page, 'signed')).toEqual([])
  })

  test('the days of the signatures are offered to those who signed', async () => {
    await picture(page, 'signing-signed')
    await press('Fyll i dagarna efter underskrifterna')
    await section().getByText('Fyll i dagarna efter underskrifterna').waitFor({ state: 'detached' })
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, 'signing-signed-dark')
  })
})
