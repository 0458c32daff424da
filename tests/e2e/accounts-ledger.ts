/** A small ledger as a SIE file, and its import through the app's own calls. */
import { writeFileSync } from 'node:fs'
import type { ElectronApplication, Page } from 'playwright-core'
import { choose } from './desktop.ts'

const names: Readonly<Record<string, string>> = {
  '1930': 'Bank',
  '2081': 'Aktiekapital',
  '2440': 'Leverantörsskulder',
  '3010': 'Årsavgifter',
  '3020': 'Utställning',
  '5010': 'Lokalhyra',
  '6540': 'It-tjänster',
  '7010': 'Löner',
  '8510': 'Övrig finansiell post',
}
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const opening: Readonly<Record<string, number>> = { '1930': 900_000, '2081': -500_000, '2440': -400_000 }

/** Kronor of a result account in a month; credit is negative. */
function amount(account: string, month: number, year: number): number {
  const wave = ((month * 7) % 5) * 1000 + (year - 2017) * 2000
  switch (account) {
    case '3010':
      return -(100_000 + wave)
    case '3020':
      return month === 9 ? -60_000 : 0
    case '5010':
      return 30_000
    case '6540':
      return 15_000 + wave * 2
    case '7010':
      return 45_000
    default:
      return account === '8510' && month === 3 && year === 2018 ? 1_500 : 0
  }
}

const results = Object.keys(names).filter((account) => account >= '3')
const kronor = (value: number) => value.toFixed(2)

/** Type 2: what each month changed, January to October, with a budget by month. */
export function ledger(year: number): string {
  const change = (account: string, month: number): number =>
    account === '1930' ? -results.reduce((sum, each) => sum + amount(each, month, year), 0) : 0
  const months12 = [...months, 11, 12]
  const period = (month: number) => `${year}${String(month).padStart(2, '0')}`
  const total = (account: string) => months.reduce((sum, month) => sum + amount(account, month, year), 0)
  const moved = months.reduce((sum, month) => sum + change('1930', month), 0)
  const lines = [
    '#FLAGGA 0',
    '#PROGRAM "Provbokföring" "1.0"',
    '#FORMAT PC8',
    `#GEN ${year}1108`,
    '#SIETYP 2',
    '#FNAMN "Lindviken Hamn AB"',
    `#RAR 0 ${year}0101 ${year}1231`,
    `#OMFATTN ${year}1031`,
    ...Object.entries(names).map(([account, name]) => `#KONTO ${account} "${name}"`),
    ...Object.entries(opening).map(([account, ib]) => `#IB 0 ${account} ${kronor(ib)}`),
    ...Object.entries(opening).map(
      ([account, ib]) => `#UB 0 ${account} ${kronor(ib + (account === '1930' ? moved : 0))}`,
    ),
    ...results.map((account) => `#RES 0 ${account} ${kronor(total(account))}`),
    ...months.flatMap((month) => [
      ...results.map(
        (account) => `#PSALDO 0 ${period(month)} ${account} {} ${kronor(amount(account, month, year))}`,
      ),
      `#PSALDO 0 ${period(month)} 1930 {} ${kronor(change('1930', month))}`,
    ]),
    ...months12.flatMap((month) => [
      `#PBUDGET 0 ${period(month)} 3010 {} -104000.00`,
      `#PBUDGET 0 ${period(month)} 5010 {} 30000.00`,
      `#PBUDGET 0 ${period(month)} 6540 {} 18000.00`,
      `#PBUDGET 0 ${period(month)} 7010 {} 46000.00`,
    ]),
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** Imports a ledger as a person would, but for the page: the file dialog, then the call. */
export async function importLedger(
  app: ElectronApplication,
  page: Page,
  file: string,
  content: string,
  use: 'actual' | 'prior' | 'forecast',
): Promise<string> {
  writeFileSync(file, content)
  await choose(app, file)
  return await page.evaluate(async (use) => {
    const chosen = await window.justera.call('app.chooseAttachments', {}, crypto.randomUUID())
    const token = chosen.ok ? chosen.value[0]?.file : undefined
    if (!token) return 'nothing chosen'
    const input = { file: token, use, year: null, preview: false, note: '' }
    const reply = await window.justera.call('accounts.importSie', input, crypto.randomUUID())
    return reply.ok ? reply.value.status : reply.failure.code
  }, use)
}
