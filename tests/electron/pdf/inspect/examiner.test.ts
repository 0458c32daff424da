import { describe, expect, test } from 'vitest'
import { examineApart } from '../../../../electron/pdf/inspect/examiner.ts'
import { minimalPdf, rawPage } from '../../../helpers/make-pdf.ts'

describe('an examination', () => {
  test('tells what the file is, and gives the file back', async () => {
    const bytes = await minimalPdf(2, 'Sida')
    const copy = Buffer.from(bytes)
    const examined = await examineApart({ bytes, fileName: 'a.pdf' })
    expect(examined).toMatchObject({ pages: 2, mediaType: 'application/pdf', converted: null })
    expect(Buffer.from(examined.bytes).equals(copy)).toBe(true)
  })

  test('that takes too long is given up, and the next one works', async () => {
    const limits = { seconds: 0.001, memory: 512 }
    const bytes = await minimalPdf(2, 'Sida')
    await expect(examineApart({ bytes, fileName: 'seg.pdf' }, () => false, limits)).rejects.toMatchObject({
      code: 'EXAMINATION_TIMEOUT',
      params: { fileName: 'seg.pdf', seconds: 0.001 },
    })
    expect(await examineApart({ bytes: await minimalPdf(1, 'Sida'), fileName: 'b.pdf' })).toMatchObject({
      pages: 1,
    })
  })

  test('that needs more memory than it may have is given up, and the program lives', async () => {
    // Half a million small objects: little on the disk, much in memory.
    const bytes = rawPage('', { more: Array.from({ length: 500_000 }, () => '<</A<</B[1 2 3]>>>>') })
    await expect(
      examineApart({ bytes, fileName: 'stor.pdf' }, () => false, { seconds: 60, memory: 64 }),
    ).rejects.toMatchObject({ code: 'EXAMINATION_MEMORY', params: { fileName: 'stor.pdf' } })
    expect(await examineApart({ bytes: await minimalPdf(1, 'Sida'), fileName: 'b.pdf' })).toMatchObject({
      pages: 1,
    })
  })

  test('ends when the person cancels', async () => {
    const bytes = rawPage('', { more: Array.from({ length: 100_000 }, () => '<</A<</B[1 2 3]>>>>') })
    await expect(examineApart({ bytes, fileName: 'a.pdf' }, () => true)).rejects.toMatchObject({
      code: 'CANCELLED',
    })
  })
})
