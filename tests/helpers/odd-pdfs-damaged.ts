/** PDFs that are damaged: on their way, by a disk, by a program. */
import { rawPdf, rawStream } from './make-pdf.ts'
import { type OddPdf, pagesOf } from './odd-pdf.ts'

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
