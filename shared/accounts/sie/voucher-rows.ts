/** The rows of vouchers, #VER and #TRANS: nearly all of a large file. */
import { accountOf, type Collected } from './collect.ts'
import { accountAt, amountAt, dayAt, type Row, textAt } from './row.ts'
import type { Vouchers } from './vouchers.ts'

/** Fields of a #TRANS that are read: account, objects, amount. */
export const transFields = 3

export function takeVoucher(row: Row, vouchers: Vouchers): void {
  const day = dayAt(row, 2)
  vouchers.begin({
    name: `${textAt(row, 0)} ${textAt(row, 1)}`.trim(),
    line: row.line,
    period: day === null ? null : Number(day.slice(0, 6)),
  })
}

/** Takes #TRANS; finds the common accounts, of four digits, without making a string. */
export function createTransTaker(collected: Collected, vouchers: Vouchers): (row: Row) => void {
  const byNumber = new Int32Array(10_000).fill(-1)
  return (row) => {
    const ore = amountAt(row, 2)
    const number = fourDigits(row)
    const known = number < 0 ? -1 : (byNumber[number] as number)
    if (ore === null) return
    if (known >= 0) return vouchers.add(known, ore, row.line)
    const account = accountAt(row, 0)
    if (account === null) return
    const { index } = accountOf(collected, account)
    if (number >= 0) byNumber[number] = index
    vouchers.add(index, ore, row.line)
  }
}

function fourDigits({ bytes, fields }: Row): number {
  const start = fields.starts[0] as number
  if (fields.count === 0 || (fields.ends[0] as number) - start !== 4) return -1
  let number = 0
  for (let at = start; at < start + 4; at += 1) {
    const digit = (bytes[at] as number) - 0x30
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
