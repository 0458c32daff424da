/** Opens a PDF with its user's password and gives it back without one; all else in it stays as it is. */
import { loadDocument, startPdfium } from '../render/pdfium.ts'
import { saved } from '../render/save.ts'

/** FPDF_REMOVE_SECURITY. */
const withoutSecurity = 3

/** The file without encryption; undefined when the password does not open it. */
export async function unlock(bytes: Uint8Array, password: string): Promise<Uint8Array | undefined> {
  const pdfium = await startPdfium()
  const document = loadDocument(pdfium, bytes, password)
  return document ? saved(pdfium, document, withoutSecurity) : undefined
}
