/** What each label of a SIE file says about the accounts. Vouchers have a module of their own. */
import { accountOf, type Collected, type Measure, putBalance, putMonth } from './collect.ts'
import type { Label } from './labels.ts'
import {
  accountAt,
  amountAt,
  dayAt,
  isDay,
  isList,
  nameAt,
  objectsAt,
  periodAt,
  type Row,
  textAt,
  yearAt,
} from './row.ts'

type Take = (row: Row, collected: Collected) => void

/** The labels that are kept; the others say nothing about amounts. */
export const takers: Readonly<Partial<Record<Label, Take>>> = {
  FLAGGA: (row, { header }) => {
    header.flag = textAt(row, 0)
  },
  PROGRAM: (row, { header }) => {
    header.program = [textAt(row, 0), textAt(row, 1)]
  },
  GEN: (row, { header }) => {
    header.generated = textAt(row, 0)
  },
  SIETYP: (row, { header }) => {
    const text = textAt(row, 0)
    if (/^[1-4]/.test(text)) header.type = Number(text.charAt(0))
  },
  FNAMN: (row, { header }) => {
    header.company = nameAt(row, 0)
  },
  ORGNR: (row, { header }) => {
    header.orgnr = textAt(row, 0)
  },
  KPTYP: (row, { header }) => {
    header.plan = textAt(row, 0)
  },
  OMFATTN: (row, { header }) => {
    const text = textAt(row, 0)
    // What is no day says as little as one outside the year.
    header.through = { ore: isDay(text) ? Number(text) : 0, line: row.line }
  },
  RAR: (row, { header }) => {
    const year = yearAt(row, 0)
    const start = dayAt(row, 1)
    const end = dayAt(row, 2)
    if (year === null || start === null || end === null) return
    if (start < end) header.years.set(year, { start, end })
    else row.issues.add('ROW_UNREADABLE', row.line, { text: `${start} ${end}` })
  },
  DIM: (row, { header }) => {
    header.dimensions.set(textAt(row, 0), nameAt(row, 1))
  },
  OBJEKT: (row, { header }) => {
    header.objects.set(JSON.stringify([textAt(row, 0), textAt(row, 1)]), nameAt(row, 2))
  },
  KONTO: (row, collected) => {
    const account = accountAt(row, 0)
    if (account !== null) accountOf(collected, account).name = nameAt(row, 1)
  },
  KTYP: (row, collected) => {
    const account = accountAt(row, 0)
    if (account !== null) accountOf(collected, account).type = textAt(row, 1)
  },
  SRU: (row, collected) => {
    const account = accountAt(row, 0)
    if (account !== null) accountOf(collected, account).sru = textAt(row, 1)
  },
  IB: balance('opening'),
  UB: balance('closing'),
  RES: balance('result'),
  PSALDO: month('changes'),
  PBUDGET: month('budget'),
}

function balance(measure: Measure): Take {
  return (row, collected) => {
    const year = yearAt(row, 0)
    const account = accountAt(row, 1)
    const ore = amountAt(row, 2)
    if (year === null || account === null || ore === null) return
    putBalance(collected, measure, { account, year }, { ore, line: row.line })
  }
}

function month(measure: 'changes' | 'budget'): Take {
  return (row, collected) => {
    const year = yearAt(row, 0)
    const period = periodAt(row, 1)
    const account = accountAt(row, 2)
    // Some programs leave out the empty list of objects.
    const ore = amountAt(row, isList(row, 3) ? 4 : 3)
    if (year === null || period === null || account === null || ore === null) return
    const objects = objectsAt(row, 3)
    putMonth(collected, measure, { account, year, period, objects }, { ore, line: row.line })
  }
}
