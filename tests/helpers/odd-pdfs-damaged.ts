/** PDFs that are damaged: on their way, by a disk, by a program. */
import { deflateSync } from 'node:zlib'
import { rawPdf, rawStream } from './make-pdf.ts'
import { type OddPdf, pagesOf, textStream } from './odd-pdf.ts'

export function oddDamage(): readonly OddPdf[] {
  const good = rawPdf(pagesOf(4))
  const text = good.toString('latin1')
  const table = text.lastIndexOf('xref\n0 ')
  const edited = (from: string | RegExp, to: string) => Buffer.from(text.replace(from, to), 'latin1')
  const cut = (share: number) => good.subarray(0, Math.floor(good.length * share))
  const shifted = text.replace(
    /(\d{10}) 00000 n/g,
    (_, offset) => `${String(Number(offset) + 7).padStart(10, '0')} 00000 n`,
  )
  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  return [
    {
      name: 'table of contents elsewhere',
      bytes: edited(/startxref\n\d+/, 'startxref\n12345'),
      outcome: '4 repaired',
    },
    {
      name: 'table of contents far away',
      bytes: edited(/startxref\n\d+/, 'startxref\n99999999999'),
      outcome: '4 repaired',
    },
    { name: 'table of contents shifted', bytes: Buffer.from(shifted, 'latin1'), outcome: '4' },
    { name: 'no table of contents', bytes: good.subarray(0, table), outcome: '4 repaired' },
    { name: 'no end', bytes: edited(/startxref[\s\S]*$/, ''), outcome: '4 repaired' },
    { name: 'tail cut', bytes: cut(0.97), outcome: '4 repaired' },
    { name: 'half', bytes: cut(0.5), outcome: '2 salvaged' },
    { name: 'a tenth', bytes: cut(0.1), outcome: 'ATTACHMENT_UNREADABLE' },
    {
      name: 'words before the header',
      bytes: Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), good]),
      outcome: '4',
    },
    { name: 'zeros after the end', bytes: Buffer.concat([good, Buffer.alloc(5000)]), outcome: '4' },
    { name: 'twice in one file', bytes: Buffer.concat([good, good]), outcome: '4' },
    {
      name: 'line ends changed',
      bytes: Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'),
      outcome: '4 repaired',
    },
    { name: 'catalog without a name', bytes: edited('/Type/Catalog', '/Type/Katalog'), outcome: '4' },
    { name: 'root that is missing', bytes: edited('/Root 1 0 R', '/Root 99 0 R'), outcome: '4' },
    { name: 'arrays within arrays', bytes: rawPdf([...pagesOf(2), nested]), outcome: '2' },
    {
      name: 'reference to itself',
      bytes: rawPdf([...pagesOf(2, { catalog: '/Metadata 8 0 R' }), '8 0 R']),
      outcome: '2',
    },
    { name: 'objects that never end', bytes: edited(/endobj/g, ''), outcome: '4 repaired' },
    ...[
      '/Size 99999999999/W[1 2 1]',
      '/Size 9/Index[0 4294967296]/W[1 2 1]',
      '/Size 9/W[1 9999999999 1]',
    ].map((claim, index) => ({
      name: `table of contents that claims too much ${index + 1}`,
      bytes: rawPdf([...pagesOf(2), rawStream('\0\0\0\0', `/Type/XRef/Root 1 0 R${claim}`)]),
      outcome: '2 repaired',
    })),
    { name: 'changed afterwards', bytes: appended(good), outcome: '4' },
    ...lostParts(),
  ]
}

/** Damaged files of which every page can still be read, but not with all that was on it. */
function lostParts(): readonly OddPdf[] {
  const lines = Array.from(
    { length: 40 },
    (_, line) => `BT /F1 9 Tf 50 ${line * 7} Td (Rad ${line * 7919}) Tj ET`,
  )
  const packed = deflateSync(lines.join('\n')).toString('latin1')
  const compressed = (length: number) => rawStream(packed.slice(0, length), '/Filter/FlateDecode')
  const damaged = (objects: readonly string[]) =>
    Buffer.from(
      rawPdf(objects)
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n12345'),
      'latin1',
    )
  const [catalog = '', tree = '', font = '', page = ''] = pagesOf(1)
  const withContent = (content: string) => damaged([catalog, tree, font, page, content])
  return [
    { name: 'compressed content', bytes: withContent(compressed(packed.length)), outcome: '1 repaired' },
    {
      name: 'content without checksum',
      bytes: withContent(compressed(packed.length - 4)),
      outcome: '1 repaired',
    },
    { name: 'content that is cut', bytes: withContent(compressed(packed.length / 2)), outcome: '1 salvaged' },
    {
      name: 'font that is gone',
      bytes: damaged([catalog, tree.replace('/F1', '/F2'), font, page, textStream('Sida 1')]),
      outcome: '1 salvaged',
    },
  ]
}

/** With an object more, as programs add when they save a change. */
function appended(file: Buffer): Buffer {
  const former = /startxref\n(\d+)/.exec(file.toString('latin1'))?.[1] ?? ''
  const size = Number(/\/Size (\d+)/.exec(file.toString('latin1'))?.[1])
  const object = `${size} 0 obj\n<</Note(sparad)>>\nendobj\n`
  const rows = `xref\n${size} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`
  const trailer = `trailer\n<</Size ${size + 1}/Root 1 0 R/Prev ${former}>>\n`
  return Buffer.concat([
    file,
    Buffer.from(`${object}${rows}${trailer}startxref\n${file.length + object.length}\n%%EOF\n`),
  ])
}
