/** A small made-up company as SIE files: result 9 499,50 this year, 2 000,00 the year before, assets 34 499,50. */

import { type Encoding, encode } from '../../../../shared/accounts/sie/code-pages.ts'
import { readSie, type SieReading } from '../../../../shared/accounts/sie/read.ts'

const head = [
  '#FLAGGA 0',
  '#FORMAT PC8',
  '#SIETYP 2',
  '#FNAMN "Sjöängens Värme AB"',
  '#RAR 0 20250101 20251231',
  '#RAR -1 20240101 20241231',
  '#OMFATTN 20250331',
  '#KONTO 1510 "Kunder"',
  '#KONTO 1680 "Förskott"',
  '#KONTO 1930 "Löpande konto"',
  '#KONTO 3001 "Värme"',
]
const opening = [
  '#IB 0 1510 5000.00',
  '#IB 0 1930 20000.00',
  '#IB 0 2081 -10000.00',
  '#IB 0 2091 -5000.00',
  '#IB 0 2110 -4000.00',
  '#IB 0 2440 -6000.00',
]
const closing = [
  '#UB 0 1510 5000.00',
  '#UB 0 1930 29499.50',
  '#UB 0 2081 -10000.00',
  '#UB 0 2091 -5000.00',
  '#UB 0 2110 -4000.00',
  '#UB 0 2440 -6000.00',
]
const before = [
  '#UB -1 1510 5000.00',
  '#UB -1 1930 20000.00',
  '#UB -1 2081 -10000.00',
  '#UB -1 2091 -3000.00',
  '#UB -1 2099 -2000.00',
  '#UB -1 2110 -4000.00',
  '#UB -1 2440 -6000.00',
]
const results = ['#RES 0 3001 -18000.00', '#RES 0 5010 3000.50', '#RES 0 7010 5000.00', '#RES 0 7832 500.00']
const resultsBefore = ['#RES -1 3001 -60000.00', '#RES -1 5010 12000.00', '#RES -1 7010 44000.00']
const closed = ['#RES -1 7832 2000.00', '#RES -1 8999 2000.00']
const months = [
  '#PSALDO 0 202501 3001 {} -10000.00',
  '#PSALDO 0 202501 5010 {} 3000.50',
  '#PSALDO 0 202501 1930 {} 6999.50',
  '#PSALDO 0 202502 3001 {} -8000.00',
  '#PSALDO 0 202502 7010 {} 5000.00',
  '#PSALDO 0 202502 1930 {} 3000.00',
  '#PSALDO 0 202503 7832 {} 500.00',
  '#PSALDO 0 202503 1930 {} -500.00',
]

/** Its whole file, type 2 with months. */
export const company: readonly string[] = [
  ...head,
  ...opening,
  ...closing,
  ...before,
  ...results,
  ...resultsBefore,
  ...closed,
  ...months,
]

/** The file with some lines written otherwise: each is found by how it begins; null takes it out. */
export function withLines(
  changes: Readonly<Record<string, string | null>>,
  more: readonly string[] = [],
): string[] {
  const lines = company.flatMap((line) => {
    const key = Object.keys(changes).find((start) => line.startsWith(start))
    if (key === undefined) return [line]
    return changes[key] ?? []
  })
  return [...lines, ...more]
}

/** Where the line that begins so stands, from 1. */
export function lineOf(start: string): number {
  return company.findIndex((line) => line.startsWith(start)) + 1
}

/** The file without its months. */
export function withoutMonths(): string[] {
  return company.filter((line) => !line.startsWith('#PSALDO'))
}

export function bytesOf(
  lines: readonly string[],
  encoding: Encoding = 'cp437',
  lineEnd = '\r\n',
): Uint8Array {
  return encode(lines.map((line) => line + lineEnd).join(''), encoding)
}

export function read(
  lines: readonly string[],
  encoding: Encoding = 'cp437',
  year: number | null = null,
): SieReading {
  const bytes = bytesOf(lines, encoding)
  return readSie(() => [bytes], year)
}

export function codesOf({ summary }: SieReading): readonly string[] {
  return summary.issues.map(({ code }) => code)
}

/** What every variant of the company comes to. */
export const figures = {
  sum_ib: 0,
  sum_ub: 949950,
  sum_res_raw: -949950,
  result: 949950,
  booked_result: 0,
  assets: 3449950,
}
/** Its result by month. */
export const byMonth = { '202501': 699950, '202502': 300000, '202503': -50000 }
