import { describe, expect, test } from 'vitest'
import type { Apart, Block, Row, Table } from '../../../../shared/documents/block.ts'
import { pdfToolsAvailable, pixelsOf, run, temporaryFolder, textOf, wordsOf } from '../../../helpers/pdf.ts'
import { inspect } from './inspect.ts'
import { counted, model, numbered, words, written } from './models.ts'

const figures: Table = {
  kind: 'table',
  showHead: true,
  columns: [
    { title: 'Konto', align: 'start', width: 1 },
    { title: 'Namn', align: 'start', width: 3 },
    { title: 'Utfall', align: 'end', width: 2 },
  ],
  rows: [],
}
const group: Row = { cells: ['Rörelsens kostnader', '', ''], tone: 'group' }
const accounts = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({ cells: [`${4000 + index}`, `Konto${index}`, '−1 024,00'] }))
const sum: Row = { cells: ['Summa rörelsens kostnader', '', '−9 216,00'], tone: 'sum' }
const decision: Apart = {
  kind: 'apart',
  label: 'Beslut',
  showLabel: true,
  tone: 'decision',
  blocks: [words('Styrelsen godkände.')],
}
/** As many lines as leave room for a few more on the page. */
const lines = (count: number): Block => words(Array.from({ length: count }, () => 'rad').join('\n'))

describe.runIf(pdfToolsAvailable())('on the page', () => {
  const folder = temporaryFolder()
  /** The words of each page, without its foot. */
  const pagesOf = async (blocks: readonly Block[]): Promise<readonly string[]> => {
    const { file, pages } = await written(folder, model(blocks))
    return Array.from({ length: pages }, (_, index) => textOf(file, index + 1).replace(/\s+/g, ' '))
  }

  test('a sum is bold, with a hairline above it that other rows have not', async () => {
    const { file } = await written(folder, model([{ ...figures, rows: [group, ...accounts(2), sum] }]))
    const { words: seen } = wordsOf(file, 1)
    const { at } = pixelsOf(file, 1, 288)
    const linedAbove = (text: string) => {
      const word = seen.find((each) => each.text === text)!
      // Between the columns, where no word stands.
      return Array.from({ length: 8 }, (_, up) => at(300 * 4, (word.top + 4 - up) * 4)).some(
        (grey) => grey < 250,
      )
    }
    expect([linedAbove('Summa'), linedAbove('Konto1'), linedAbove('4001')]).toEqual([true, false, false])
    const fonts = run('pdffonts', [file]).toString('latin1')
    expect(fonts).toMatch(/SourceSans3-SemiBold/)
    const plainFile = await written(folder, model([{ ...figures, rows: accounts(2) }]))
    expect(run('pdffonts', [plainFile.file]).toString('latin1')).not.toMatch(/SourceSans3-SemiBold/)
  })

  test('the text of a sum runs on over empty cells, and its cells are told all the same', async () => {
    const { file, bytes } = await written(folder, model([{ ...figures, rows: [...accounts(2), sum] }]))
    expect(textOf(file)).toMatch(/^ *Summa rörelsens kostnader +−9 216,00$/m)
    const { structure, faults } = await inspect(bytes)
    expect(structure).toContain('TBody(TR(TH TD TD) TR(TH TD TD) TR(TH TD TD))')
    expect(faults).toEqual([])
  })

  test('figures end at the same place, whatever their digits', async () => {
    const rows = ['1 111,11', '8 888,88', '−40 000,00'].map((amount) => ({ cells: ['4010', 'El', amount] }))
    const { words: seen, width } = wordsOf((await written(folder, model([{ ...figures, rows }]))).file, 1)
    const ends = seen.filter(({ text }) => /,\d\d$/.test(text)).map(({ right }) => Math.round(right))
    expect(ends).toEqual(Array(3).fill(Math.round(width - 70.87)))
  })

  test('a narrow space parts thousands as visibly as a plain one', async () => {
    const rows = ['1\u202f302\u202f643', '1\u00a0302\u00a0643'].map((cell) => ({ cells: ['', '', cell] }))
    const { file } = await written(folder, model([{ ...figures, rows }]))
    expect(textOf(file)).toMatch(/1 302 643\n.*1 302 643\n/)
    const begins = wordsOf(file, 1)
      .words.filter(({ text }) => /^1/.test(text))
      .map(({ left }) => left)
    expect(begins[0]).toBe(begins[1])
  })

  test('a note below a table takes the end of the table along to the next page', async () => {
    const note: Block = { kind: 'paragraph', tone: 'meta', runs: [{ text: 'Avrundat.' }] }
    const table = { ...figures, rows: [...accounts(40), sum] }
    const alone = (count: number) => [lines(count), table, note]
    // One line more at a time, so that the note meets the end of the page.
    for (let count = 1; count <= 12; count++) {
      const last = (await pagesOf(alone(count))).at(-1) ?? ''
      expect(last).toMatch(/Summa rörelsens kostnader.*Avrundat/)
    }
  })

  test('what leads to a text is never the last on a page', async () => {
    const facts: Block = { kind: 'paragraph', tone: 'meta', leads: true, runs: [{ text: 'Dnr 0341/18' }] }
    // One line more at a time, so that it meets the end of the page.
    for (let count = 36; count <= 48; count++) {
      const pages = await pagesOf([lines(count), facts, words('Kalkylen följer.')])
      expect(pages.some((text) => /Dnr 0341\/18.*Kalkylen följer/.test(text))).toBe(true)
    }
  })

  test('a short table is not parted by the end of a page', async () => {
    const [first, second] = await pagesOf([lines(40), { ...figures, rows: [...accounts(9), sum] }])
    expect(first).not.toContain('Konto')
    expect(second).toMatch(/Konto0 .*Summa/)
  })

  test('a longer one goes on under its titles, and a short group of its rows stays whole', async () => {
    const rows = [group, ...accounts(5), sum, sum, group, ...accounts(5), sum]
    for (const above of [32, 33, 34, 35, 36, 37, 38, 39]) {
      const [, second] = await pagesOf([lines(above), { ...figures, rows }])
      expect(second).toMatch(/^ ?Konto Namn Utfall Rörelsens kostnader 4000 /)
    }
  })

  test('a long group is parted, with two rows at least under its heading and one above its sum', async () => {
    const rows = [...accounts(2), group, ...accounts(14), sum, sum]
    for (const above of Array.from({ length: 20 }, (_, index) => 28 + index)) {
      const [first = '', second = ''] = await pagesOf([lines(above), { ...figures, rows }])
      expect(first).not.toMatch(/Rörelsens kostnader (4000 Konto0 −1 024,00 )?Exempel/)
      expect(second).toMatch(/^ ?Konto Namn Utfall (Rörelsens|4\d)/)
    }
  })

  test('a decision takes the end of its grounds along to the next page', async () => {
    const [first, second] = await pagesOf([
      lines(43),
      numbered(1, { blocks: [words(counted(8)), words('Anmälde avvikande mening.'), decision] }),
    ])
    expect(first).toContain('ord7')
    expect(second).toMatch(/^ ?Anmälde avvikande mening. Beslut Styrelsen godkände/)
  })

  test('who presents an item stands on the line of its title, and below where there is no room', async () => {
    const aside = 'Föredragande: Åsa Berg'
    const { file } = await written(
      folder,
      model([numbered(1, { aside, blocks: [words('Text.')] }), numbered(2, { title: counted(13), aside })]),
    )
    expect(textOf(file)).toMatch(/Punkt 1 +Föredragande: Åsa Berg\n/)
    expect(textOf(file)).toMatch(/ord12\n+ +Föredragande: Åsa Berg\n/)
    const { words: seen, width } = wordsOf(file, 1)
    const ends = seen.filter(({ text }) => text === 'Berg').map(({ right }) => Math.round(right))
    expect(ends).toEqual([Math.round(width - 70.87), Math.round(width - 70.87)])
  })

  test('a reference and who presents do not collide where an item is but its title', async () => {
    const both = { aside: 'Föredragande: Åsa Berg', reference: { text: 'Bilaga 2 a, b s 5' } }
    const { file } = await written(folder, model([numbered(1, both)]))
    expect(textOf(file)).toMatch(/Punkt 1 +Föredragande: Åsa Berg\n+ +Bilaga 2 a, b s 5\n/)
  })

  test('a title of two lines parts after its colon', async () => {
    const text = 'Landström vid Norra kajen: underlag för beslut'
    const { file } = await written(folder, model([{ kind: 'heading', level: 1, text }]))
    expect(textOf(file)).toMatch(/Landström vid Norra kajen:\n+ *underlag för beslut/)
  })

  test('long labels of facts do not touch their values', async () => {
    const rows = [
      { label: 'Diarienummer', value: 'A' },
      { label: 'Föredragande tjänsteman', value: 'B' },
    ]
    const { words: seen } = wordsOf((await written(folder, model([{ kind: 'facts', rows }]))).file, 1)
    const word = (text: string) => seen.find((each) => each.text === text)!
    expect(word('B').left - word('tjänsteman').right).toBeGreaterThan(8)
    expect(word('A').left).toBe(word('B').left)
  })

  test('a mark stands over its letter', async () => {
    const { file } = await written(folder, model([{ kind: 'heading', level: 1, text: 'q\u0308' }]))
    const { at } = pixelsOf(file, 1, 288)
    const rows = Array.from({ length: 400 }, (_, y) =>
      Array.from({ length: 200 }, (_, x) => x + 260).filter((x) => at(x, y + 200) < 128),
    )
    const top = rows.findIndex((row) => row.length > 0)
    const below = rows.findIndex((row, y) => y > top && row.length === 0)
    const [mark, letter] = [rows.slice(top, below).flat(), rows.slice(below).flat()]
    expect(Math.min(...mark)).toBeGreaterThan(Math.min(...letter))
    expect(Math.max(...mark)).toBeLessThan(Math.max(...letter))
  })
})
