import { expect, test } from 'vitest'
import { standardBalance, standardResult } from '../../../shared/accounts/standard-templates.ts'
import { date } from '../../helpers/account-data.ts'
import { exampleBoard } from '../../helpers/example-accounts.ts'

const period = date('2026-09-30')

test('a locked period keeps its templates, checks and tax rates when those in use are changed', async () => {
  const app = await exampleBoard('2026-09')
  const read = async () => ({
    data: await app.call('accounts.data', { period }),
    basis: await app.call('accounts.basis', { period }),
    checks: await app.call('accounts.checks', { period }),
  })
  const open = await read()
  expect(open.basis).toMatchObject({ result: { unit: 'kkr' }, balance: { name: standardBalance.name } })
  await app.call('accounts.lock', { period })
  expect(await read()).toEqual(open)

  await app.call('accounts.template.save', { ...standardResult, unit: 'mkr', lines: [] })
  await app.call('accounts.taxRates.set', { rates: [{ from: date('2000-01-01'), perMille: 500 }] })
  const [budget] = (await app.call('accounts.sources', {})).filter(({ use }) => use === 'budget')
  await app.call('accounts.source.remove', { id: budget?.id as NonNullable<typeof budget>['id'] })
  expect(await read()).toEqual(open)

  const april = date('2026-04-30')
  expect(await app.call('accounts.basis', { period: april })).toMatchObject({ result: { unit: 'mkr' } })
  const other = await app.call('accounts.data', { period: april })
  expect(other.taxRates).toEqual([{ from: '2000-01-01', perMille: 500 }])
})
