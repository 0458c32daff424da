import { expect, test } from 'vitest'
import { openPdf } from '../../../../electron/pdf/read/open.ts'
import { AppError } from '../../../../shared/errors.ts'
import { makePdf } from '../../../helpers/make-pdf.ts'

const papers = await makePdf(
  (document) => {
    for (let page = 1; page <= 400; page++) document.addPage().text(`Sida ${page}`)
  },
  { autoFirstPage: false },
)

test('a file of many objects is opened in turns', async () => {
  let turns = 0
  const { pages } = await openPdf(papers, 'bilaga.pdf', async () => {
    turns += 1
  })
  expect(pages).toHaveLength(400)
  expect(turns).toBeGreaterThan(0)
})

test('a file that is no longer wanted is let go, and not taken for a damaged one', async () => {
  const opening = openPdf(papers, 'bilaga.pdf', () => Promise.reject(new AppError('CANCELLED')))
  await expect(opening).rejects.toMatchObject({ code: 'CANCELLED' })
})
