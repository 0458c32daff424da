import { expect, test } from 'vitest'
import { figuresOf, fillText } from '../../shared/accounts/follow-up.ts'
import { buildReport } from '../../shared/accounts/report.ts'
import { standardBalance, standardResult } from '../../shared/accounts/standard-templates.ts'
import { exampleFollowUp } from '../../shared/example/accounts/follow-up.ts'
import { resultOf } from '../../shared/example/accounts/statements.ts'
import { date } from '../helpers/account-data.ts'
import { exampleBoard } from '../helpers/example-accounts.ts'

test('the example organisation’s files give the figures of its reports', async () => {
  const app = await exampleBoard('2026-09')
  const data = await app.call('accounts.data', { period: date('2026-09-30') })
  const last = buildReport(data, standardResult).lines.at(-1)
  expect(last?.amounts).toMatchObject({
    actual: resultOf('2026-09'),
    prior: resultOf('2025-09'),
    priorYear: resultOf('2025'),
    budget: resultOf('budget 2026'),
    forecast: resultOf('forecast 2026-09'),
    previousForecast: resultOf('forecast 2026-04'),
  })
  expect(buildReport(data, standardBalance).lines.at(-1)?.amounts.closing).toBe(resultOf('2026-09'))
  const april = await app.call('accounts.data', { period: date('2026-04-30') })
  expect(buildReport(april, standardResult).lines.at(-1)?.amounts.actual).toBe(resultOf('2026-04'))
})

test('the example organisation’s accounts tie out', async () => {
  const app = await exampleBoard('2026-09')
  const checks = await app.call('accounts.checks', { period: date('2026-09-30') })
  expect(checks.filter(({ status }) => status === 'fail' || status === 'warn')).toEqual([])
})

test('every figure in the example’s follow-up report is one of its accounts', async () => {
  const app = await exampleBoard('2026-09')
  const data = await app.call('accounts.data', { period: date('2026-09-30') })
  const figures = figuresOf(data, standardResult, standardBalance)
  const cells = [...exampleFollowUp.personnel, ...exampleFollowUp.investments].flatMap(({ values }) => values)
  for (const text of [...exampleFollowUp.sections.map((section) => section.text), ...cells]) {
    const filled = fillText(text, figures)
    expect(filled.unknown).toEqual([])
    expect(filled.text).not.toContain('–')
  }
})
