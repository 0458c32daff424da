import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { examineFile } from '../../../../electron/pdf/read/examine.ts'
import { temporaryFolder } from '../../../helpers/board.ts'
import { minimalPdf, rawPage, rawPdf } from '../../../helpers/make-pdf.ts'
import { available } from '../../../helpers/material.ts'

const report = async (bytes: Buffer) => (await examineFile(bytes, 'a.pdf')).report

describe('a report', () => {
  test('gives the sizes as they are read: cropped, turned, in points', async () => {
    const page = '/CropBox[0 0 200 300]/Rotate 90/UserUnit 2'
    expect((await report(rawPage('', { page }))).sizes).toEqual([{ width: 600, height: 400, pages: 1 }])
  })

  test.each(['75001', '1e99', `1${'0'.repeat(400)}`, '0.0000001', '0', '-2'])(
    'counts a page in points whose unit says %s of them',
    async (unit) => {
      const { sizes } = await report(rawPage('', { page: `/UserUnit ${unit}` }))
      expect(sizes).toEqual([{ width: 400, height: 300, pages: 1 }])
    },
  )

  test('names the fonts that are used without being in the file, and none of those that every reader has', async () => {
    const fonts =
      '<</A<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Garamond>>/B<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>'
    expect((await report(rawPage('', { page: `/Resources<</Font ${fonts}>>` }))).missingFonts).toEqual([
      'Garamond',
    ])
    expect((await report(await minimalPdf(1, 'Hej'))).missingFonts).toEqual([])
  })

  test('tells pages with text from pictures of it', async () => {
    const page = (contents: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents ${contents}>>`
    const stream = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`
    const bytes = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>',
      page('6 0 R'),
      page('7 0 R'),
      page('7 0 R'),
      stream('BT (Hej) Tj ET'),
      stream('0 0 9 9 re f'),
    ])
    expect((await report(bytes)).textShare).toBeCloseTo(1 / 3, 2)
  })

  test('takes the later version of header and catalog', async () => {
    expect((await report(rawPage('', { catalog: '/Version/2.0' }))).version).toBe('2.0')
    expect((await report(rawPage('', { catalog: '/Version/1.3' }))).version).toBe('1.7')
  })
})

describe.runIf(
  available('openssl', spawnSync('openssl', ['version']).status === 0, 'apt-get install openssl'),
)('a signature', () => {
  /** A file signed as PDF says: the certificate names Åsa Öhman, the field does not. */
  function signed(): Buffer {
    const folder = temporaryFolder()
    const [key, certificate, data] = ['key.pem', 'certificate.pem', 'data'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string]
    const subject = ['-subj', '/O=Granviks Energi AB/CN=Åsa Öhman', '-utf8', '-days', '9']
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, ...subject],
      { stdio: 'ignore' },
    )
    execFileSync('sh', ['-c', `printf x > ${data}`])
    const cms = execFileSync(
      'openssl',
      ['cms', '-sign', '-binary', '-in', data, '-signer', certificate, '-inkey', key, '-outform', 'DER'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    )
    const range = '0 1111111111 2222222222 3333333333'
    const value = `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/M(D:20260312083000+01'00')/ByteRange[${range}]/Contents<${cms.toString('hex')}0000>>>`
    const field = '<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/Rect[0 0 9 9]/V 7 0 R>>'
    const bytes = rawPage('', {
      catalog: '/AcroForm<</Fields[6 0 R]/SigFlags 3>>',
      page: '/Annots[6 0 R]',
      more: [field, value],
    })
    const text = bytes.toString('latin1')
    const start = text.indexOf('/Contents<') + '/Contents'.length
    const end = text.indexOf('>', start) + 1
    const real = `0 ${start} ${end} ${bytes.length - end}`.padEnd(range.length)
    return Buffer.from(text.replace(range, real), 'latin1')
  }

  test('is told with name, time, and whether it still covers the file', async () => {
    const bytes = signed()
    const signature = { name: 'Åsa Öhman', at: '2026-03-12T08:30:00+01:00' }
    expect((await report(bytes)).signatures).toEqual([{ ...signature, coversFile: true }])
    const changed = Buffer.concat([bytes, Buffer.from('99 0 obj\n<<>>\nendobj\n')])
    expect((await report(changed)).signatures).toEqual([{ ...signature, coversFile: false }])
  })

  test('does not go away by being looked at: the file is kept as it is', async () => {
    const bytes = signed()
    const before = Buffer.from(bytes)
    expect(await examineFile(bytes, 'a.pdf')).toMatchObject({ findings: ['signed'], converted: null })
    expect(bytes.equals(before)).toBe(true)
  })
})
