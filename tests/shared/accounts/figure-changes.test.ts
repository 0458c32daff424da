/** Figures in the texts of a follow-up report, and the numbers of its sections. */
import { describe, expect, test } from 'vitest'
import { textFigures, withSeenFigures } from '../../../shared/accounts/figure-changes.ts'
import { figuresOf } from '../../../shared/accounts/follow-up.ts'
import { emptyRow } from '../../../shared/accounts/gather.ts'
import { sectionNumbers } from '../../../shared/accounts/section-numbers.ts'
import type { AccountData, FollowUp, ReportTemplate } from '../../../shared/model/accounts.ts'

const template: ReportTemplate = {
  report: 'result',
  name: 'Egen',
  title: '',
  unit: 'kkr',
  lines: [
    {
      kind: 'group',
      id: 'income',
      heading: 'Intäkter',
      sum: 'Summa intäkter',
      sign: -1,
      accounts: [{ from: '3000', to: '3999' }],
      groups: [],
    },
  ],
}
const figuresWith = (ore: number) =>
  figuresOf(
    { yearStart: '2018-01-01', rows: [{ ...emptyRow('3010'), actual: -ore }] } as unknown as AccountData,
    template,
    undefined,
  )
const reportWith = (text: string, figures: FollowUp['figures'] = {}): FollowUp => ({
  title: '',
  sections: [{ heading: '', level: 1, text, part: 'none' }],
  personnel: [],
  investments: [],
  figures,
})

describe('a figure in a text', () => {
  const text = 'Intäkterna är {{actual:income}}, alltså {{actual:income}}, och {{actual:gone}}.'

  test('stands once, and one that names nothing says so', () => {
    expect(textFigures(text, {}, figuresWith(500_000_000))).toEqual([
      { token: 'actual:income', text: '5\u00a0000\u00a0kkr', was: null },
      { token: 'actual:gone', text: null, was: null },
    ])
  })

  test('tells what it was when the accounts have changed', () => {
    const seen = withSeenFigures(reportWith(text), figuresWith(500_000_000), { all: false })
    const [figure] = textFigures(text, seen.figures, figuresWith(600_000_000))
    expect(figure).toMatchObject({ text: '6\u00a0000\u00a0kkr', was: '5\u00a0000\u00a0kkr' })
  })

  test('keeps telling while something else is written, until the report is gone through', () => {
    const seen = withSeenFigures(reportWith(text), figuresWith(500_000_000), { all: false })
    const later = figuresWith(600_000_000)
    expect(withSeenFigures(seen, later, { all: false }).figures).toEqual(seen.figures)
    expect(withSeenFigures(seen, later, { all: true }).figures).toEqual({
      'actual:income': '6\u00a0000\u00a0kkr',
    })
  })

  test('is forgotten when no text has it', () => {
    const seen = reportWith('Inga siffror.', { 'actual:income': '5' })
    expect(withSeenFigures(seen, figuresWith(1), { all: false }).figures).toEqual({})
  })
})

test('sections are numbered by their levels, and a skipped level counts as its first', () => {
  const levels = [1, 2, 1, 2, 2, 3, 3, 1, 3] as const
  expect(sectionNumbers(levels.map((level) => ({ level })))).toEqual(
    '1 1.1 2 2.1 2.2 2.2.1 2.2.2 3 3.1.1'.split(' '),
  )
})
