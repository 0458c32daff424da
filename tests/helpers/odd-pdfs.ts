/** PDFs that are odd in one way each, as people and programs make them, with what is to become of them. */
import { deflateSync } from 'node:zlib'
import { rawPdf } from './make-pdf.ts'
import { type OddPdf, pagesOf } from './odd-pdf.ts'
import { oddActions } from './odd-pdfs-active.ts'
import { oddDamage } from './odd-pdfs-damaged.ts'
import { oddPages } from './odd-pdfs-pages.ts'

/** All of them. */
export function oddPdfs(): readonly OddPdf[] {
  return [...oddPages(), ...oddDamage(), ...oddActions(), ...oddFiles()]
}

function oddFiles(): readonly OddPdf[] {
  const good = rawPdf(pagesOf(2))
  const bomb = deflateSync(Buffer.alloc(80 << 20, ' '), { level: 9 }).toString('latin1')
  const bombed = [...pagesOf(1)]
  bombed[4] = `<</Filter/FlateDecode/Length ${bomb.length}>>\nstream\n${bomb}\nendstream`
  return [
    { name: 'sound', bytes: good, outcome: '2' },
    { name: 'empty', bytes: Buffer.alloc(0), outcome: 'ATTACHMENT_EMPTY' },
    { name: 'text', bytes: Buffer.from('Detta är ett brev.\n'), outcome: 'ATTACHMENT_WRONG_KIND' },
    {
      name: 'web page',
      bytes: Buffer.from('<!doctype html><title>Logga in</title>'),
      outcome: 'ATTACHMENT_WRONG_KIND',
    },
    { name: 'zip', bytes: Buffer.from('PK\x03\x04word/document.xml'), outcome: 'ATTACHMENT_WRONG_KIND' },
    { name: 'only a header', bytes: Buffer.from('%PDF-1.7\n'), outcome: 'ATTACHMENT_UNREADABLE' },
    {
      name: 'header and noise',
      bytes: Buffer.from(`%PDF-1.7\n${'\x80\xff()<<[/'.repeat(500)}`, 'latin1'),
      outcome: 'ATTACHMENT_UNREADABLE',
    },
    { name: 'only zeros', bytes: Buffer.alloc(5000), outcome: 'ATTACHMENT_WRONG_KIND' },
    { name: 'version 2.0', bytes: rawPdf(pagesOf(1), '2.0'), outcome: '1' },
    { name: 'version 1.0', bytes: rawPdf(pagesOf(1), '1.0'), outcome: '1' },
    { name: 'version of the future', bytes: rawPdf(pagesOf(1), '9.9'), outcome: '1' },
    { name: 'content that inflates beyond measure', bytes: rawPdf(bombed), outcome: 'ATTACHMENT_UNREADABLE' },
    { name: 'many pages', bytes: rawPdf(pagesOf(3000)), outcome: '3000' },
  ]
}
