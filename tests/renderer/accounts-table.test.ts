import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryText, readAmount } from '../../renderer/features/accounts/amount-entry.ts'
import { likelyItem, openMeetings } from '../../renderer/features/accounts/attach-choice.ts'
import { editOf, withEdits } from '../../renderer/features/accounts/forecast-edits.ts'
import { movedBy } from '../../renderer/features/accounts/grid-moves.ts'
import { noHistory, redo, undo, withStep } from '../../renderer/features/accounts/history.ts'
import {
  barLength,
  chosenColumns,
  columnDate,
  fullBar,
  shareText,
  sourceDate,
  yearText,
} from '../../renderer/features/accounts/report-columns.ts'
import { foldable, hiding, lineOf, rowsOf } from '../../renderer/features/accounts/report-rows.ts'
import { buildReport } from '../../shared/accounts/report.ts'
import type { AccountData, AccountRow, ReportTemplate, TemplateGroup } from '../../shared/model/accounts.ts'
import type { MeetingRow } from '../../shared/model/meeting.ts'
import type { Instant, LocalDate } from '../../shared/values.ts'

function row(account: string, forecast: number | null, budget: number | null = 0): AccountRow {
  return {
    account,
    name: `Konto ${account}`,
    sru: null,
    prior: null,
    actual: 0,
    budget,
    forecast,
    previousForecast: null,
    priorYear: null,
    budgetToDate: null,
    opening: null,
    change: null,
    closing: null,
    comment: '',
  }
}

function data(rows: AccountRow[]): AccountData {
  return {
    yearStart: '2026-01-01' as LocalDate,
    yearEnd: '2026-12-31' as LocalDate,
    period: '2026-08-31' as LocalDate,
    rows,
    months: [],
    sources: { actual: null, prior: null, budget: null, forecast: null, previousForecast: null },
    taxRates: [],
    comments: {},
  }
}

function group(id: string, from: string, to: string, groups: TemplateGroup[] = []): TemplateGroup {
  return {
    kind: 'group',
    id,
    heading: id,
    sum: `Summa ${id}`,
    sign: -1,
    accounts: groups.length > 0 ? [] : [{ from, to }],
    groups,
  }
}

const template: ReportTemplate = {
  report: 'result',
  name: 'Prov',
  title: 'Resultat',
  unit: 'kkr',
  lines: [
    group('intäkter', '', '', [group('avgifter', '3000', '3499'), group('bidrag', '3500', '3999')]),
    { kind: 'result', id: 'resultat', text: 'Resultat', terms: [{ id: 'intäkter', factor: 1 }] },
  ],
}
const lines = buildReport(data([row('3010', -500), row('3900', -70)]), template).lines
const texts = (folded: string[]) => rowsOf(lines, new Set(folded)).map(({ line }) => line.id)

describe('an amount that is typed', () => {
  test.each([
    ['1 302,5', 'kkr', 130_250_000],
    ['1\u00a0302', 'kr', 130_200],
    ['−40', 'kkr', -4_000_000],
    ['- 40', 'kr', -4000],
    ['+7', 'kr', 700],
    ['0,01', 'kr', 1],
    ['-0', 'kr', 0],
    ['1,25000', 'mkr', 125_000_000],
  ] as const)('%s in %s is %i öre', (text, unit, ore) => {
    expect(readAmount(text, unit)).toEqual({ ore })
  })

  test('nothing and a dash are unknown, never zero', () => {
    expect([readAmount('  ', 'kr'), readAmount('–', 'kr')]).toEqual([{ ore: null }, { ore: null }])
  })

  test.each([
    ['tolv', 'kr', 'notAmount'],
    ['1,2,3', 'kr', 'notAmount'],
    [',5', 'kr', 'notAmount'],
    ['1302.5', 'kkr', 'point'],
    ['0,001', 'kr', 'decimals'],
    ['0,000001', 'kkr', 'decimals'],
    ['99999999999999999', 'kr', 'tooLarge'],
  ] as const)('%s in %s is refused: %s', (text, unit, problem) => {
    expect(readAmount(text, unit)).toEqual({ problem })
  })

  test('what is shown to be edited is read back to the same öre in every unit', () => {
    const unit = fc.constantFrom('kr' as const, 'kkr' as const, 'mkr' as const)
    const ore = fc.integer({ min: -1e15, max: 1e15 })
    fc.assert(
      fc.property(ore, unit, (ore, unit) => {
        expect(readAmount(entryText(ore, unit), unit)).toEqual({ ore })
      }),
    )
    expect(entryText(null, 'kr')).toBe('')
  })
})

describe('the rows of a report', () => {
  test('a folded group keeps its heading, which carries the sums, and hides the rest', () => {
    expect(texts([])).toEqual([
      'heading:intäkter',
      'heading:avgifter',
      'account:3010',
      'sum:avgifter',
      'heading:bidrag',
      'account:3900',
      'sum:bidrag',
      'sum:intäkter',
      'resultat',
    ])
    expect(texts(['avgifter'])).toEqual([
      'heading:intäkter',
      'heading:avgifter',
      'heading:bidrag',
      'account:3900',
      'sum:bidrag',
      'sum:intäkter',
      'resultat',
    ])
    expect(texts(['intäkter'])).toEqual(['heading:intäkter', 'resultat'])
    expect(rowsOf(lines, new Set(['intäkter']))[0]?.line.amounts.forecast).toBe(570)
  })

  test('comments belong to the account, the group or the result, not to the line that shows it', () => {
    expect(rowsOf(lines, new Set()).map(({ commentRow }) => commentRow)).toEqual([
      'intäkter',
      'avgifter',
      '3010',
      'avgifter',
      'bidrag',
      '3900',
      'bidrag',
      'intäkter',
      'resultat',
    ])
  })

  test("a group's comment is marked at its sum, and at its heading when it is folded", () => {
    const marks = (folded: string[]) =>
      rowsOf(lines, new Set(folded))
        .filter(({ commentRow, marksComment }) => commentRow === 'avgifter' && marksComment)
        .map(({ line }) => line.id)
    expect([marks([]), marks(['avgifter'])]).toEqual([['sum:avgifter'], ['heading:avgifter']])
  })

  test('a place that a check names is found, and the groups that hide it', () => {
    expect(foldable(lines)).toEqual(['intäkter', 'avgifter', 'bidrag'])
    const line = lineOf(lines, '3010')!
    expect(hiding(line, new Set(['intäkter', 'bidrag']))).toEqual(['intäkter'])
    expect(lineOf(lines, 'bidrag')?.id).toBe('sum:bidrag')
    expect(lineOf(lines, '3900 Konto 3900')?.id).toBe('account:3900')
    expect(lineOf(lines, 'A 12')).toBeUndefined()
  })
})

describe('edits of the forecast', () => {
  test('an edit shows at once, remembers what was imported, and goes back to it', () => {
    const once = withEdits(data([row('3010', -500)]), new Map([['3010', -600]]))
    expect(once.rows[0]).toMatchObject({ forecast: -600, importedForecast: -500 })
    const twice = withEdits(once, new Map([['3010', -700]]))
    expect(twice.rows[0]).toMatchObject({ forecast: -700, importedForecast: -500 })
    const back = withEdits(twice, new Map([['3010', null]]))
    expect(back.rows[0]).toEqual(row('3010', -500))
    expect([editOf(twice.rows[0]!), editOf(back.rows[0]!)]).toEqual([-700, null])
  })

  test('a forecast that was unknown is remembered as unknown', () => {
    const edited = withEdits(data([row('3010', null)]), new Map([['3010', -1]]))
    expect(edited.rows[0]).toMatchObject({ forecast: -1, importedForecast: null })
  })

  test('sums follow an edit exactly', () => {
    const edited = withEdits(data([row('3010', -500), row('3900', -70)]), new Map([['3010', -501]]))
    const result = buildReport(edited, template).lines.at(-1)
    expect(result?.amounts).toMatchObject({ forecast: 571, deviation: 571 })
  })
})

test('steps are undone and done again in order; a new step ends what could be done again', () => {
  let history = withStep(withStep(withStep(noHistory, 'a'), 'b'), 'c')
  history = undo(undo(history))
  expect(history).toEqual({ done: ['a'], undone: ['c', 'b'] })
  expect(redo(history)).toEqual({ done: ['a', 'b'], undone: ['c'] })
  expect(withStep(history, 'd')).toEqual({ done: ['a', 'd'], undone: [] })
  expect(undo(noHistory)).toEqual(noHistory)
})

describe('keys of the table', () => {
  const extent = { rows: 100, columns: 7, page: 20 }
  const from = { row: 10, column: 3 }
  test.each([
    ['ArrowDown', false, { row: 11, column: 3 }],
    ['ArrowUp', false, { row: 9, column: 3 }],
    ['ArrowLeft', false, { row: 10, column: 2 }],
    ['ArrowRight', false, { row: 10, column: 4 }],
    ['Home', false, { row: 10, column: 0 }],
    ['End', false, { row: 10, column: 6 }],
    ['Home', true, { row: 0, column: 3 }],
    ['End', true, { row: 99, column: 3 }],
    ['PageDown', false, { row: 30, column: 3 }],
    ['PageUp', false, { row: 0, column: 3 }],
    ['x', false, null],
  ] as const)('%s (with Ctrl: %s)', (key, ctrl, cell) => {
    expect(movedBy(from, { key, ctrl }, extent)).toEqual(cell)
  })
})

describe('the columns', () => {
  test('the chosen ones stand in their own order; what is no column falls away', () => {
    expect(chosenColumns('result', ['deviation', 'actual', 'opening', 'old'])).toEqual([
      'actual',
      'deviation',
    ])
  })

  test('the head tells the date or the year', () => {
    const leap = { ...data([]), period: '2028-02-29' as LocalDate }
    expect(columnDate('prior', leap)).toBe('2027-02-28')
    expect(columnDate('prior', data([]))).toBe('2025-08-31')
    expect(columnDate('budget', data([]))).toBe('2026')
    expect(yearText('2026-07-01', '2027-06-30')).toBe('2026/27')
    const importedAt = '2026-10-02T10:00:00.000Z' as Instant
    expect(sourceDate({ label: 'Prognos 2026-09-15', importedAt })).toBe('2026-09-15')
    expect(sourceDate({ label: 'Prognos 3', importedAt })).toBe('2026-10-02')
  })

  test('a bar is as long as its share of the largest deviation; nothing unknown or zero has one', () => {
    const full = fullBar(buildReport(data([row('3010', -50), row('3900', 30)]), template).lines)
    expect(full).toBe(50)
    expect([barLength(25, full), barLength(-50, full), barLength(0, full)]).toEqual([0.5, -1, null])
    expect(barLength(null, full)).toBeNull()
  })

  test('sums of many accounts do not make the bars of the accounts too small to see', () => {
    const rows = Array.from({ length: 100 }, (_, index) => row(String(3000 + index), -10))
    expect(fullBar(buildReport(data(rows), template).lines)).toBe(20)
  })

  test('a share of an unknown budget is unknown', () => {
    const [unknown] = buildReport(data([row('3010', -50, null)]), template).lines
    expect(shareText(unknown!.amounts)).toBe('–')
  })
})

describe('where reports are attached', () => {
  const meeting = (date: string, state: MeetingRow['state'] = 'draft') => ({ date, state }) as MeetingRow
  test('the first open meeting after the period leads', () => {
    const all = [
      meeting('2026-12-10'),
      meeting('2026-09-24'),
      meeting('2026-06-01', 'minuted'),
      meeting('2026-09-01', 'adjusted'),
    ]
    const dates = openMeetings(all, '2026-08-31' as LocalDate).map(({ date }) => date)
    expect(dates).toEqual(['2026-09-24', '2026-12-10', '2026-06-01'])
  })

  test('the item that speaks of accounts is proposed', () => {
    const items = [{ title: 'Mötets öppnande' }, { title: 'Delårsbokslut per den 31 augusti' }]
    expect(likelyItem(items)).toBe(items[1])
    expect(likelyItem(items.slice(0, 1))).toBe(items[0])
    expect(likelyItem([])).toBeUndefined()
  })
})
