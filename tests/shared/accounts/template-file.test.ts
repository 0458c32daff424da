import { expect, test } from 'vitest'
import { standardBalance, standardResult } from '../../../shared/accounts/standard-templates.ts'
import { readTemplate, templateFileStart, templateText } from '../../../shared/accounts/template-file.ts'

test('a template written as a file reads back the same', () => {
  for (const template of [standardResult, standardBalance]) {
    const text = templateText(template)
    expect(text.startsWith(templateFileStart)).toBe(true)
    expect(readTemplate(text)).toEqual({ template })
    expect(readTemplate(`\ufeff${text}`)).toEqual({ template })
  }
})

const group = { kind: 'group', id: 'a', heading: '', sum: null, sign: 1, accounts: [], groups: [] }
const given = (lines: readonly unknown[], known: object = {}) => {
  const text = JSON.stringify({ report: 'result', name: 'Egen', title: '', unit: 'kr', lines, ...known })
  const read = readTemplate(text)
  return 'problem' in read ? read.problem : null
}

test('what is wrong with a file is told with its place', () => {
  expect(given([group])).toBeNull()
  expect(readTemplate('{\n"report": "result"\n"name": "A" }')).toEqual({
    problem: { code: 'notJson', where: '3' },
  })
  expect(given([], { format: 'something-else' })).toEqual({ code: 'otherFormat', where: 'something-else' })
  expect(given([], { unit: 'tkr' })).toEqual({
    code: 'wrongValue',
    where: 'unit',
    what: '"kr", "kkr", "mkr"',
  })
  expect(given([], { name: undefined })).toMatchObject({ code: 'missing', where: 'name' })
  expect(given([group, { ...group, id: 'b', groups: [{ ...group, sum: 7 }] }])).toMatchObject({
    code: 'wrongValue',
    where: 'lines[1].groups[0].sum',
  })
  expect(given([{ ...group, kind: 'grupp' }])).toMatchObject({ code: 'wrongValue', where: 'lines[0].kind' })
  expect(given([{ ...group, accounts: [{ from: '3000' }] }])).toMatchObject({ where: 'lines[0].accounts[0]' })
  expect(given([{ kind: 'result', id: 'r', text: '' }])).toMatchObject({
    code: 'missing',
    where: 'lines[0].terms',
  })
  expect(given([group, group])).toMatchObject({ code: 'doubleId', where: 'a' })
})

test('what is no template at all is refused, however deep or odd it is', () => {
  for (const text of ['', 'null', '7', '[]', '"x"', '{}'])
    expect(readTemplate(text)).toMatchObject({ problem: { code: expect.any(String) } })
  const deep = `{"lines":${'[{"groups":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}`
  expect(readTemplate(deep)).toMatchObject({ problem: { code: 'tooDeep' } })
})

test('the line where a text stops being JSON is found, wherever it is broken off or goes wrong', () => {
  const text = templateText(standardResult)
  const lines = text.trimEnd().split('\n')
  for (let line = 1; line < lines.length; line++) {
    const broken = [...lines.slice(0, line), '?', ...lines.slice(line)].join('\n')
    expect(readTemplate(broken)).toEqual({ problem: { code: 'notJson', where: String(line + 1) } })
  }
  const lineOf = (broken: string) => {
    const read = readTemplate(broken)
    return 'problem' in read ? read.problem.where : ''
  }
  for (const broken of ['[1,\n]', '{"a"\n1}', '[\ntru]', "{\n'a': 1}", '[1]\n[2]', '{"a":\n01}', '["\n"]'])
    expect([broken, Number(lineOf(broken))]).toEqual([broken, broken.startsWith('["') ? 1 : 2])
})
