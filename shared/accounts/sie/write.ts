/** Writes a ledger as a SIE file of type 1–4 (SIE 4B). */
import { addToChecksum, finishChecksum, initialChecksum } from './checksum.ts'
import { type Encoding, encode } from './code-pages.ts'
import type { LedgerAccount, LedgerYear, MonthAmount, SieLedger } from './ledger.ts'

export interface WriteOptions {
  /** `ascii` is no choice: names have letters. */
  readonly encoding: Encoding
  /** Encloses the file in #KSUMMA. */
  readonly checksum?: boolean
  readonly lineEnd?: '\r\n' | '\n'
  /** Puts every text into quotes, also where it needs none. */
  readonly quoteAll?: boolean
}

/** A field as it stands in the file: a text, or a list of objects. */
type Field = string | readonly (readonly [string, string])[]

/** The bytes of the file. Letters that the encoding lacks become `?`. */
export function writeSie(ledger: SieLedger, options: WriteOptions): Uint8Array {
  const rows = [...head(ledger), ...ledger.accounts.flatMap(accountRows), ...balanceRows(ledger)]
  const [flag = [], ...others] = rows
  const vouchers = ledger.vouchers.flatMap(voucherRows)
  const body = [...others, ...vouchers]
  const opening = options.checksum ? [['#KSUMMA']] : []
  const closing = options.checksum ? [['#KSUMMA', String(checksumOf(body))]] : []
  const lines = [flag, ...opening, ...body, ...closing].map((row) => lineOf(row, options.quoteAll ?? false))
  const end = options.lineEnd ?? '\r\n'
  return encode(lines.map((line) => line + end).join(''), options.encoding)
}

type Row = readonly Field[]

function head(ledger: SieLedger): Row[] {
  const { years, through, dimensions, objects } = ledger
  return [
    ...(ledger.flag === null ? [] : [['#FLAGGA', ledger.flag]]),
    ...(ledger.program.length > 0 ? [['#PROGRAM', ...ledger.program]] : []),
    ['#FORMAT', 'PC8'],
    ['#GEN', ledger.generated],
    ['#SIETYP', String(ledger.type)],
    ['#FNAMN', ledger.company],
    ['#ORGNR', ledger.orgnr],
    ...years.map(({ year, start, end }) => ['#RAR', String(year), start, end]),
    ...(through === null ? [] : [['#OMFATTN', through]]),
    ['#KPTYP', ledger.plan],
    ...dimensions.map(([dimension, name]) => ['#DIM', dimension, name]),
    ...objects.map(([dimension, object, name]) => ['#OBJEKT', dimension, object, name]),
  ]
}

function accountRows({ account, name, type, sru }: LedgerAccount): Row[] {
  return [
    ...(name === null ? [] : [['#KONTO', account, name]]),
    ...(type === null ? [] : [['#KTYP', account, type]]),
    ...(sru === null ? [] : [['#SRU', account, sru]]),
  ]
}

/** Label by label, as the specification orders them. */
function balanceRows({ accounts }: SieLedger): Row[] {
  const each = (rows: (account: string, year: LedgerYear) => Row[]) =>
    accounts.flatMap(({ account, years }) => years.flatMap((year) => rows(account, year)))
  const balance = (label: string, measure: 'opening' | 'closing' | 'result') =>
    each((account, year) => {
      const ore = year[measure]
      return ore === null ? [] : [[label, String(year.year), account, amountOf(ore)]]
    })
  const months = (label: string, measure: 'changes' | 'budget') =>
    each((account, year) => year[measure].map((amount) => monthRow(label, year.year, account, amount)))
  return [
    ...balance('#IB', 'opening'),
    ...balance('#UB', 'closing'),
    ...balance('#RES', 'result'),
    ...months('#PSALDO', 'changes'),
    ...months('#PBUDGET', 'budget'),
  ]
}

function monthRow(label: string, year: number, account: string, { period, objects, ore }: MonthAmount): Row {
  return [label, String(year), String(period), account, objects, amountOf(ore)]
}

/** The vouchers of a month as one. */
function voucherRows({ period, amounts }: SieLedger['vouchers'][number]): Row[] {
  return [
    ['#VER', 'A', String(period), `${period}01`],
    ['{'],
    ...amounts.map(([account, ore]) => ['#TRANS', account, [], amountOf(ore)]),
    ['}'],
  ]
}

/** Öre as `-1234.50`. */
export function amountOf(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0')
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function lineOf(row: Row, quoteAll: boolean): string {
  return row.map((field, index) => (index === 0 ? String(field) : written(field, quoteAll))).join(' ')
}

function written(field: Field, quoteAll: boolean): string {
  if (typeof field !== 'string')
    return `{${field.flatMap((pair) => pair.map((text) => written(text, quoteAll))).join(' ')}}`
  const isPlain = /^[^\s"{}]+$/.test(field)
  if (isPlain && !quoteAll) return field
  // The format has no way to end a text in quotes with a backslash, nor to break a line.
  const text = field.replace(/\\$/, '\\ ').replace(/[\r\n]/g, ' ')
  return `"${text.replaceAll('"', '\\"')}"`
}

function checksumOf(rows: readonly Row[]): number {
  let state = initialChecksum
  for (const row of rows.filter(([label]) => label !== '{' && label !== '}')) {
    const text = row.flat(2).join('')
    const bytes = encode(text, 'cp437')
    state = addToChecksum(state, bytes, 0, bytes.length)
  }
  return finishChecksum(state)
}
