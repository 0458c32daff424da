import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block, Table } from '../../shared/documents/block.ts'
import { kkr, kronor } from '../../shared/example/accounts/amounts.ts'
import { balanceGroups } from '../../shared/example/accounts/balance-figures.ts'
import { resultGroups } from '../../shared/example/accounts/result-figures.ts'
import {
  balanceMovement,
  balancePosition,
  resultOf,
  resultStatement,
} from '../../shared/example/accounts/statements.ts'
import { members, membersOn, organisation } from '../../shared/example/board.ts'
import type { ReportDescription } from '../../shared/example/description.ts'
import { documentOf } from '../../shared/example/documents.ts'
import { meetings } from '../../shared/example/meetings/all.ts'
import { extraMeetingAgenda } from '../../shared/example/meetings/meeting-2026-12.ts'
import { decisionFrom } from '../../shared/rules/wording.ts'
import { isDate } from '../../shared/values.ts'
import { material, materialAvailable } from '../helpers/material.ts'

const held = meetings.flatMap((meeting) =>
  meeting.minutes ? [{ ...meeting, minutes: meeting.minutes }] : [],
)
const attachments = meetings.flatMap(({ items }) => items.flatMap((item) => item.attachments ?? []))
const reports = attachments.filter((attachment) => attachment.kind === 'report')

const voice = { bodyName: organisation.bodyName, tense: 'past' } as const

describe('the people', () => {
  test('every mandate runs between two days that exist', () => {
    for (const { from, to } of members) {
      expect([from, to ?? from].every(isDate)).toBe(true)
      expect(from <= (to ?? from)).toBe(true)
    }
  })

  test.each(meetings.map(({ date }) => date))(
    'on %s nobody has two mandates, and the board is whole',
    (date) => {
      const serving = membersOn(date)
      expect(new Set(serving.map(({ name }) => name)).size).toBe(serving.length)
      const count = (role: string) => serving.filter((member) => member.role === role).length
      expect([count('chair'), count('viceChair'), count('managingDirector'), count('secretary')]).toEqual([
        1, 1, 1, 1,
      ])
    },
  )

  test.each(held)('whoever has a part in the minutes of $date serves that day and was there', (meeting) => {
    const { chair, adjuster, absent, substitutes = [], visitors } = meeting.minutes
    const serving = membersOn(meeting.date).map(({ name }) => name)
    for (const name of [chair, adjuster, ...absent]) expect(serving).toContain(name)
    for (const { name, for: instead } of substitutes) {
      expect(membersOn(meeting.date).find((member) => member.name === name)?.role).toBe('deputy')
      expect(absent).toContain(instead)
    }
    expect(absent).not.toContain(chair)
    expect(absent).not.toContain(adjuster)
    expect(adjuster).not.toBe(chair)
    for (const { from, until } of visitors) {
      expect(from ?? 1).toBeLessThanOrEqual(until ?? meeting.items.length)
      expect(until ?? 1).toBeLessThanOrEqual(meeting.items.length)
    }
  })
})

describe('the meetings', () => {
  test('stand in order of date, and their numbers run from 1 in each year', () => {
    const dates = meetings.map(({ date }) => date)
    expect(dates.every(isDate)).toBe(true)
    expect(dates).toEqual([...new Set(dates)].sort())
    const byYear = Map.groupBy(meetings, ({ date }) => date.slice(0, 4))
    for (const year of byYear.values()) {
      expect(year.map(({ number }) => number)).toEqual(year.map((_, index) => index + 1))
    }
  })

  test('are of every kind that a board holds', () => {
    expect(new Set(meetings.map(({ kind }) => kind))).toEqual(
      new Set(['ordinary', 'extra', 'constituting', 'perCapsulam']),
    )
  })

  test('all that are held but the last are signed off, before the next one and in order', () => {
    expect(meetings.length).toBeGreaterThanOrEqual(8)
    expect(held.map(({ minutes }) => minutes.signedOn === null)).toEqual(
      held.map((_, index) => index === held.length - 1),
    )
    for (const [index, { date, minutes }] of held.entries()) {
      const { secretary = '', chair = '', adjuster = '' } = minutes.signedOn ?? {}
      const days = [date, minutes.recordedOn, ...(minutes.signedOn ? [secretary, chair, adjuster] : [])]
      expect(days.every(isDate)).toBe(true)
      expect(days).toEqual([...days].sort())
      expect(days.at(-1)! < (meetings[index + 1]?.date ?? '')).toBe(true)
    }
  })

  test.each(held)('every paragraph of $date says something: a text, a decision, or both', ({ items }) => {
    for (const { title, proposal = '', minuted = {} } of items) {
      const decision = minuted.decision ?? decisionFrom(proposal, voice)
      expect((minuted.text ?? '') + decision, title).not.toBe('')
    }
  })

  test('what the program makes of a proposal is a decision in the past', () => {
    const proposals = meetings.flatMap(({ items }) => items.flatMap(({ proposal }) => proposal ?? []))
    for (const proposal of proposals) {
      expect(decisionFrom(proposal, voice)).toMatch(/^Styrelsen \p{Ll}+ /u)
      expect(decisionFrom(proposal, voice)).not.toContain('föreslås')
    }
  })

  test('minutes that are attached are those of an earlier meeting', () => {
    for (const { date, items } of meetings) {
      for (const attachment of items.flatMap((item) => item.attachments ?? [])) {
        if (attachment.kind !== 'minutes') continue
        expect(held.map((meeting) => meeting.date)).toContain(attachment.of)
        expect(attachment.of < date).toBe(true)
      }
    }
  })

  test('every meeting but a constituting one and those after it hands in the minutes since the last', () => {
    const handedIn = attachments.flatMap((attachment) => (attachment.kind === 'minutes' ? attachment.of : []))
    expect(handedIn).toEqual(held.map(({ date }) => date))
  })

  test('every file has a name of its own, and some items have several', () => {
    const names = attachments.flatMap((attachment) => (attachment.kind === 'minutes' ? [] : attachment.file))
    expect(new Set(names).size).toBe(names.length)
    const counts = meetings.flatMap(({ items }) => items.map((item) => item.attachments?.length ?? 0))
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(3)
  })
})

describe('the accounts', () => {
  test('every amount is a whole number of öre', () => {
    const accounts = [...resultGroups, ...balanceGroups].flatMap((group) => group.accounts)
    const lengths = new Set(accounts.map(({ amounts }) => amounts.length))
    expect(accounts.every(({ amounts }) => amounts.every(Number.isSafeInteger))).toBe(true)
    expect(lengths).toEqual(new Set([15, 6]))
  })

  test.each([
    ['2024-12', '2025-04'],
    ['2024-12', '2025-09'],
    ['2025-12', '2026-04'],
    ['2025-12', '2026-09'],
  ] as const)('the balance from %s to %s shows the result of its period, to the öre', (opening, closing) => {
    const result = balanceMovement(opening, closing)
      .flatMap(({ lines }) => lines)
      .find(({ name }) => name === 'Beräknat resultat')
    expect(result?.amounts).toEqual([0, resultOf(closing as '2025-04'), resultOf(closing as '2025-04')])
  })

  test.each([
    ['2024-12', '2024'],
    ['2025-12', '2025'],
  ] as const)('at the end of %s assets equal equity and debts, and equity holds the result', (date, year) => {
    const lines = balancePosition([date]).flatMap((group) => group.lines)
    const amountOf = (name: string) => lines.find((line) => line.name === name)?.amounts[0]
    expect(amountOf('Summa tillgångar')).toBe(amountOf('Summa eget kapital och skulder'))
    expect(amountOf('Årets resultat enligt bokslut')).toBe(resultOf(year))
  })

  test('what is written off in the result is what the assets lost in the balance', () => {
    const changes = new Map(
      balanceMovement('2025-12', '2026-09')
        .flatMap(({ lines }) => lines)
        .map(({ number, amounts }) => [number, amounts[1] ?? 0]),
    )
    const writtenOff = new Map(
      resultStatement(['2026-09'])
        .flatMap(({ lines }) => lines)
        .map(({ number, amounts }) => [number, amounts[0]]),
    )
    expect((changes.get('1119') ?? 0) + (changes.get('1159') ?? 0)).toBe(writtenOff.get('7820'))
    expect(changes.get('1229')).toBe(writtenOff.get('7830'))
  })

  test('sums are those of their accounts, and each result line is the sum of all above it', () => {
    let soFar = 0
    for (const { lines } of resultStatement(['2026-09'])) {
      const amount = (name: RegExp) => lines.find((line) => name.test(line.name))?.amounts[0]
      const accounts = lines.filter(({ number }) => number !== '')
      const sum = accounts.reduce((total, { amounts }) => total + amounts[0]!, 0)
      soFar += sum
      if (accounts.length > 1) expect(amount(/^Summa/)).toBe(sum)
      expect([soFar, undefined]).toContain(amount(/resultat|Resultat/))
    }
    expect(soFar).toBe(resultOf('2026-09'))
  })

  test('amounts are rounded half away from zero, with thin spaces and a minus sign', () => {
    expect([kkr(130_264_300), kkr(-49_999), kkr(-50_000), kkr(50_000)]).toEqual([
      '1\u00a0303',
      '0',
      '−1',
      '1',
    ])
    expect([kronor(130_264_300), kronor(-5), kronor(0)]).toEqual(['1\u00a0302\u00a0643,00', '−0,05', '0,00'])
  })

  test.each([
    ['2025-05-22', resultOf('2025-04'), resultOf('forecast 2025-04')],
    ['2025-10-30', resultOf('2025-09'), resultOf('forecast 2025-09')],
    ['2026-05-21', resultOf('2026-04'), resultOf('forecast 2026-04')],
    ['2026-11-05', resultOf('2026-09'), resultOf('forecast 2026-09')],
  ])('the agenda of %s says the result and the forecast that the report shows', (date, result, forecast) => {
    const items = meetings.find((meeting) => meeting.date === date)?.items ?? []
    const text = items.find(({ title }) => title.startsWith('Delårsbokslut'))?.text
    expect(text).toContain(`Resultatet är ${plain(kkr(result))} kkr`)
    expect(text).toContain(`är ${plain(kkr(forecast))} kkr efter skatt`)
  })
})

describe('the reports', () => {
  test('tables with a sum add up', () => {
    const tables = reports.flatMap(writtenTables)
    expect(tables.filter(({ rows }) => rows.some(({ tone }) => tone === 'sum')).length).toBeGreaterThan(6)
    for (const table of tables) {
      const sum = table.rows.find(({ tone }) => tone === 'sum')
      if (!sum) continue
      const parts = table.rows.filter((row) => row !== sum)
      for (const [index] of table.columns.entries()) {
        if (index === 0) continue
        const total = parts.reduce((so, row) => so + Math.round(number(row.cells[index]) * 100), 0)
        expect(total, `${table.title}, ${table.columns[index]?.title}`).toBe(
          Math.round(number(sum.cells[index]) * 100),
        )
      }
    }
  })

  test('every row fills its columns', () => {
    for (const report of reports) {
      for (const block of documentOf(report).blocks) {
        if (block.kind !== 'table') continue
        for (const row of block.rows) expect(row.cells.length, report.title).toBe(block.columns.length)
      }
    }
  })

  test('each was written before the meeting that it is handed in to', () => {
    for (const { date, items } of meetings) {
      for (const attachment of items.flatMap((item) => item.attachments ?? [])) {
        if (attachment.kind === 'report' && attachment.head) expect(attachment.head.date < date).toBe(true)
      }
    }
  })
})

test('no sentence of eight words or more is taken from the real documents', () => {
  if (!materialAvailable()) return
  const real = readdirSync(material(''), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|tsv|csv|md)$/.test(name))
    .map((name) => words(readFileSync(path.join(material(''), name), 'utf8')).join(' '))
    .join(' ')
  const sentences = stringsOf([meetings, members, extraMeetingAgenda])
    .flatMap((text) => text.split(/(?<=[.!?:])\s+|\n/))
    .map(words)
    .filter((sentence) => sentence.length >= 8)
  expect(sentences.length).toBeGreaterThan(400)
  expect(
    sentences.map((sentence) => sentence.join(' ')).filter((sentence) => real.includes(sentence)),
  ).toEqual([])
})

function words(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\d]+/gu) ?? []
  )
}

/** Every text in a description, however deep. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** The tables that a person wrote, not those computed from the ledger. */
function writtenTables({ blocks }: ReportDescription): readonly Table[] {
  return blocks.filter((block: Block): block is Table => block.kind === 'table')
}

function number(text = ''): number {
  return Number(text.replace('−', '-').replace(',', '.').replace(/\s/g, ''))
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
