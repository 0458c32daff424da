import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Encoding } from '../../../../shared/accounts/sie/code-pages.ts'
import {
  type LedgerYear,
  ledgerOf,
  type MonthAmount,
  type SieLedger,
} from '../../../../shared/accounts/sie/ledger.ts'
import { readSie } from '../../../../shared/accounts/sie/read.ts'
import { writeSie } from '../../../../shared/accounts/sie/write.ts'

const encodings: readonly Encoding[] = ['cp437', 'cp1252', 'utf-8', 'utf-8-sig']

/** Letters that code page 437 and Windows-1252 both have, and what the format's own signs are. */
const letters = [...' abcÅÄÖåäöéü0123456789"\\{}#.,-;:/%&']
/** A text that ends with a backslash can't stand in quotes: the format has no way to say so. */
const text = fc
  .array(fc.constantFrom(...letters), { maxLength: 12 })
  .map((parts) => parts.join('').replace(/\\+$/, ''))
const word = text.filter((value) => value !== '')
const account = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }).map(String),
  fc.constantFrom('0099', '46100', 'DIFF'),
  word,
)
const ore = fc.integer({ min: -1e14, max: 1e14 })
const objects = fc.uniqueArray(fc.tuple(word, text), { maxLength: 3, selector: ([dimension]) => dimension })

const periodIn = (year: number) => fc.integer({ min: 1, max: 12 }).map((month) => (2025 + year) * 100 + month)
const keyOf = ({ period, objects: list }: MonthAmount) =>
  list.length === 0 ? `${period}` : `${period} ${JSON.stringify(list)}`
const byKey = (one: MonthAmount, other: MonthAmount) => (keyOf(one) < keyOf(other) ? -1 : 1)
const months = (year: number): fc.Arbitrary<MonthAmount[]> =>
  fc
    .uniqueArray(fc.record({ period: periodIn(year), objects, ore }), { maxLength: 5, selector: keyOf })
    .map((list) => list.toSorted(byKey))
const yearOf = (year: number): fc.Arbitrary<LedgerYear> =>
  fc.record({
    year: fc.constant(year),
    opening: ore,
    closing: fc.option(ore),
    result: fc.option(ore),
    changes: months(year),
    budget: months(year),
  })
const accounts = fc
  .uniqueArray(
    fc.record({
      account,
      name: text,
      sru: fc.option(text),
      type: fc.option(fc.constantFrom('T', 'S', 'K', 'I')),
      years: fc.subarray([0, -1, -2]).chain((years) => fc.tuple(...years.map(yearOf))),
    }),
    { maxLength: 8, selector: ({ account: key }) => key },
  )
  .map((list) => list.toSorted((one, other) => (one.account < other.account ? -1 : 1)))

const sorted = <T extends readonly [string, ...string[]]>(list: readonly T[]) =>
  list.toSorted(([one], [other]) => (one < other ? -1 : 1))

const ledger: fc.Arbitrary<SieLedger> = accounts.chain((list) => {
  const names = list.map(({ account: key }) => key)
  const amounts = fc
    .subarray(names)
    .chain((some) =>
      fc.tuple(...some.map((key) => fc.tuple(fc.constant(key), fc.integer({ min: -1e9, max: 1e9 })))),
    )
  return fc.record({
    type: fc.constantFrom(1, 2, 3, 4),
    flag: fc.option(fc.constantFrom('0', '1')),
    program: fc.oneof(fc.constant([]), fc.tuple(text, text)),
    generated: fc.constantFrom('', '20250410'),
    // What tells the single-byte encodings apart are these letters.
    company: text.map((name) => `${name} Åäö ÅÄÖ åäö`),
    orgnr: text,
    plan: text,
    through: fc.option(fc.constantFrom('20250331', '20251231')),
    years: fc.constant(
      [0, -1, -2].map((year) => ({ year, start: `${2025 + year}0101`, end: `${2025 + year}1231` })),
    ),
    dimensions: fc.uniqueArray(fc.tuple(word, text), { maxLength: 3, selector: ([key]) => key }).map(sorted),
    objects: fc
      .uniqueArray(fc.tuple(fc.constant('1'), word, text), { maxLength: 3, selector: ([, key]) => key })
      .map((rows) =>
        rows.toSorted((one, other) =>
          JSON.stringify(one.slice(0, 2)) < JSON.stringify(other.slice(0, 2)) ? -1 : 1,
        ),
      ),
    accounts: fc.constant(list),
    vouchers: fc
      .uniqueArray(fc.record({ period: periodIn(0), amounts }), {
        maxLength: 4,
        selector: ({ period }) => period,
      })
      .map((rows) => rows.toSorted((one, other) => one.period - other.period)),
  })
})

test('what is written is what is read: any accounts, objects, encodings, quoting', () => {
  fc.assert(
    fc.property(
      ledger,
      fc.constantFrom(...encodings),
      fc.record({
        checksum: fc.boolean(),
        quoteAll: fc.boolean(),
        lineEnd: fc.constantFrom('\r\n', '\n') as fc.Arbitrary<'\r\n' | '\n'>,
      }),
      (source, encoding, how) => {
        const bytes = writeSie(source, { encoding, ...how })
        const reading = readSie(() => [bytes])
        const found = ledgerOf(reading.collected)
        expect(found).toEqual(source)
        expect(reading.summary.encoding).toBe(encoding)
        expect(writeSie(found, { encoding, ...how })).toEqual(bytes)
        const codes = reading.summary.issues.map(({ code }) => code)
        for (const code of [
          'QUOTE',
          'CHECKSUM',
          'TRUNCATED',
          'ROW_UNREADABLE',
          'AMOUNT_TEXT',
          'STRAY_LINE',
          'DUPLICATE',
        ])
          expect(codes).not.toContain(code)
      },
    ),
    { numRuns: 1500 },
  )
})

test('a changed byte inside #KSUMMA is found', () => {
  fc.assert(
    fc.property(ledger, fc.nat(), (source, place) => {
      const bytes = writeSie(source, { encoding: 'cp437', checksum: true })
      const digits = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39)
      const at = digits[place % digits.length] ?? 0
      const changed = bytes.slice()
      changed[at] = changed[at] === 0x30 ? 0x31 : 0x30
      const { status } = readSie(() => [changed]).summary
      // #FLAGGA stands outside the sum: it is changed by the one who has read the file.
      if (at > bytes.indexOf(10)) expect(status).toBe('reject')
    }),
    { numRuns: 500 },
  )
})
