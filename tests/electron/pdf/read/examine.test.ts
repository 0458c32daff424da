import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { examineFile } from '../../../../electron/pdf/read/examine.ts'
import { AppError } from '../../../../shared/errors.ts'
import { makePdf, rawPage, rawPdf } from '../../../helpers/make-pdf.ts'
import { material, materialAvailable } from '../../../helpers/material.ts'

/** Pages and findings, or the code of the refusal. */
async function outcome(bytes: Uint8Array, fileName: string): Promise<string> {
  try {
    const { pages, findings } = await examineFile(bytes, fileName)
    return [pages, ...findings].join(' ')
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(error.params.fileName).toBe(fileName)
    return [error.code, ...(error.params.found ? [error.params.found] : [])].join(' ')
  }
}

describe.runIf(materialAvailable())('odd PDFs', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['good.pdf', '1'],
    ['base3.pdf', '3'],
    ['c01-owner256.pdf', '3 encrypted'],
    ['c01b-owner128rc4.pdf', '3 encrypted'],
    ['c01d-owneraes128.pdf', '3 encrypted'],
    ['c02-user.pdf', 'ATTACHMENT_PASSWORD'],
    ['c03-badxref.pdf', '3 repaired'],
    ['c04-trunc60.pdf', '3 salvaged'],
    ['c05-zeropages.pdf', 'ATTACHMENT_NO_PAGES'],
    ['c06-rotate.pdf', '3'],
    ['c07-cropbox.pdf', '3'],
    ['c07b-revbox.pdf', '3'],
    ['c08-mixed.pdf', '5'],
    ['c09-form.pdf', '1 form'],
    ['c10-links.pdf', '3'],
    ['c11-signed.pdf', '3 signed'],
    ['c12-huge.pdf', '3'],
    ['c13-pdf20.pdf', '3'],
    ['c14-linear.pdf', '3'],
    ['c15-objstm.pdf', '3'],
    ['c16-text.pdf', 'ATTACHMENT_WRONG_KIND text/plain'],
    ['c16c-empty.pdf', 'ATTACHMENT_EMPTY'],
    ['c16d-html.pdf', 'ATTACHMENT_WRONG_KIND text/html'],
    ['c17-active.pdf', '3 active'],
    ['c18-junkhead.pdf', '3'],
    ['c21-treeloop.pdf', '1 salvaged'],
    ['c22-xfa.pdf', '1 form active'],
    ['c22b-portfolio.pdf', '3'],
    ['c24-tagged.pdf', '1'],
  ]
  test.each(cases)('%s: %s', async (name, expected) => {
    expect(await outcome(readFileSync(material(`pdf/${name}`)), name)).toBe(expected)
  })
})

test.runIf(materialAvailable())(
  'a locked PDF that has lost its key is refused, not taken for text',
  async () => {
    for (const name of ['c01-owner256', 'c01b-owner128rc4', 'c01d-owneraes128']) {
      const bytes = readFileSync(material(`pdf/${name}.pdf`))
      const withoutKey = bytes.subarray(0, bytes.lastIndexOf('xref') - 200)
      expect(await outcome(withoutKey, 'cut.pdf')).toBe('ATTACHMENT_UNREADABLE')
    }
  },
)

describe('a file', () => {
  const pdf = makePdf((document) => document.text('Hej'))

  test('is told by its content where its name promises nothing', async () => {
    expect(await outcome(await pdf, 'kallelse')).toBe('1')
    expect(await outcome(await pdf, 'kallelse.tmp')).toBe('1')
  })

  test('that is not what its name says is refused, with what it is', async () => {
    expect(await outcome(await pdf, 'karta.png')).toBe('ATTACHMENT_WRONG_KIND application/pdf')
    expect(await outcome(Buffer.from('PK\x03\x04word/document.xml'), 'avtal.pdf')).toBe(
      'ATTACHMENT_WRONG_KIND application/zip',
    )
    expect(await outcome(Buffer.from([0, 1, 2, 3]), 'avtal.pdf')).toBe(
      'ATTACHMENT_WRONG_KIND application/octet-stream',
    )
  })

  test('of a kind that can not be packed is refused', async () => {
    expect(await outcome(Buffer.from('PK\x03\x04word/document.xml'), 'avtal.docx')).toBe(
      'ATTACHMENT_KIND_UNKNOWN',
    )
  })

  test('that has lost its first half is refused as unreadable', async () => {
    const bytes = await pdf
    const tail = Buffer.concat([Buffer.from('%PDF-1.4\n'), bytes.subarray(Math.floor(bytes.length * 0.9))])
    expect(await outcome(tail, 'rest.pdf')).toBe('ATTACHMENT_UNREADABLE')
  })

  test('that has lost its tail is salvaged where pages are left, and says so', async () => {
    const bytes = await makePdf((document) => {
      for (let page = 0; page < 5; page++) document.addPage().text(`Sida ${page}`)
    })
    const half = bytes.subarray(0, Math.floor(bytes.length * 0.5))
    expect(await outcome(half, 'halv.pdf')).toMatch(/^[1-5] salvaged$/)
  })
})

describe('active content is found', () => {
  const active: readonly (readonly [string, Buffer])[] = [
    [
      'a script that runs when the document opens',
      rawPage('', { catalog: '/OpenAction<</S/JavaScript/JS(x)>>' }),
    ],
    ['a script of a page', rawPage('', { page: '/AA<</O<</S/JavaScript/JS(x)>>>>' })],
    [
      'a button that sends a form',
      rawPage('', { page: '/Annots[<</Subtype/Widget/A<</S/SubmitForm/F(x)>>>>]' }),
    ],
    ['a link that starts a program', rawPage('', { page: '/Annots[<</Subtype/Link/A<</S/Launch/F(x)>>>>]' })],
    ['an embedded file', rawPage('', { more: ['<</Type/EmbeddedFile/Length 0>>\nstream\n\nendstream'] })],
    ['a film', rawPage('', { page: '/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]>>]' })],
  ]
  test.each(active)('%s', async (_, bytes) => {
    expect(await outcome(bytes, 'a.pdf')).toContain('active')
  })

  test('a first view, a link to the web and a link to a page are not active', async () => {
    const links =
      '[<</Subtype/Link/A<</S/URI/URI(https://x.se)>>>><</Subtype/Link/A<</S/GoTo/D[3 0 R/Fit]>>>>]'
    const bytes = rawPage('', { catalog: '/OpenAction[3 0 R/Fit]', page: `/Annots${links}` })
    expect(await outcome(bytes, 'a.pdf')).toBe('1')
  })
})

test('a page tree that is thousands of levels deep does not bring the reader down', async () => {
  const levels = Array.from({ length: 5000 }, (_, index) => `<</Type/Pages/Count 1/Kids[${index + 3} 0 R]>>`)
  const deep = rawPdf(['<</Type/Catalog/Pages 2 0 R>>', ...levels, '<</Type/Page/MediaBox[0 0 9 9]>>'])
  expect(await outcome(deep, 'djup.pdf')).toMatch(/^(1 repaired|1 salvaged|ATTACHMENT_UNREADABLE)$/)
})
