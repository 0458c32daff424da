/** Whether a PDF that has come back is the one that was given out: page by page, what it says and how it looks. */
import { AppError } from '../../../shared/errors.ts'
import type { SignedRemark } from '../../../shared/model/sign-off.ts'
import { compareLooks, compareTexts } from '../../../shared/rules/same-text.ts'
import { openRendering, type Rendering } from '../render/rendering.ts'

/** Pixels across: the smallest print leaves its traces. */
const width = 800

export interface Paper {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/**
 * What was added; nothing that was sealed may be missing, other, or hidden.
 * @throws AppError SIGNED_PDF_PAGES {pages, expected}, SIGNED_PDF_ALTERED {page, was, is}, SIGNED_PDF_COVERED {page}, each
 *   also with {fileName}
 */
export async function checkSame(
  sealed: Paper,
  found: Paper,
  onPage: (done: number, total: number) => void = () => {},
): Promise<readonly SignedRemark[]> {
  const { fileName } = found
  const [was, is] = [
    await openRendering(sealed.bytes, sealed.fileName),
    await openRendering(found.bytes, fileName),
  ]
  if (was.pages !== is.pages)
    throw new AppError('SIGNED_PDF_PAGES', { fileName, pages: is.pages, expected: was.pages })
  return Array.from({ length: was.pages }, (_, index) => {
    onPage(index, was.pages)
    return checkPage(was, is, index + 1, fileName)
  }).flat()
}

function checkPage(was: Rendering, is: Rendering, page: number, fileName: string): readonly SignedRemark[] {
  const text = compareTexts(was.text(page), is.text(page))
  if (text.kind === 'altered') {
    throw new AppError('SIGNED_PDF_ALTERED', { fileName, page, was: text.was, is: text.is })
  }
  const look = compareLooks(was.render(page, width), is.render(page, width))
  if (look.covered) throw new AppError('SIGNED_PDF_COVERED', { fileName, page })
  if (text.added !== '') return [{ code: 'addedText', params: { page, text: text.added.slice(0, 500) } }]
  return look.marked ? [{ code: 'addedMarks', params: { page } }] : []
}
