import { expect, test } from 'vitest'
import { imageToPdf } from '../../../../electron/pdf/read/image-page.ts'
import { writePng } from '../../../../electron/pdf/render/png.ts'
import { openRendering } from '../../../../electron/pdf/render/rendering.ts'

test('a picture in shades of grey is the same when it is read again', async () => {
  const [width, height] = [40, 30]
  const grey = Uint8Array.from({ length: width * height }, (_, at) => (at % width < 20 ? 0 : 200))
  const png = writePng({ width, height, grey })
  const rendering = await openRendering(await imageToPdf(png, 'image/png', 'bild.png'), 'bild.png')
  const seen = rendering.render(1, 1200).grey
  const count = (shade: number) => seen.filter((one) => one === shade).length
  expect(count(0)).toBeGreaterThan(1000)
  expect(count(200) / count(0)).toBeCloseTo(1, 1)
})
