/** Reads with PDFium what the parser can't, and gives it back as a clean PDF. Links and forms are lost on the way. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

const require = createRequire(import.meta.url)

export type Rescue =
  | { readonly kind: 'rescued'; readonly bytes: Uint8Array; readonly encrypted: boolean }
  | { readonly kind: 'password' | 'unreadable' }

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY (a handler other than the standard one, such as certificates). */
const locked = [4, 5]

/** A fresh PDFium each time: its memory grows and is never given back but with the whole module. */
export async function rescue(bytes: Uint8Array): Promise<Rescue> {
  const pdfium = await init({ wasmBinary: await wasm() })
  pdfium.PDFiumExt_Init()
  const { malloc } = pdfium.pdfium.wasmExports
  const input = malloc(bytes.length)
  heap(pdfium).set(bytes, input)
  const document = pdfium.FPDF_LoadMemDocument(input, bytes.length, '')
  if (!document) return { kind: locked.includes(pdfium.FPDF_GetLastError()) ? 'password' : 'unreadable' }
  if (pdfium.FPDF_GetPageCount(document) === 0) return { kind: 'unreadable' }
  const clean = pdfium.FPDF_CreateNewDocument()
  if (!pdfium.FPDF_ImportPages(clean, document, '', 0)) return { kind: 'unreadable' }
  return {
    kind: 'rescued',
    bytes: saved(pdfium, clean),
    encrypted: pdfium.FPDF_GetSecurityHandlerRevision(document) !== -1,
  }
}

function saved(pdfium: WrappedPdfiumModule, document: number): Uint8Array {
  const writer = pdfium.PDFiumExt_OpenFileWriter()
  pdfium.PDFiumExt_SaveAsCopy(document, writer)
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer)
  const output = pdfium.pdfium.wasmExports.malloc(size)
  pdfium.PDFiumExt_GetFileWriterData(writer, output, size)
  return heap(pdfium).slice(output, output + size)
}

/** PDFium's memory as it is now: growing replaces it. */
function heap(pdfium: WrappedPdfiumModule): Uint8Array {
  return (pdfium.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8
}

async function wasm(): Promise<ArrayBuffer> {
  const bytes = await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm'))
  return new Uint8Array(bytes).buffer
}
