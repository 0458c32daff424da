import { describe, expect, test } from 'vitest'
import { examineFile } from '../../../../electron/pdf/read/examine.ts'
import { heic } from '../../../helpers/heic.ts'
import { darkCorner } from './dark-corner.ts'

describe('a picture from a telephone', () => {
  test.each([
    [0, 'left top'],
    [1, 'left bottom'],
    [2, 'right bottom'],
    [3, 'right top'],
  ])('turned %i quarters is upright on a page of its own', async (turns, corner) => {
    const { mediaType, pages, converted } = await examineFile(heic({ turns }), 'IMG_0001.HEIC')
    expect({ mediaType, pages }).toEqual({ mediaType: 'application/pdf', pages: 1 })
    expect(await darkCorner(converted!)).toBe(corner)
  })

  test('that is cut is refused', async () => {
    const whole = heic()
    for (const bytes of [whole.subarray(0, 40), whole.subarray(0, whole.length / 2)]) {
      await expect(examineFile(bytes, 'bild.heic')).rejects.toMatchObject({
        code: 'ATTACHMENT_UNREADABLE',
        params: { fileName: 'bild.heic' },
      })
    }
  })

  test('that says it is larger than any camera makes is refused before it is decoded', async () => {
    await expect(examineFile(heic({ side: 20_000 }), 'bild.heic')).rejects.toMatchObject({
      code: 'IMAGE_TOO_LARGE',
    })
  })
})
