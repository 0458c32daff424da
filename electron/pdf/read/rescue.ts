/** Reads with PDFium what the parser can't, and gives it back as a clean PDF. Links and forms are lost on the way. */
import { loadDocument, type Pdfium, startPdfium } from '../render/pdfium.ts'

export type Rescue =
  | { readonly kind: 'rescued'; readonly bytes: Uint8Array; readonly encrypted: boolean }
  | { readonly kind: 'password' | 'unreadable' }

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY (a handler other than the standard one, such as certificates). */
const locked = [4, 5]

/** @param password opens a file that has a user's password */
export async function rescue(bytes: Uint8Array, password = ''): Promise<Rescue> {
  try {
    return importPages(await startPdfium(), bytes, password)
  } catch {
    // It has run out of memory, or lost its way in the file.
    return { kind: 'unreadable' }
  }
}

function importPages(pdfium: Pdfium, bytes: Uint8Array, password: string): Rescue {
  const { api } = pdfium
  const document = loadDocument(pdfium, bytes, password)
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

function saved({ api, heap, allocate }: Pdfium, document: number): Uint8Array {
  const writer = api.PDFiumExt_OpenFileWriter()
  api.PDFiumExt_SaveAsCopy(document, writer)
  const size = api.PDFiumExt_GetFileWriterSize(writer)
  const output = allocate(size)
  api.PDFiumExt_GetFileWriterData(writer, output, size)
  return heap().slice(output, output + size)
}
