import { describe, expect, test } from 'vitest'
import { handOnAll, whileTyping } from '../../renderer/autosave/typing.ts'
import { addressFrom } from '../../renderer/components/rich-text/link-address.ts'
import { lineOf } from '../../renderer/components/rich-text/paste-line.ts'
import { type ListLine, listsOf, readMark } from '../../renderer/components/rich-text/paste-lists.ts'
import { plainLook } from '../../renderer/components/rich-text/paste-style.ts'
import { htmlOf } from '../../renderer/components/rich-text/rich-html.ts'
import { normalForm } from '../../shared/rich-text/normal-form.ts'
import { asStored } from '../../shared/rich-text/stored.ts'
import { outline } from '../helpers/outline.ts'

describe('the mark before a line of a list', () => {
  test.each([
    ['·', { kind: 'bullet' }],
    ['§', { kind: 'bullet' }],
    ['o', { kind: 'bullet' }],
    ['', { kind: 'bullet' }],
    ['7.', { kind: 'number', number: 7 }],
    ['(12)', { kind: 'number', number: 12 }],
    ['c)', { kind: 'number', number: 3 }],
    ['iv.', { kind: 'number', number: null }],
    ['§ 5', { kind: 'words', words: '§ 5' }],
    ['2.1.', { kind: 'words', words: '2.1.' }],
    ['Punkt 1:', { kind: 'words', words: 'Punkt 1:' }],
  ])('%j is told apart', (mark, expected) => {
    expect(readMark(mark)).toEqual(expected)
  })
})

describe('lines of lists', () => {
  const line = (level: number, text: string, number: number | null = null, ordered = false): ListLine => ({
    type: 'line',
    level,
    ordered,
    number,
    content: [{ type: 'text', text }],
  })
  const shown = (...lines: ListLine[]) =>
    outline(asStored(normalForm({ type: 'doc', content: listsOf(lines) })))

  test('stand in each other by their levels, also where a level is skipped', () => {
    expect(shown(line(1, 'a'), line(3, 'b'), line(2, 'c'), line(1, 'd'))).toBe(
      ['ul', '  - a', '    ul', '      - b', '      - c', '  - d'].join('\n'),
    )
  })

  test('that begin deep and end shallow are one list', () => {
    expect(shown(line(2, 'a'), line(1, 'b'))).toBe(['ul', '  - a', '  - b'].join('\n'))
  })

  test('keep their numbers where one is left out', () => {
    expect(shown(line(1, 'a', 1, true), line(1, 'b', 2, true), line(1, 'c', 5, true))).toBe(
      ['ol 1', '  - a', '  - b', 'ol 5', '  - c'].join('\n'),
    )
  })

  test('are two lists where numbers follow bullets', () => {
    expect(shown(line(1, 'a'), line(1, 'b', 1, true))).toBe(['ul', '  - a', 'ol 1', '  - b'].join('\n'))
  })
})

test('white space is one space across runs, and nothing after a line break', () => {
  const bold = { ...plainLook, bold: true }
  const runs = lineOf([
    { text: '\n  Ett ', look: plainLook },
    { text: ' två\u200b', look: bold },
    'break',
    { text: ' \u00a0tre', look: plainLook },
  ])
  expect(runs.map(({ text }) => text)).toEqual(['Ett ', 'två', undefined, 'tre'])
})

test('text on the clipboard can’t be taken for tags', () => {
  const doc = normalForm({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: '<b> & "x"',
            marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://a.example/?b="c"&d' } }],
          },
        ],
      },
    ],
  })
  const html = htmlOf(doc)
  expect(html.match(/<[^>]+>/g)).toEqual([
    '<p>',
    '<strong>',
    '<a href="https://a.example/?b=&#34;c&#34;&#38;d">',
    '</a>',
    '</strong>',
    '</p>',
  ])
  expect(html).toContain('&#60;b&#62; &#38; &#34;x&#34;')
})

describe('an address for a link', () => {
  test.each([
    ['www.hamnen.example', 'https://www.hamnen.example'],
    [' hamnen.example/stadgar?s=1 ', 'https://hamnen.example/stadgar?s=1'],
    ['åsa@hamnen.example', 'mailto:åsa@hamnen.example'],
    ['http://hamnen.example', 'http://hamnen.example'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['inte en adress', null],
    ['https://', null],
    ['', null],
  ])('%j', (typed, expected) => {
    expect(addressFrom(typed)).toBe(expected)
  })
})

test('a field hands on what is typed until it is gone', () => {
  const handed: string[] = []
  const forget = whileTyping(() => handed.push('a'))
  handOnAll()
  forget()
  handOnAll()
  expect(handed).toEqual(['a'])
})
