/**
 * Reading a SIE 4 file with a million transactions against Node decoding the same file and splitting it into lines and
 * fields. Both in processes of their own, in turn; times are those of the work alone, memory that of the process.
 */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { measured, median, type Run, rounded } from './measure.ts'

const rounds = 5
const transactions = 1_000_000
const perVoucher = 4

export async function bench(): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-bench-'))
  try {
    const file = path.join(folder, 'ledger.se')
    writeLedger(file)
    const child = path.join(import.meta.dirname, 'sie-child.ts')
    const ours: Run[] = []
    const reference: Run[] = []
    for (let round = 0; round < rounds; round += 1) {
      reference.push(await measured(process.execPath, [child, 'split', file]))
      ours.push(await measured(process.execPath, [child, 'read', file]))
    }
    const own = figures(ours)
    const split = figures(reference)
    return {
      rounds,
      transactions,
      bytes: statSync(file).size,
      sie: own,
      reference: { program: 'Node: decode, split into lines and fields', ...split },
      ratio: rounded(own.seconds / split.seconds),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function figures(runs: readonly Run[]): { readonly seconds: number; readonly peakMegabytes: number | null } {
  const seconds = runs.map(({ output }) => (JSON.parse(output) as { seconds: number }).seconds)
  const peaks = runs.flatMap(({ megabytes }) => megabytes ?? [])
  return { seconds: rounded(median(seconds)), peakMegabytes: peaks.length > 0 ? median(peaks) : null }
}

/** A year's vouchers of four rows each that balance, with the balances that they come to. */
function writeLedger(file: string): void {
  const out = openSync(file, 'w')
  const write = (lines: readonly string[]) => writeSync(out, `${lines.join('\r\n')}\r\n`, null, 'latin1')
  const sums = new Map<string, number>()
  const head = ['#FLAGGA 0', '#FORMAT PC8', '#SIETYP 4', '#FNAMN "Sj\x94\x84ngens V\x84rme AB"']
  write([...head, '#RAR 0 20250101 20251231'])
  const accounts = Array.from({ length: 500 }, (_, index) => String(3000 + index * 11))
  write(accounts.map((account) => `#KONTO ${account} "Konto ${account}"`))
  const vouchers = voucherLines(accounts, sums)
  write(['#KONTO 1930 "L\x94pande konto"', '#IB 0 1930 0.00', `#UB 0 1930 ${kronor(sums.get('1930') ?? 0)}`])
  write(accounts.map((account) => `#RES 0 ${account} ${kronor(sums.get(account) ?? 0)}`))
  for (let at = 0; at < vouchers.length; at += 10_000) write(vouchers.slice(at, at + 10_000))
  closeSync(out)
}

function voucherLines(accounts: readonly string[], sums: Map<string, number>): readonly string[] {
  const lines: string[] = []
  const count = transactions / perVoucher
  for (let number = 1; number <= count; number += 1) {
    const month = String(1 + (number % 12)).padStart(2, '0')
    const day = `2025${month}${String(1 + (number % 28)).padStart(2, '0')}`
    const rows = [0, 1, 2].map((row): [string, number] => [
      accounts[(number * 7 + row * 131) % accounts.length] ?? '',
      ((number * 7919 + row * 104_729) % 9_999_999) - 5_000_000,
    ])
    const rest = 0 - rows.reduce((total, [, ore]) => total + ore, 0)
    lines.push(`#VER A ${number} ${day} "Faktura ${number}"`, '{')
    for (const [account, ore] of [...rows, ['1930', rest] as [string, number]]) {
      sums.set(account, (sums.get(account) ?? 0) + ore)
      lines.push(`   #TRANS ${account} {1 "100"} ${kronor(ore)} ${day} "Rad"`)
    }
    lines.push('}')
  }
  return lines
}

function kronor(ore: number): string {
  return (ore / 100).toFixed(2)
}
