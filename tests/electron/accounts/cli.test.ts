import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReportLine } from '../../../shared/accounts/report.ts'
import { exampleBudget } from '../../../shared/example/accounts/budget-file.ts'
import { exampleSie } from '../../../shared/example/accounts/sie-file.ts'
import { resultOf } from '../../../shared/example/accounts/statements.ts'
import { justera, newBoard, write } from '../../helpers/command-line.ts'

const september = ['--period', '2026-09-30'] as const

describe('the command line', () => {
  test('imports a year’s accounts, shows and checks them, and exports the reports', () => {
    const { folder, file } = newBoard()
    const sie = write(folder, 'bokslut.se', Buffer.from(exampleSie('2026-09')))
    const csv = write(folder, 'budget.csv', exampleBudget('2026-09'))
    expect(justera('import', 'sie', file, sie)).toMatchObject({ exit: 0, err: '' })
    expect(justera('import', 'spreadsheet', file, csv, '--as', 'budget')).toMatchObject({ exit: 0, err: '' })

    const shown = justera('accounts', 'show', file, ...september, '--report', 'result', '--json')
    expect(shown).toMatchObject({ exit: 0, err: '' })
    const { lines } = JSON.parse(shown.out) as { lines: readonly ReportLine[] }
    expect(lines.at(-1)?.amounts).toMatchObject({
      actual: resultOf('2026-09'),
      budget: resultOf('budget 2026'),
      forecast: null,
    })

    const checked = justera('accounts', 'check', file, ...september, '--json')
    expect(checked).toMatchObject({ exit: 0, err: '' })
    expect(JSON.parse(checked.out)).toMatchObject({ ok: true })

    for (const [report, name, start] of [
      ['result', 'resultat.pdf', '%PDF'],
      ['balance', 'balans.xlsx', 'PK'],
    ] as const) {
      const out = path.join(folder, name)
      const exported = justera('export', 'accounts', file, ...september, '--report', report, '--out', out)
      expect(exported).toMatchObject({ exit: 0, err: '' })
      // A workbook has no pages, and is not said to have any.
      expect(/sid(a|or)/.test(exported.out)).toBe(name.endsWith('.pdf'))
      expect(readFileSync(out, 'latin1').slice(0, start.length)).toBe(start)
    }
  })

  test('refuses a day that does not exist, a report that does not, and a period without accounts', () => {
    const { file } = newBoard()
    const show = (...rest: string[]) => justera('accounts', 'show', file, ...rest)
    expect(show('--period', '2026-02-30', '--report', 'result').exit).toBe(2)
    expect(show('--period', '2026-02-28', '--report', 'cash').exit).toBe(2)
    expect(show('--period', '2026-02-28', '--report', 'result')).toMatchObject({ exit: 1, out: '' })
  })
})
