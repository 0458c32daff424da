import { describe, expect, test } from 'vitest'
import {
  countOf,
  noChoices,
  type PasteChoices,
  pasteRows,
  rowFrom,
  rowsToAdd,
} from '../../renderer/features/board/paste-rows.ts'
import type { Member } from '../../shared/model/board.ts'
import { readMembers } from '../../shared/text/read-members.ts'
import type { LocalDate, MemberId, PersonId } from '../../shared/values.ts'

const source = ['Namn\tRoll', 'Anna Ek\tOrdförande', 'Bo Al\tErsättare för Cia Sjö', '12345\t'].join('\n')
const anna: Member = {
  ...{ id: 1 as MemberId, person: 1 as PersonId, name: 'Anna Ek', role: 'chair', organisation: '' },
  ...{ from: null, to: null, email: 'anna@exempel.se', phone: '', substituteFor: null, votes: null },
}
const rowsOf = (text: string, choices: PasteChoices = noChoices, members: readonly Member[] = []) =>
  pasteRows(readMembers(text), choices, members)

describe('a pasted member list', () => {
  test('has a row for each line but the titles, in their order', () => {
    expect(rowsOf(source).map(({ line, state }) => [line, state])).toEqual([
      [2, 'added'],
      [3, 'added'],
      [4, 'nobody'],
    ])
  })

  test('does not add what the body has, nor the same line twice', () => {
    const rows = rowsOf(`${source}\nBo Al\tErsättare`, noChoices, [anna])
    expect(rows.map(({ state }) => state)).toEqual(['known', 'added', 'nobody', 'known'])
    expect(countOf(rows, 'known')).toBe(2)
    expect(rowsToAdd(rows).map(({ name }) => name)).toEqual(['Bo Al'])
  })

  test('adds a mandate of other days to somebody who is there', () => {
    const ended = { ...anna, to: '2022-12-31' as LocalDate }
    expect(rowsOf(source, noChoices, [ended])[0]?.state).toBe('added')
  })

  test('tells of somebody to stand in for who is neither in it nor in the body', () => {
    const unknown = (text: string, members: readonly Member[] = []) =>
      rowsOf(text, noChoices, members).filter((row) => row.substituteUnknown).length
    expect(unknown(source)).toBe(1)
    expect(unknown(`${source}\nCia Sjö\tLedamot`)).toBe(0)
    expect(unknown(source, [{ ...anna, name: 'Cia Sjö' }])).toBe(0)
  })

  test('takes a correction for what the line says, also where nobody was found', () => {
    const corrected = new Map([[4, { ...rowFrom('12345'), name: 'Dan Holm' }]])
    const row = rowsOf(source, { ...noChoices, corrected }).at(-1)
    expect(row).toMatchObject({ state: 'added', unread: [], member: { name: 'Dan Holm', role: 'member' } })
  })

  test('leaves out what is to be left out, also where a deputy stands in for it', () => {
    const text = `${source}\nCia Sjö\tLedamot`
    const rows = rowsOf(text, { ...noChoices, left: new Set([5]) })
    expect(rows.at(-1)?.state).toBe('left')
    expect(rows.filter((row) => row.substituteUnknown)).toHaveLength(1)
  })
})
