/** A real company's accounts, read line by line in the plainest way: what the reports are proven on, apart from the import. */
import { readFileSync } from 'node:fs'
import type { StoredAmount } from '../../shared/accounts/gather.ts'
import type { Ledger } from '../../shared/accounts/period-data.ts'
import { standardTaxRates } from '../../shared/accounts/tax-rate.ts'
import { amount, date, sourceOf } from './account-data.ts'
import { material } from './material.ts'

const folder = 'board-meeting-2018-11-22'
const measures = { IB: 'opening', UB: 'closing', RES: 'result' } as const

export function companyLedger(): Ledger {
  const names = new Map<string, { name: string; sru: null }>()
  const budget = readBudget(names)
  return {
    contents: [
      {
        source: sourceOf('actual', 2018, { through: date('2018-10-31') }),
        amounts: readSie('boplats-2018-10.se', names),
      },
      {
        source: sourceOf('prior', 2017, { through: date('2017-10-31') }),
        amounts: readSie('boplats-2017-10.se', names),
      },
      { source: sourceOf('budget', 2018, { format: 'csv' }), amounts: budget.budget },
      { source: sourceOf('forecast', 2018, { format: 'csv' }), amounts: budget.forecast },
    ],
    names,
    edits: new Map(),
    taxRates: standardTaxRates,
    comments: new Map(),
  }
}

function readSie(name: string, names: Map<string, { name: string; sru: null }>): readonly StoredAmount[] {
  const lines = readFileSync(material(`${folder}/${name}`), 'latin1').split(/\r?\n/)
  return lines.flatMap((line) => {
    const account = /^#KONTO (\d+) "(.*)"/.exec(line)
    if (account) names.set(account[1] ?? '', { name: account[2] ?? '', sru: null })
    const row = /^#(IB|UB|RES) 0 (\d+) (-?)(\d+)\.(\d\d)$/.exec(line)
    if (!row) return []
    const [, label = 'IB', number = '', minus, kronor, ore] = row
    const size = Number(kronor) * 100 + Number(ore)
    return [amount(measures[label as keyof typeof measures], number, minus ? -size : size)]
  })
}

/** Kkr; income and what stands below the operating result is positive where it raises the result. */
function readBudget(
  names: Map<string, { name: string; sru: null }>,
): Record<'budget' | 'forecast', StoredAmount[]> {
  const read = { budget: [] as StoredAmount[], forecast: [] as StoredAmount[] }
  const lines = readFileSync(material(`${folder}/budget-and-forecast-2018.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
  for (const line of lines.slice(1)) {
    const [, account = '', name = '', budget, forecast] = /^(\d+);"(.*)";(-?\d+);(-?\d+)$/.exec(line) ?? []
    const sign = /^[38]/.test(account) ? -1 : 1
    if (!names.has(account)) names.set(account, { name, sru: null })
    read.budget.push(amount('budget', account, sign * Number(budget) * 100_000))
    read.forecast.push(amount('budget', account, sign * Number(forecast) * 100_000))
  }
  return read
}
