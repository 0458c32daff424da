import { describe, expect, test } from 'vitest'
import { kindOfAccount } from '../../shared/accounts/sie/account-kinds.ts'
import { ledgerOf } from '../../shared/accounts/sie/ledger.ts'
import { readSie, type SieReading } from '../../shared/accounts/sie/read.ts'
import { amountsToStore } from '../../shared/accounts/sie/stored.ts'
import { writeSie } from '../../shared/accounts/sie/write.ts'
import { SieImport } from '../../shared/model/account-import.ts'
import { bytesOf, company, read, withLines, withoutMonths } from '../shared/accounts/sie/company.ts'
import { fullXml } from '../shared/accounts/sie/xml-company.ts'
import { mutated, randomFrom } from './mutate.ts'

/** All files together. */
const files = 100_000

const vouchers = ['15', '16'].flatMap((day) => [
  `#VER A ${day} 202501${day} "Köp"`,
  '{',
  '   #TRANS 1930 {} 6999.50',
  '   #TRANS 5010 {1 "100"} 3000.50 20250115 "Hyra"',
  '   #TRANS 3001 {} -10000.00',
  '}',
])
const objects = ['#PSALDO 0 202501 3001 {1 "100"} -7000.00', '#PBUDGET 0 202501 3001 {} -6000.00']
const seeds: readonly Uint8Array[] = [
  bytesOf(company),
  bytesOf(company, 'utf-8', '\n'),
  bytesOf([...withoutMonths(), ...vouchers], 'cp1252'),
  bytesOf(withLines({ '#SIETYP': '#SIETYP 3' }, objects)),
  writeSie(ledgerOf(read(company).collected), { encoding: 'cp437', checksum: true, quoteAll: true }),
  fullXml(),
]

/** Rows as they stand, told from quotes and blanks with the simplest of patterns: what the reader must account for. */
const plainRow = /^[ \t]*#(IB|UB|RES)[ \t]+([^\s"{}]+)[ \t]+([^\s"{}]+)(?:[ \t]+([^\s"{}]+))?[ \t]*$/i
const monthRow =
  /^[ \t]*#(PSALDO|PBUDGET)[ \t]+([^\s"{}]+)[ \t]+([^\s"{}]+)[ \t]+([^\s"{}]+)[ \t]+\{\}(?:[ \t]+([^\s"{}]+))?[ \t]*$/i
const transRow = /^[ \t]*#TRANS[ \t]+([^\s"{}]+)[ \t]+\{\}(?:[ \t]+([^\s"{}]+))?[ \t]*$/i
const plainAmount = /^-?\d+(\.\d\d?)?$/

function linesOf(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  return text.includes('\n') ? text.split('\n') : text.split('\r')
}

/** Lines whose amount is no amount, and of which nothing is said. */
function silentRows(bytes: Uint8Array, { summary }: SieReading): readonly string[] {
  const told = new Set(summary.issues.map(({ line }) => line))
  return linesOf(bytes).filter((line, index) => {
    const amount = (plainRow.exec(line) ?? monthRow.exec(line) ?? transRow.exec(line))?.slice(1)
    if (!amount) return false
    return !plainAmount.test(amount.at(-1) ?? '') && !told.has(index + 1)
  })
}

/** ΣRES of this year, taken from the rows by another way than the reader's; null where rows are no plain ones. */
function resultOf(bytes: Uint8Array): number | null {
  const rows = linesOf(bytes).filter((line) => /#RES/i.test(line))
  const byAccount = new Map<string, number>()
  for (const row of rows) {
    const [, , year, account = '', amount = ''] = plainRow.exec(row) ?? []
    if (year === undefined || !plainAmount.test(amount)) return null
    if (year === '0') byAccount.set(account, Math.round(Number(amount) * 100))
  }
  const isResult = (account: string) => ['result', 'closing'].includes(kindOfAccount(account))
  return [...byAccount].reduce((sum, [account, ore]) => (isResult(account) ? sum + ore : sum), 0)
}

function check(bytes: Uint8Array, index: number): void {
  const reading = readSie(() => [bytes])
  const { summary } = reading
  if (summary.encoding === null) return
  if (summary.type === 5) checkElements(bytes, reading, index)
  else checkLines(bytes, reading, index)
  if (summary.status === 'reject') return
  for (const { ore } of amountsToStore(reading, 'actual'))
    if (!Number.isSafeInteger(ore) || Object.is(ore, -0)) expect.fail(`${ore} in file ${index}`)
}

/** Of a SIE 1–4 file every amount is read or told of, and ΣRES is what the rows say. */
function checkLines(bytes: Uint8Array, reading: SieReading, index: number): void {
  const { summary } = reading
  const cutOff = summary.issues.some(({ code }) => code === 'LINE_TOO_LONG')
  const silent = cutOff || summary.issues.length >= 100 ? [] : silentRows(bytes, reading)
  if (silent.length > 0) expect.fail(`silent in file ${index}: ${JSON.stringify(silent)}`)
  const year = summary.years['0']
  const isDerived = summary.issues.some(({ code }) => code === 'DERIVED_RES' || code === 'DERIVED_UB')
  const result = summary.status === 'reject' || isDerived ? null : resultOf(bytes)
  if (result !== null && year && year.sum_res_raw !== result)
    expect(year.sum_res_raw, `file ${index}`).toBe(result)
}

/** Of a SIE 5 file that is taken every amount is one, or is told of. */
function checkElements(bytes: Uint8Array, { summary }: SieReading, index: number): void {
  if (summary.status === 'reject' || summary.issues.some(({ code }) => code === 'AMOUNT_FORMAT')) return
  const text = Buffer.from(bytes).toString('latin1')
  for (const [element] of text.matchAll(/<(?:OpeningBalance|ClosingBalance|LedgerEntry)\s[^>]*>/g)) {
    // A `>` inside an attribute: the pattern has not seen all of it.
    if (element.split('"').length % 2 === 0) continue
    const [, amount = ''] = /\samount\s*=\s*["']([^"']*)["']/.exec(element) ?? []
    if (!/^-?\d+(\.\d+)?$/.test(amount)) expect.fail(`silent in file ${index}: ${element}`)
  }
}

describe(`${files} mutated SIE files`, () => {
  test.each(seeds.map((bytes, seed) => [seed, bytes] as const))(
    'from seed %i: none crashes, none hangs, no amount is silently left out',
    (seed, bytes) => {
      const random = randomFrom(seed + 1)
      for (let index = 0; index < Math.ceil(files / seeds.length); index += 1) {
        const changed = mutated(bytes, random)
        check(changed, index)
        if (index % 100 === 0) SieImport.parse({ ...readSie(() => [changed]).summary, source: null })
      }
    },
    600_000,
  )
})
