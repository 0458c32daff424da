import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { writeDocument } from '../../../../electron/pdf/write/write-document.ts'
import { richBlocks } from '../../../../shared/documents/prose.ts'
import type { LooseNode } from '../../../../shared/rich-text/loose-node.ts'
import { normalForm } from '../../../../shared/rich-text/normal-form.ts'
import {
  complaints,
  linksOnPage,
  pdfToolsAvailable,
  plainObjects,
  temporaryFolder,
  textOf,
  wordsOf,
} from '../../../helpers/pdf.ts'
import {
  bullets,
  cell,
  doc,
  entry,
  head,
  numbers,
  paragraph,
  row,
  table,
  text,
} from '../../../shared/rich-text/docs.ts'
import { inspect } from './inspect.ts'
import { counted, model, numbered, options, written } from './models.ts'

const folder = temporaryFolder()
const document = (...given: readonly LooseNode[]) => model(richBlocks(normalForm(doc(...given))))
const structureOf = async (...given: readonly LooseNode[]) => {
  const { structure, faults } = await inspect((await writeDocument(document(...given), options)).bytes)
  expect(faults).toEqual([])
  return structure
}

test('a list of a lower level is part of the entry that it stands in', async () => {
  expect(await structureOf(numbers(1, entry('ett', bullets('a')), 'två'))).toBe(
    'Document(L(LI(Lbl LBody(P L(LI(Lbl LBody)))) LI(Lbl LBody)))',
  )
})

test('a table has a head where its first row is one, and heads of rows wherever they stand', async () => {
  const first = {
    type: 'tableRow',
    content: [{ ...cell({}, 'Hyra'), type: 'tableHeader' }, cell({}, '1 000')],
  }
  expect(await structureOf(table(head('Post', 'Belopp'), first, row('El', '')))).toBe(
    'Document(Table(THead(TR(TH TH)) TBody(TR(TH TD) TR(TD TD))))',
  )
  expect(await structureOf(table(row('a', 'b')))).toBe('Document(Table(TBody(TR(TD TD))))')
})

test('a cell tells its paragraphs, lists and links', async () => {
  const linked = paragraph(text('här', 'https://example.se'))
  expect(await structureOf(table(row(cell({}, 'Ett.', linked, bullets('a')))))).toBe(
    'Document(Table(TBody(TR(TD(P P(Link) L(LI(Lbl LBody)))))))',
  )
})

test('a row that is more than a page goes on with the next', async () => {
  expect(await structureOf(table(head('Post', 'Ord'), row('a', counted(2000)), row('b', 'slut')))).toContain(
    'TBody(TR(TD TD) TR(TD TD))',
  )
})

describe.runIf(pdfToolsAvailable())('as the tools see it', () => {
  test('bold, italic and both come in their own faces, in text as in tables', async () => {
    const looks = paragraph(text('fet ', 'bold'), text('kursiv ', 'italic'), text('båda', 'bold', 'italic'))
    const { file } = await written(folder, document(looks, table(row(cell({}, looks)))))
    expect(complaints(file)).toBe('')
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' })
    for (const family of ['SourceSerif4', 'SourceSans3']) {
      for (const face of ['SemiBold', 'Italic', 'SemiBoldItalic'])
        expect(fonts).toMatch(new RegExp(`${family}-${face} `))
    }
  })

  test('the numbers of a list stand under each other, and its texts', async () => {
    const { file } = await written(folder, document(numbers(9, 'nio', 'tio', 'elva')))
    const { words } = wordsOf(file, 1)
    const lefts = (...given: readonly string[]) =>
      new Set(words.filter((word) => given.includes(word.text)).map(({ left }) => Math.round(left)))
    expect(lefts('9.', '10.', '11.').size).toBe(1)
    expect(lefts('nio', 'tio', 'elva').size).toBe(1)
    expect(plainObjects(file)).toContain('/ListNumbering /Decimal')
  })

  test('the head of a table is repeated on every page', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => row(`Rad${index}`, `${index} 000`))
    const { file, pages } = await written(folder, document(table(head('Åtgärd', 'Belopp'), ...rows)))
    expect(pages).toBe(3)
    for (const page of [1, 2, 3]) expect(textOf(file, page)).toMatch(/Åtgärd\s+Belopp/)
  })

  test.each([
    ['list', numbers(1, 'att anta planen,', 'att avsluta ärendet.')],
    ['table', table(row('planen', 'Hyra'), row('ärendet', 'El'))],
  ])('what leads to a %s is not parted from it by the end of a page', async (_, given) => {
    for (let above = 42; above <= 49; above++) {
      const lines = { kind: 'paragraph', runs: [{ text: 'rad\n'.repeat(above).trim() }] } as const
      const blocks = [lines, ...document(paragraph('Följande föreslås.'), given).blocks]
      const { file, pages } = await written(folder, model(blocks))
      expect(textOf(file, pages).replace(/\s+/g, ' ')).toMatch(/Följande föreslås\. .*planen.*ärendet/)
    }
  })

  test('figures stand to the right, whatever their head is called', async () => {
    const { file } = await written(
      folder,
      document(table(head('Post', 'Belopp'), row('Hyra', '1 200'), row('El', '7'), row('Vatten', '–'))),
    )
    const { words } = wordsOf(file, 1)
    const rights = ['Belopp', '200', '7', '–'].map(
      (one) => words.find((word) => word.text === one)?.right ?? 0,
    )
    expect(Math.max(...rights) - Math.min(...rights)).toBeLessThan(0.5)
  })

  const long = 'Förvaltningen återkommer med underlag till nästa sammanträde.'
  test.each([
    ['long texts', table(row('Lokaler', long, long), row(long, 'b', long))],
    ['twenty columns of long words', table(row(...Array.from({ length: 20 }, () => 'Upphandlingsunderlag')))],
  ])('no column runs into the next or out of the page: %s', async (_, given) => {
    const { file } = await written(folder, document(given))
    const { words, width } = wordsOf(file, 1)
    expect(words.length).toBeGreaterThan(20)
    for (const [index, one] of words.entries()) {
      expect(one.right).toBeLessThan(width - 70)
      const others = words
        .slice(index + 1)
        .filter(({ top, bottom }) => top < one.bottom - 1 && bottom > one.top + 1)
      expect(others.filter(({ left, right }) => left < one.right && right > one.left)).toEqual([])
    }
  })

  test('a link leads where it says from a list, a table and a numbered item', async () => {
    const link = paragraph(text('underlaget', 'https://example.se/a'))
    const blocks = richBlocks(normalForm(doc(bullets(entry(link)), table(row(cell({}, link))))))
    const { file } = await written(folder, model([numbered(1, { blocks })]))
    expect(linksOnPage(file, 1)).toHaveLength(2)
    expect(complaints(file)).toBe('')
  })
})
