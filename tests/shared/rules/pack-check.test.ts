import { describe, expect, test } from 'vitest'
import type { StoredFile } from '../../../shared/model/meeting.ts'
import type { PdfReport } from '../../../shared/model/pack.ts'
import { numbersOf } from '../../../shared/rules/frozen-numbering.ts'
import { checkPack, isUrgent, namesSection } from '../../../shared/rules/pack-check.ts'
import { item } from '../documents/meetings.ts'

const whole: PdfReport = {
  fileName: 'plan.pdf',
  bytes: 1000,
  sha256: '0'.repeat(64) as PdfReport['sha256'],
  pages: 4,
  sizes: [{ width: 595, height: 842, pages: 4 }],
  version: '1.7',
  encryption: 'none',
  damage: 'none',
  form: false,
  signatures: [],
  removed: [],
  missingFonts: [],
  textShare: 1,
}

/** The remarks on one item whose first attachment has this file. */
function remarks(file: Partial<StoredFile>, secrecy = '') {
  const made = item({}, 4)
  const [attachment] = made.attachments
  const given = { ...attachment!, secrecy, file: { ...attachment!.file!, report: whole, ...file } }
  const items = [{ ...made, attachments: [given] }]
  return checkPack(items, numbersOf(items, null)).map(({ item, attachment, label, ...detail }) => detail)
}

describe('the check of the papers', () => {
  test('has nothing to say of whole files', () => {
    expect(remarks({})).toEqual([])
    expect(checkPack([item({})], numbersOf([], null))).toEqual([])
  })

  test('names what is missing by its label, and says where it is', () => {
    const items = [item({}), item({}, 3, null)]
    const found = checkPack(items, numbersOf(items, null))
    expect(found).toEqual([
      { code: 'missing', item: items[1]!.id, attachment: items[1]!.attachments[1]!.id, label: '1 b' },
    ])
  })

  test('tells what was damaged, signed or protected, and forms', () => {
    expect(
      remarks({ findings: ['form', 'signed', 'repaired', 'encrypted'] }).map(({ code }) => code),
    ).toEqual(['repaired', 'signed', 'form', 'protected'])
    const signatures = [{ name: 'Åsa Öberg', at: null, coversFile: true }]
    expect(remarks({ findings: ['signed'], report: { ...whole, signatures } })).toEqual([
      { code: 'signed', names: ['Åsa Öberg'] },
    ])
  })

  test('tells which hostile parts are taken out, and how many', () => {
    const removed: PdfReport['removed'] = [{ kind: 'javascript', count: 2 }]
    expect(remarks({ findings: ['active'], report: { ...whole, removed } })).toEqual([
      { code: 'removed', parts: removed },
    ])
    expect(remarks({ findings: ['active'], report: null })).toEqual([{ code: 'removed', parts: [] }])
  })

  test('tells fonts that are not in the file, and pages that can not be searched', () => {
    const report = { ...whole, missingFonts: ['Arial'], textShare: 0.75 }
    expect(remarks({ report })).toEqual([
      { code: 'fonts', names: ['Arial'] },
      { code: 'noText', pages: 1 },
    ])
    expect(remarks({ report: null, mediaType: 'image/png', pages: 1 })).toEqual([
      { code: 'noText', pages: 1 },
    ])
  })

  test('asks for the section where secrecy names none, of items too', () => {
    expect(remarks({}, 'OSL 19 kap. 1 §')).toEqual([])
    expect(remarks({}, 'hemligt')).toEqual([{ code: 'ground', ground: 'hemligt' }])
    const items = [item({}), item({ secrecy: 'internt' })]
    expect(checkPack(items, numbersOf(items, null))).toEqual([
      { code: 'ground', ground: 'internt', item: items[1]!.id, attachment: null, label: '2' },
    ])
  })

  test('finds one file in two places, and says where it was first', () => {
    const [first, second] = [item({}, 2), item({}, 3)]
    const file = first.attachments[0]!.file
    const items = [first, { ...second, attachments: [{ ...second.attachments[0]!, file }] }]
    expect(checkPack(items, numbersOf(items, null))).toMatchObject([
      { code: 'duplicate', of: '1', label: '2' },
    ])
  })

  test('puts first what asks for something to be done', () => {
    const codes = remarks({ findings: ['form', 'repaired'] }, 'hemligt').map(({ code }) => code)
    expect(codes).toEqual(['ground', 'repaired', 'form'])
    expect(isUrgent({ code: 'ground', ground: 'hemligt' })).toBe(true)
    expect(isUrgent({ code: 'form' })).toBe(false)
  })
})

test.each([
  ['OSL 19 kap. 1 §', true],
  ['19:1 OSL', true],
  ['21 kap OSL', true],
  ['§ 3', false],
  ['sekretess', false],
])('whether "%s" names a section: %s', (ground, names) => {
  expect(namesSection(ground)).toBe(names)
})
