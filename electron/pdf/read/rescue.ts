/** Reads with PDFium what the parser can't, and gives it back as a clean PDF. Links and forms are lost on the way. */
import { loadDocument, type Pdfium, startPdfium } from '../render/pdfium.ts'
import { saved } from '../render/save.ts'

export type Rescue =
  | { readonly kind: 'rescued'; readonly bytes: Uint8Array; readonly encrypted: boolean }
  | { readonly kind: 'password' | 'unreadable' }

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY (a handler other than the standard one, such as certificates). */
const locked = [4, 5]

export async function rescue(bytes: Uint8Array): Promise<Rescue> {
  try {
    return importPages(await startPdfium(), bytes)
  } catch {
    // It has run out of memory, or lost its way in the file.
    return { kind: 'unreadable' }
  }
}

function importPages(pdfium: Pdfium, bytes: Uint8Array): Rescue {
  const { api } = pdfium
  const document = loadDocument(pdfium, bytes)
  if (!document) return { kind: locked.includes(api.FPDF_GetLastError()) ? 'password' : 'unreadable' }
  if (api.FPDF_GetPageCount(document) === 0) return { kind: 'unreadable' }
  const clean = api.FPDF_CreateNewDocument()
  if (!api.FPDF_ImportPages(clean, document, '', 0)) return { kind: 'unreadable' }
  return {
    kind: 'rescued',
    bytes: saved(pdfium, clean),
    encrypted: api.FPDF_GetSecurityHandlerRevision(document) !== -1,
  }
}
