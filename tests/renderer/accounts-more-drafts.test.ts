/** What is typed on the page of accounts, laid over what was read. */
import { describe, expect, test } from 'vitest'
import {
  type AccountDraft,
  isAccountDraft,
  normalizedAccountDraft,
  withCommentDrafts,
  withIndicatorDrafts,
} from '../../renderer/autosave/account-drafts.ts'
import { draftKey } from '../../renderer/autosave/drafts.ts'
import type { AccountData, Indicator } from '../../shared/model/accounts.ts'

const draft = (value: unknown) => value as AccountDraft
const indicator = (id: number, values: Indicator['values'] = []) =>
  ({ id, group: 'Ekonomi', name: `Mått ${id}`, unit: '', source: '', values }) as unknown as Indicator
const typedValue = (id: number, date: string, value: string) =>
  draft({ thing: 'indicatorValue', id: `${id} ${date}`, value: { indicator: id, date, value } })

describe('the scorecard with what is typed', () => {
  test('a name and a value change the indicator they are of', () => {
    const named = draft({
      thing: 'indicator',
      id: 2,
      value: { group: 'Kunder', name: 'Besök', unit: 'st', source: '' },
    })
    const shown = withIndicatorDrafts(
      [indicator(1), indicator(2)],
      [named, typedValue(2, '2018-10-31', '12')],
    )
    expect(shown).toEqual([
      indicator(1),
      {
        ...indicator(2, [{ date: '2018-10-31', value: '12' } as never]),
        group: 'Kunder',
        name: 'Besök',
        unit: 'st',
      },
    ])
  })

  test('a value takes the place of the one of its date, and an empty one takes it away', () => {
    const stored = indicator(1, [
      { date: '2018-10-31', value: '1' },
      { date: '2017-10-31', value: '2' },
    ] as never)
    const valuesWith = (value: string) =>
      withIndicatorDrafts([stored], [typedValue(1, '2018-10-31', value)])[0]?.values.map(
        ({ date, value }) => `${date} ${value}`,
      )
    expect(valuesWith('9')).toEqual(['2017-10-31 2', '2018-10-31 9'])
    expect(valuesWith('')).toEqual(['2017-10-31 2'])
  })
})

describe('comments that are typed', () => {
  const data = {
    period: '2018-10-31',
    rows: [{ account: '3010', comment: '' }],
    comments: {},
  } as unknown as AccountData
  const comment = (row: string, period = '2018-10-31') =>
    draft({ thing: 'accountComment', id: `${period} ${row}`, value: { period, row, text: 'Senare' } })

  test('stand on the account or on the line of the template', () => {
    expect(withCommentDrafts(data, [comment('3010')]).rows[0]?.comment).toBe('Senare')
    expect(withCommentDrafts(data, [comment('income')]).comments).toEqual({ income: 'Senare' })
  })

  test('of another period stand there', () => {
    expect(withCommentDrafts(data, [comment('3010', '2018-09-30')])).toEqual(data)
  })
})

test('drafts of the accounts have keys of their own and are told from those of meetings', () => {
  expect(draftKey(typedValue(1, '2018-10-31', ''))).toBe('indicatorValue:1 2018-10-31')
  expect(isAccountDraft(typedValue(1, '2018-10-31', ''))).toBe(true)
  expect(isAccountDraft({ thing: 'paragraph' })).toBe(false)
})

test('a typed value is stored as one trimmed line', () => {
  expect(normalizedAccountDraft(typedValue(1, '2018-10-31', '  1 204 '))).toMatchObject({
    value: { value: '1 204' },
  })
})
