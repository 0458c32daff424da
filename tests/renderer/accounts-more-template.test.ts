/** Changes of a template's tree. */
import { describe, expect, test } from 'vitest'
import {
  dropped,
  indented,
  newId,
  outdented,
  readSelectors,
  stepped,
  treeRows,
  withAccount,
  withLine,
  withLineAfter,
  withoutLine,
} from '../../renderer/features/accounts-more/template-edit.ts'
import { selectorText } from '../../shared/accounts/template-check.ts'
import type { TemplateGroup, TemplateLine, TemplateResult } from '../../shared/model/accounts.ts'

const group = (id: string, groups: TemplateGroup[] = []): TemplateGroup => ({
  kind: 'group',
  id,
  heading: id,
  sum: null,
  sign: 1,
  accounts: [],
  groups,
})
const result = (id: string): TemplateResult => ({ kind: 'result', id, text: id, terms: [] })
const lines = [group('a', [group('b'), group('c')]), result('r'), group('d')]
/** The tree in short: "a(b c) r d". */
const shape = (lines: readonly TemplateLine[]): string =>
  lines
    .map((line) =>
      line.kind === 'group' && line.groups.length > 0 ? `${line.id}(${shape(line.groups)})` : line.id,
    )
    .join(' ')

describe('the tree of a template', () => {
  test('is shown with what stands in a group after it', () => {
    expect(treeRows(lines).map(({ line, depth, parent }) => [line.id, depth, parent])).toEqual([
      ['a', 0, null],
      ['b', 1, 'a'],
      ['c', 1, 'a'],
      ['r', 0, null],
      ['d', 0, null],
    ])
  })

  test('a group comes after the chosen line in its group, a result line after the whole of it', () => {
    expect(shape(withLineAfter(lines, 'b', group('n')))).toBe('a(b n c) r d')
    expect(shape(withLineAfter(lines, 'b', result('n')))).toBe('a(b c) n r d')
    expect(shape(withLineAfter(lines, null, group('n')))).toBe('a(b c) r d n')
  })

  test('a line steps among its own, and stays at the ends', () => {
    expect(shape(stepped(lines, 'c', -1))).toBe('a(c b) r d')
    expect(shape(stepped(lines, 'r', 1))).toBe('a(b c) d r')
    expect(shape(stepped(lines, 'b', -1))).toBe('a(b c) r d')
  })

  test('a group goes into the group above it and out again; a result line does not', () => {
    expect(shape(indented(lines, 'c'))).toBe('a(b(c)) r d')
    expect(shape(indented(lines, 'd'))).toBe('a(b c) r d')
    expect(shape(indented(lines, 'r'))).toBe('a(b c) r d')
    expect(shape(outdented(lines, 'b'))).toBe('a(c) b r d')
    expect(shape(outdented(lines, 'a'))).toBe('a(b c) r d')
  })

  test.each([
    ['d', 1, 'a(d b c) r'],
    ['b', 4, 'a(c) r d b'],
    ['b', 3, 'a(c) r b d'],
    ['r', 1, 'r a(b c) d'],
    ['a', 1, 'a(b c) r d'],
    ['a', 4, 'r d a(b c)'],
  ])('%s dropped at row %i makes %s', (id, index, expected) => {
    expect(shape(dropped(lines, id, index))).toBe(expected)
  })

  test('a removed group takes what stands in it along; the lines given stay as they were', () => {
    expect(shape(withoutLine(lines, 'a'))).toBe('r d')
    expect(shape(withoutLine(lines, 'c'))).toBe('a(b) r d')
    expect(shape(lines)).toBe('a(b c) r d')
  })

  test('a changed line stays in its place', () => {
    const changed = withLine(lines, 'c', { ...group('c'), heading: 'Ny' })
    expect(treeRows(changed).map(({ line }) => (line.kind === 'group' ? line.heading : line.text))).toEqual([
      'a',
      'b',
      'Ny',
      'r',
      'd',
    ])
  })

  test('an account is put on a line, and a new line gets an id of its own', () => {
    const placed = treeRows(withAccount(lines, 'c', '3011')).find(({ line }) => line.id === 'c')?.line
    expect(placed).toMatchObject({ accounts: [{ from: '3011', to: '3011' }] })
    expect(newId(lines, 'group')).toBe('group')
    expect(newId([group('group'), group('group2')], 'group')).toBe('group3')
  })
})

describe('accounts as they are written', () => {
  test('ranges, single accounts and SRU codes are read as they are shown', () => {
    const text = '3000–3799, 3811, SRU 7410'
    const selectors = readSelectors(text)
    expect(selectors).toEqual([{ from: '3000', to: '3799' }, { from: '3811', to: '3811' }, { sru: '7410' }])
    expect(selectors?.map(selectorText).join(', ')).toBe(text)
    expect(readSelectors('3000-3799; sru7410')).toEqual([{ from: '3000', to: '3799' }, { sru: '7410' }])
    expect(readSelectors(' ')).toEqual([])
  })

  test('what is no account is not read', () => {
    expect(readSelectors('3000–')).toBeUndefined()
    expect(readSelectors('30 00')).toBeUndefined()
  })
})
