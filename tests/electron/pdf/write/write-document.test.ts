import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { writeDocument } from '../../../../electron/pdf/write/write-document.ts'
import { complaints, pdfToolsAvailable, temporaryFolder, textOf, wordsOf } from '../../../helpers/pdf.ts'
import { inspect } from './inspect.ts'
import { counted, model, numbered, options, words, written } from './models.ts'

const folder = temporaryFolder()
const cover = { kind: 'cover', organisation: 'Exempel', title: 'Möte 5', lines: ['torsdag'] } as const

test('the same document gives the same bytes, whatever was written in between', async () => {
  const document = model([words('Åsa & "Örjan" – § 5'), numbered(1, { blocks: [words('första')] })])
  const first = await writeDocument(document, options)
  await writeDocument(model([words('Á\u00a0b ﬁ ﬂ Ångström Œuvre')], { watermark: 'UTKAST' }), options)
  expect((await writeDocument(document, options)).bytes.equals(first.bytes)).toBe(true)
})

test('another time of making gives another file', async () => {
  const first = await writeDocument(model([words('Text')]), options)
  const later = await writeDocument(model([words('Text')]), {
    ...options,
    createdAt: new Date('2026-03-21T10:00:00Z'),
  })
  expect(later.bytes.equals(first.bytes)).toBe(false)
})

test('a document without blocks is one page', async () => {
  const { bytes, pages } = await writeDocument(model([]), options)
  expect([pages, (await inspect(bytes)).pages]).toEqual([1, 1])
})

test('places tell the page on which each item begins', async () => {
  const long = numbered(1, { blocks: [words(counted(900))] })
  const { pages, places } = await writeDocument(model([long, numbered(2), numbered(3)]), options)
  expect(pages).toBe(2)
  expect(Object.fromEntries(places)).toEqual({ 'item-1': 0, 'item-2': 1, 'item-3': 1 })
})

test('numbered blocks become bookmarks and named destinations', async () => {
  const { bytes } = await writeDocument(model([numbered(1), numbered(2, { title: 'Övrigt' })]), options)
  expect(await inspect(bytes)).toMatchObject({
    bookmarks: ['1 Punkt 1', '2 Övrigt'],
    destinations: ['item-1', 'item-2'],
  })
})

test('a reference leads to its place by name, also when the place is yet to come', async () => {
  const reference = { text: 'Bilaga 2 a, b s 5', place: 'attachment-2-a', description: 'Gå till sidan 5' }
  const { bytes } = await writeDocument(model([numbered(1, { reference })]), { ...options, archival: false })
  const { links, structure, faults } = await inspect(bytes)
  expect(links).toEqual([{ page: 0, to: 'attachment-2-a', contents: 'Gå till sidan 5' }])
  expect(structure).toBe('Document(Sect(H2 P(Link)))')
  expect(faults).toEqual([])
})

test('a link to the web says where it leads, and is tagged on the page it stands on', async () => {
  const link = { url: 'https://exempel.se/åäö?a=%20b' }
  const runs = [{ text: 'Läs mer på ' }, { text: 'vår webbplats', link }, { text: '.' }]
  const { bytes } = await writeDocument(
    model([words(counted(900)), { kind: 'paragraph', runs }, words(counted(900))]),
    options,
  )
  const { links, faults } = await inspect(bytes)
  expect(links).toEqual([
    { page: 1, to: 'https://exempel.se/%C3%A5%C3%A4%C3%B6?a=%20b', contents: 'vår webbplats' },
  ])
  expect(faults).toEqual([])
})

test('archival minutes say in their metadata that they are PDF/A-2a and PDF/UA-1', async () => {
  const { bytes } = await writeDocument(
    model([words('Text')], { title: 'Å & <b>', author: 'A & B' }),
    options,
  )
  const { xmp, outputIntents, title, lang, faults } = await inspect(bytes)
  expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(xmp).toContain('<rdf:li xml:lang="x-default">Å &amp; &lt;b&gt;</rdf:li>')
  expect(xmp).toContain('<xmp:CreateDate>2026-03-20T10:00:00Z</xmp:CreateDate>')
  expect({ outputIntents, title, lang, faults }).toEqual({
    outputIntents: 1,
    title: 'Å & <b>',
    lang: 'sv-SE',
    faults: [],
  })
})

test('what is not for the archive does not claim to be', async () => {
  const { bytes } = await writeDocument(model([words('Text')]), { ...options, archival: false })
  const { xmp, outputIntents } = await inspect(bytes)
  expect(xmp).not.toContain('pdfaid')
  expect(outputIntents).toBe(0)
})

test('a screen reader is told labels and column titles that are not printed', async () => {
  const table = {
    kind: 'table',
    title: 'Närvarande',
    showHead: false,
    columns: [
      { title: 'Namn', align: 'start', width: 1 },
      { title: 'Uppdrag', align: 'start', width: 1 },
    ],
    rows: [{ cells: ['Anna', ''] }],
  } as const
  const proposal = {
    kind: 'apart',
    label: 'Förslag',
    showLabel: false,
    tone: 'proposal',
    blocks: [words('Att bifalla.')],
  } as const
  const { bytes } = await writeDocument(model([table, proposal]), options)
  const { structure, elements, faults } = await inspect(bytes)
  expect(structure).toBe('Document(Table(Caption THead(TR(TH TH)) TBody(TR(TH TD))) Div(P P))')
  expect(elements.filter(({ tag }) => tag === 'TH')).toEqual([
    { tag: 'TH', actual: 'Namn', scope: 'Column' },
    { tag: 'TH', actual: 'Uppdrag', scope: 'Column' },
    { tag: 'TH', actual: '', scope: 'Row' },
  ])
  expect(elements.filter(({ tag }) => tag === 'P').map(({ actual }) => actual)).toEqual(['Förslag', ''])
  expect(faults).toEqual([])
})

test('every kind of block has its element', async () => {
  const { bytes } = await writeDocument(
    model([
      cover,
      { kind: 'heading', level: 1, text: 'Protokoll' },
      { kind: 'facts', rows: [{ label: 'Tid', value: '8.30' }] },
      numbered(1, { blocks: [{ kind: 'list', items: [[words('ett')], [words('två')]] }] }),
      {
        kind: 'signatures',
        dateLabel: 'Datum',
        groups: [
          {
            label: 'Justeras',
            signers: [
              { name: 'A', title: 'ordförande', date: '' },
              { name: 'B', title: '', date: '1 mars' },
            ],
          },
        ],
      },
    ]),
    options,
  )
  const { structure, faults } = await inspect(bytes)
  expect(structure).toBe(
    'Document(P H1 P H1 L(LI(Lbl LBody)) Sect(H2 L(LI(Lbl LBody) LI(Lbl LBody))) Sect(P Div(P P P) Div(P P)))',
  )
  expect(faults).toEqual([])
})

describe.runIf(pdfToolsAvailable())('as the tools see it', () => {
  test('a file is sound, with every font embedded', async () => {
    const runs = [
      { text: 'fet', style: 'strong' },
      { text: ' kursiv', style: 'emphasis' },
      { text: ' ☃ łšđż' },
    ] as const
    const { file } = await written(folder, model([cover, { kind: 'paragraph', runs }, numbered(1)]))
    expect(complaints(file)).toBe('')
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(3)
    expect(fonts.filter((line) => !/ yes yes yes /.test(line))).toEqual([])
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged: +yes/)
  })

  test('names and signs come out as they went in; what no font has shows as a box', async () => {
    const text =
      'Łukasz Šešelj, Đorđe Żółć, Åsa Öberg – § 5 · 1\u202f302\u202f643,00 − “efterfrågan” Ελλάς Юрий'
    const { file } = await written(folder, model([words(`${text} 漢\u{1f600}`)]))
    const seen = textOf(file).replace(/\s+/g, ' ')
    expect(seen).toContain(text.replace(/\s+/g, ' '))
    expect(seen).toContain('Юрий □□')
  })

  test('a reference stands flush right on the last line, with plain spaces', async () => {
    const reference = { text: 'Bilaga 2 a, b s 5' }
    const { file } = await written(folder, model([numbered(1, { blocks: [words('Kort.')], reference })]))
    expect(textOf(file)).toMatch(/Kort\. +Bilaga 2 a, b s 5\n/)
    const { words: seen, width } = wordsOf(file, 1)
    expect(seen.find(({ text }) => text === '5')?.right).toBeCloseTo(width - 70.87, 0)
  })

  test('a reference that has no room on the last line gets one of its own', async () => {
    const reference = { text: 'Bilaga 2 a, b s 5' }
    const wide = words('Nämnden föreslås godkänna upphandlingen och lokalplanen i kommunen.')
    const { file } = await written(folder, model([numbered(1, { blocks: [wide], reference })]))
    expect(textOf(file)).toMatch(/kommunen\.\n+ +Bilaga 2 a, b s 5\n/)
  })

  test('every page but the cover has foot and number, counted as told', async () => {
    const { file, pages } = await written(folder, model([cover, words(counted(900)), words(counted(10))]), {
      ...options,
      pageNumbers: { first: 1, total: 65 },
    })
    expect(pages).toBe(3)
    expect(textOf(file, 1)).not.toContain('Exempel · Prov')
    expect(textOf(file, 2)).toMatch(/Exempel · Prov +2 \(65\)/)
    expect(textOf(file, 3)).toMatch(/Exempel · Prov +3 \(65\)/)
  })

  test('a draft says so on every page, and to one who listens before all else', async () => {
    const { file, bytes } = await written(folder, model([words(counted(900))], { watermark: 'UTKAST' }))
    const raw = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
    expect(raw.split('\f').map((page) => page.startsWith('UTKAST'))).toEqual([true, true, false])
    expect((await inspect(bytes)).elements[1]).toEqual({ tag: 'P', actual: 'UTKAST', scope: '' })
  })
})
