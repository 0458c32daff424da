import { describe, expect, test } from 'vitest'
import { columnsOf, type Roles, rolesOf, withRole } from '../../renderer/features/accounts-import/columns.ts'
import {
  firstDraft,
  inputOf,
  withColumn,
  withSheet,
  withUse,
} from '../../renderer/features/accounts-import/draft.ts'
import { groupIssues } from '../../renderer/features/accounts-import/issues.ts'
import type { SpreadsheetMapping, SpreadsheetPreview } from '../../shared/model/account-import.ts'
import type { FileToken } from '../../shared/values.ts'

const file = 'f' as FileToken
const mapping = (change: Partial<SpreadsheetMapping>): SpreadsheetMapping => ({
  sheet: '',
  firstRow: 2,
  account: 0,
  name: 1,
  amounts: [2],
  unit: 'kkr',
  incomePositive: true,
  ...change,
})

const found: Pick<SpreadsheetPreview, 'sheets' | 'suggestions'> = {
  sheets: [
    {
      name: 'Plan',
      hidden: false,
      rowCount: 9,
      rows: [{ line: 1, cells: ['Konto', 'Namn', 'Budget', 'Prognos'] }],
    },
    { name: 'Gammal', hidden: true, rowCount: 9, rows: [{ line: 3, cells: ['x', 'y'] }] },
  ],
  suggestions: [
    {
      label: 'Budget 2027',
      use: 'budget',
      year: 2027,
      remembered: false,
      mapping: mapping({ sheet: 'Plan' }),
    },
    {
      label: 'Prognos 1',
      use: 'forecast',
      year: 2028,
      remembered: true,
      mapping: mapping({ sheet: 'Plan', amounts: [3], unit: 'kr' }),
    },
  ],
}

describe('columns', () => {
  test('say what a mapping says, and come back to it', () => {
    const roles = rolesOf(mapping({}), 4)
    expect(roles).toEqual(['account', 'name', 'amount', 'none'])
    expect(columnsOf(roles)).toEqual({ account: 0, name: 1, amounts: [2] })
  })

  test('have a role once: another column loses it', () => {
    const roles = withRole(['account', 'name', 'amount', 'none'], 3, 'amount')
    expect(roles).toEqual(['account', 'name', 'none', 'amount'])
    expect(columnsOf(withRole(roles, 3, 'none'))).toBeNull()
    expect(withRole(roles, 1, 'none')).toEqual(['account', 'none', 'none', 'amount'])
  })

  test('of months follow on the first, and take the place of an amount of the year', () => {
    const wide: Roles = ['account', 'amount', ...Array.from({ length: 12 }, () => 'none' as const)]
    const roles = withRole(wide, 2, 'month-1')
    expect(columnsOf(roles)).toEqual({
      account: 0,
      name: null,
      amounts: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    })
    expect(rolesOf(mapping({ name: null, amounts: columnsOf(roles)?.amounts ?? [] }), 14)).toEqual(roles)
    expect(withRole(roles, 1, 'amount').filter((role) => role.startsWith('month'))).toEqual([])
    expect(columnsOf(withRole(roles, 5, 'none'))).toBeNull()
  })
})

describe('a draft', () => {
  test('begins with what the file suggests', () => {
    expect(firstDraft(found)).toMatchObject({ use: 'budget', year: 2027, label: 'Budget 2027', unit: 'kkr' })
    expect(inputOf(firstDraft(found), file, true)?.mapping).toEqual(mapping({ sheet: 'Plan' }))
  })

  test('takes the column that the file has for another use, and keeps its own where there is none', () => {
    const draft = firstDraft(found)
    expect(withUse(draft, found, 'forecast')).toMatchObject({
      use: 'forecast',
      label: 'Prognos 1',
      unit: 'kr',
      remembered: true,
      roles: ['account', 'name', 'none', 'amount'],
    })
    expect(withUse(draft, found, 'actual')).toEqual({ ...draft, use: 'actual' })
  })

  test('takes from a column’s head what it says, when that column is chosen for the amounts', () => {
    expect(withColumn(firstDraft(found), found, 3, 'amount')).toMatchObject({
      use: 'forecast',
      year: 2028,
      label: 'Prognos 1',
      remembered: false,
    })
  })

  test('of a sheet of which nothing is known asks for nothing until its columns are said', () => {
    const draft = withSheet({ ...firstDraft(found), note: 'Kvar' }, found, 'Gammal')
    expect(draft).toMatchObject({
      sheet: 'Gammal',
      roles: ['none', 'none'],
      firstRow: 3,
      note: 'Kvar',
      year: 2027,
    })
    expect(inputOf(draft, file, true)).toBeNull()
  })
})

test('issues stand by their weight, the heaviest first', () => {
  const issue = (code: string) => ({ code, line: 1, params: {} })
  const groups = groupIssues('spreadsheet', ['ROW_WITHOUT_ACCOUNT', 'SIGN_ODD', 'AMOUNT_TEXT'].map(issue))
  expect(groups.map(({ status }) => status)).toEqual(['block', 'warn', 'ok'])
  expect(groupIssues('sie', [issue('CHECKSUM')])[0]?.status).toBe('reject')
})
