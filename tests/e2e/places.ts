/** Every page and dialog of the program, each with the way to it from the one before. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reviewPassphrase } from '../helpers/review-request.ts'
import { choose, saveTo } from './desktop.ts'
import type { Hands } from './hands.ts'

export type Place = readonly [name: string, go: (hands: Hands) => Promise<unknown>]

/** With nothing open. */
export const ofStart: readonly Place[] = [
  ['start', ({ page }) => page.getByRole('heading', { name: 'Justera' }).waitFor()],
  ['start-keys', ({ byKey }) => byKey('F1')],
  [
    'start-new',
    ({ press, page }) => press('Ny styrelse …').then(() => page.getByLabel('Organisationsnummer').waitFor()),
  ],
  ['start-settings', ({ turn }) => turn('Control+,', 'Inställningar')],
]

/** Of the example board, a company's. */
export const ofCompany: readonly Place[] = [
  ['overview', ({ turn }) => turn('Control+Shift+H', 'Översikt')],
  ['meetings', ({ turn }) => turn('Control+1', 'Möten')],
  ['meetings-new', ({ byKey }) => byKey('n')],
  ['people', ({ visit }) => visit('register personer', /Personer/)],
  ['people-new', ({ byKey }) => byKey('n')],
  ['people-paste', ({ byKey }) => byKey('l')],
  ['bodies', ({ visit }) => visit('register organ', /^Organ$/)],
  ['bodies-new', ({ byKey }) => byKey('n')],
  ['bodies-edit', ({ byMenu }) => byMenu(/^Åtgärder för/, 'Ändra')],
  ['organisation', ({ visit }) => visit('register organisation', 'Organisation')],
  ['import', ({ visit }) => visit('importera möte', 'Importera möte')],
  ['year-calendar', ({ visit }) => visit('årsplan kalender', 'Kalender')],
  ['year-series', ({ byKey }) => byKey('s')],
  ['year-list', ({ visit }) => visit('årsplan lista', 'Lista')],
  ['year-lists', ({ byButton }) => byButton('Listor …')],
  ['year-template', ({ visit }) => visit('årsplan mall', 'Mall')],
  ['year-template-new', ({ byKey }) => byKey('n')],
  ['accounts-result', ({ visit }) => visit('ekonomi resultat', 'Resultat')],
  ['accounts-lock', ({ byMenu }) => byMenu('Exportera', 'Lås rapporterna …')],
  ['accounts-attach', ({ byButton }) => byButton('Lägg som bilagor …')],
  ['accounts-balance', ({ visit }) => visit('ekonomi balans', 'Balans')],
  ['accounts-months', ({ visit }) => visit('ekonomi månader', 'Månader')],
  ['accounts-key-figures', ({ visit }) => visit('ekonomi nyckeltal', 'Nyckeltal')],
  ['accounts-scorecard', ({ visit }) => visit('ekonomi styrkort', 'Styrkort')],
  ['accounts-follow-up', ({ visit }) => visit('ekonomi uppföljning', 'Uppföljning')],
  ['accounts-figure', ({ byButton }) => byButton('Infoga siffra')],
  ['accounts-templates', ({ visit }) => visit('ekonomi mallar', 'Mallar')],
  ['accounts-sources', ({ visit }) => visit('ekonomi källor', 'Källor')],
  ['accounts-import', ({ visit }) => visit('importera ekonomi', /^Importera/)],
  ['agenda', ({ meeting }) => meeting('styrelsemöte 5 2026', /Dagordning/)],
  ['agenda-edit', ({ byKey }) => byKey('e')],
  ['agenda-item', ({ visit }) => visit('södra kajen', /Dagordning/)],
  // Without the preview, which what comes now does not need.
  ['agenda-facts', ({ key, press }) => key('Control+Shift+P').then(() => press('Fler uppgifter'))],
  ['agenda-move', ({ byMenu }) => byMenu('Mer om punkten', 'Flytta till annat möte …')],
  ['attachment', ({ byButton }) => byButton('Visa 4 a')],
  ['attachment-file', ({ byMenu }) => byMenu('Mer om bilagan', 'Om filen …')],
  ['attachment-secrecy', ({ byMenu }) => byMenu('Mer om bilagan', 'Sekretess …')],
  ['attachment-versions', ({ byMenu }) => byMenu('Mer om bilagan', 'Tidigare filer …')],
  ['attachment-move', ({ byMenu }) => byMenu('Mer om bilagan', 'Flytta till punkt …')],
  ['attachment-ask', ({ byButton }) => byButton('Be om en bilaga …')],
  ['attachment-many', manyFiles],
  ['documents', ({ meeting }) => meeting('styrelsemöte 5 2026', /Handlingar/)],
  ['documents-options', ({ byButton }) => byButton(/^Fler val/)],
  ['documents-send', ({ byKey }) => byKey('Control+Shift+E')],
  ['minutes-none', ({ tab }) => tab(/Protokoll/)],
  ['minutes', ({ meeting }) => meeting('styrelsemöte 4 2026', /Protokoll/)],
  ['minutes-paragraph', ({ option }) => option(/Finanspolicy/)],
  ['minutes-history', ({ byButton }) => byButton(/^Historik för/)],
  ['minutes-extract', ({ byCommand }) => byCommand('exportera protokollsutdrag')],
  ['minutes-send', ({ byButton }) => byButton('Skicka för granskning …')],
  ['minutes-step', ({ byButton }) => byButton('Notera: hos ordföranden')],
  ['minutes-steps', ({ byButton }) => byButton('Händelser')],
  ['minutes-signatures', ({ press }) => press(/^Underskrifter/)],
  ['minutes-sign-off', ({ byButton }) => byButton(/^Justera protokollet/)],
  [
    'in-meeting',
    ({ turn, page }) => turn('F5', /.+/).then(() => page.getByRole('region', { name: /^§ / }).waitFor()),
  ],
  ['in-meeting-quick', ({ byKey }) => byKey('Control+Shift+A')],
  ['minutes-signed', ({ meeting }) => meeting('styrelsemöte 2 2026', /Protokoll/)],
  ['minutes-correction', ({ byButton }) => byButton('Rätta …')],
  ['agenda-signed', ({ tab }) => tab(/Dagordning/)],
  ['documents-signed', ({ tab }) => tab(/Handlingar/)],
  ['settings', ({ turn }) => turn('Control+,', 'Inställningar')],
  ['shortcuts', ({ byKey }) => byKey('F1')],
  ['palette', ({ byKey }) => byKey('Control+K')],
]

/** Of a board whose minutes are out for review a second time, and whose papers have been sent. */
export const ofReviewed: readonly Place[] = [
  ['sent', sendPapers],
  ['sent-agenda', ({ tab }) => tab(/Dagordning/)],
  ['sent-replace', ({ byCommand }) => byCommand('utbytesblad')],
  ['with-chair', ({ tab }) => tab(/Protokoll/)],
  ['review-bring', ({ byButton }) => byButton('Hämta in svar …')],
  [
    'review-answers',
    ({ press, page }) =>
      press('Svar på granskningen').then(() =>
        page.getByRole('heading', { level: 1, name: 'Svar på granskningen' }).waitFor(),
      ),
  ],
  ['review-answers-all', ({ page }) => page.getByRole('checkbox', { name: /^Bara paragrafer/ }).click()],
]

/** Of minutes that are ready to be signed. */
export const ofReady: readonly Place[] = [
  ['ready', ({ meeting }) => meeting('styrelsemöte', /Protokoll/)],
  ['ready-sign', signHere],
  ['ready-reopen', ({ byButton }) => byButton('Öppna för ändring')],
]

/** Of a committee, whose adjusted minutes are announced. */
export const ofCommittee: readonly Place[] = [
  ['committee-overview', ({ turn }) => turn('Control+Shift+H', 'Översikt')],
  ['committee-minutes', ({ meeting }) => meeting('sammanträde 3', /Protokoll/)],
  ['posting', ({ tab }) => tab(/Handlingar/)],
  ['posting-record', ({ byButton }) => byButton('Anteckna uppsatt …')],
  ['posted', ({ meeting }) => meeting('sammanträde 2', /Handlingar/)],
  ['posting-correct', ({ byButton }) => byButton(/^Rätta: /)],
]

/** Of a draft as its chair reads it: the file of the review lies at `request`. */
export const ofReviewer = (request: string): readonly Place[] => [
  ['reviewer-open', (hands) => open(hands, request)],
  ['reviewer', (hands) => open(hands, request).then(() => beginReview(hands))],
  [
    'reviewer-paragraph',
    ({ key, page }) =>
      key('ArrowRight')
        .then(() => key('ArrowRight'))
        .then(() => page.getByRole('heading', { level: 2, name: /§ 2/ }).waitFor()),
  ],
  [
    'reviewer-comment',
    ({ key, page }) => key('k').then(() => page.getByRole('textbox', { name: 'Din kommentar' }).waitFor()),
  ],
  ['reviewer-attachment', ({ byButton }) => byButton(/Bilaga 1/)],
  [
    'reviewer-suggest',
    ({ key, page }) => key('f').then(() => page.getByRole('textbox', { name: 'Beslut' }).waitFor()),
  ],
  [
    'reviewer-answer',
    ({ key, page }) =>
      key('Escape')
        .then(() => key('s'))
        .then(() => page.getByRole('heading', { level: 2, name: 'Ditt svar' }).waitFor()),
  ],
]

async function signHere({ app, press, page, byButton }: Hands): Promise<void> {
  const folder = await app.evaluate(({ app }) => app.getPath('userData'))
  await saveTo(app, path.join(folder, 'exemplar.pdf'))
  await press(/Gör underskriftsexemplar/)
  await page.getByText('exemplar.pdf').waitFor()
  await byButton(/Skriv under med certifikat/)
}

async function sendPapers({ app, page, meeting, byKey, key, press }: Hands): Promise<void> {
  await meeting('styrelsemöte', /Handlingar/)
  await byKey('Control+Shift+E')
  const folder = await app.evaluate(({ app }) => app.getPath('userData'))
  await saveTo(app, path.join(folder, 'handlingar.pdf'))
  await press('Spara PDF och lås numreringen')
  await page.getByRole('button', { name: 'Visa i mapp' }).waitFor()
  await key('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function open({ app, byCommand }: Hands, request: string): Promise<void> {
  await choose(app, request)
  await byCommand('öppna granskning')
}

async function beginReview({ page, key }: Hands): Promise<void> {
  await page.getByLabel('Lösenfras', { exact: true }).fill(reviewPassphrase)
  await key('Enter')
  await page.getByRole('heading', { level: 2, name: 'Mötet', exact: true }).waitFor({ timeout: 30_000 })
}

async function manyFiles({ app, byButton }: Hands): Promise<void> {
  const folder = path.join(await app.evaluate(({ app }) => app.getPath('userData')), 'många')
  mkdirSync(folder)
  for (let index = 0; index < 60; index++) writeFileSync(path.join(folder, `${index}.pdf`), '')
  await choose(app, folder)
  await byButton('Lägg till mapp …')
}
