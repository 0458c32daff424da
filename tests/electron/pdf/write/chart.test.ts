import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { writeDocument } from '../../../../electron/pdf/write/write-document.ts'
import type { Chart, Table } from '../../../../shared/documents/block.ts'
import { complaints, pdfToolsAvailable, temporaryFolder } from '../../../helpers/pdf.ts'
import { inspect } from './inspect.ts'
import { model, options, words, written } from './models.ts'

const folder = temporaryFolder()
const chart: Chart = {
  kind: 'chart',
  title: 'Utfall och budget, kkr',
  alternative: 'Utfall och budget, kkr. Utfall: jan 10, feb −5, mar –.',
  categories: ['jan', 'feb', 'mar'],
  series: [
    { name: 'Utfall', shape: 'line', values: [10, -5, null] },
    { name: 'Budget', shape: 'dashed', values: [5, 5, 5] },
    { name: 'Utfall fg år', shape: 'bars', values: [4, null, -2] },
  ],
}
const lying: Chart = {
  ...chart,
  lying: true,
  series: [{ name: 'Avvikelse', shape: 'bars', values: [3, -4, 0] }],
}

test('a chart is one figure with words in its stead and its place on the page', async () => {
  const { bytes } = await writeDocument(model([words('Text'), chart, lying, words('Mer')]), options)
  const { structure, faults } = await inspect(bytes)
  expect(structure).toBe('Document(P P Figure P Figure P)')
  expect(faults).toEqual([])
  for (const figure of await figuresIn(bytes)) {
    const told = figure.lookup(PDFName.of('Alt'))
    const text = told instanceof PDFHexString || told instanceof PDFString ? told.decodeText() : ''
    expect(text).toBe(chart.alternative)
    const box = figure.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('BBox'), PDFArray).asRectangle()
    expect([Math.round(box.width), box.y > 0, box.y + box.height < 842]).toEqual([454, true, true])
  }
})

test('a document that lies on its side has wider pages, and its tables the room', async () => {
  const table: Table = {
    kind: 'table',
    density: 'compact',
    showHead: true,
    rowHead: 1,
    columns: [
      { title: 'Konto', align: 'start', width: 1 },
      { title: 'Benämning', align: 'start', width: 4 },
      { title: 'Utfall\n2026-03-31', align: 'end', width: 2 },
    ],
    rows: Array.from({ length: 80 }, (_, index) => ({ cells: [String(3000 + index), 'Konto', '1 000'] })),
  }
  const { bytes, pages } = await writeDocument(model([table], { landscape: true }), options)
  const read = await PDFDocument.load(bytes)
  expect(read.getPages().map((page) => Math.round(page.getWidth()))).toEqual(Array(pages).fill(842))
  expect(pages).toBe(3)
  expect((await inspect(bytes)).faults).toEqual([])
})

describe.runIf(pdfToolsAvailable())('with qpdf', () => {
  test('charts leave a whole file', async () => {
    const { file } = await written(folder, model([chart, lying]))
    expect(complaints(file)).toBe('')
  })
})

async function figuresIn(bytes: Uint8Array): Promise<readonly PDFDict[]> {
  const pdf = await PDFDocument.load(bytes)
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  return objects.filter(
    (object): object is PDFDict =>
      object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure'),
  )
}
