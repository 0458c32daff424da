/** The vouchers of a SIE file: each is balanced on its own, and only the sums by account and month are kept. */
import { type Collected, type Period, voucherMonth } from './collect.ts'

export interface Vouchers {
  begin(voucher: {
    /** Series and number. */
    readonly name: string
    readonly line: number
    /** Null where its day could not be read. */
    readonly period: Period | null
  }): void
  /** `{` */
  open(): void
  /** A row of it; `account` is an `AccountState.index`. */
  add(account: number, ore: number, line: number): void
  end(): void
  /** The end of the file. */
  finish(): void
}

interface Current {
  readonly name: string
  readonly line: number
  /** Of its month, by the account's index. */
  readonly sums: (number | undefined)[]
  balance: number
  isOpen: boolean
}

/** Sums beyond this are no longer exact. */
const exact = Number.MAX_SAFE_INTEGER

export function createVouchers(collected: Collected): Vouchers {
  const { issues } = collected
  let current: Current | null = null
  const end = () => {
    if (!current) return
    const { name, line, balance } = current
    current = null
    if (balance === 0) return
    issues.add('VOUCHER_UNBALANCED', line, { voucher: name, ore: balance })
    collected.unbalanced.push(name)
  }
  return {
    begin({ name, line, period }) {
      end()
      const sums = period === null ? [] : voucherMonth(collected, period, line).sums
      current = { name, line, sums, balance: 0, isOpen: false }
    },
    open() {
      if (current) current.isOpen = true
    },
    add(account, ore, line) {
      if (!current) return issues.add('ROW_UNREADABLE', line, { text: '#TRANS' })
      collected.voucherRows += 1
      current.balance += ore
      const sum = (current.sums[account] ?? 0) + ore
      current.sums[account] = sum
      if (sum > exact || sum < -exact) issues.add('AMOUNT_LARGE', line, { text: String(sum) })
    },
    end,
    finish() {
      if (current?.isOpen) issues.add('TRUNCATED', current.line, { part: 'voucher' })
      end()
    },
  }
}
