/** PDFium as this program uses it: a fresh one for each file, with its memory and the file in it. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

const require = createRequire(import.meta.url)

export interface Pdfium {
  readonly api: WrappedPdfiumModule
  /** Its memory as it is now: growing replaces it. */
  heap(): Uint8Array
  /** Room for so many bytes. @throws RangeError when there is none */
  allocate(size: number): number
  free(pointer: number): void
}

/** A fresh PDFium each time: its memory grows and is never given back but with the whole module. */
export async function startPdfium(): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium')
  const wasm = await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm'))
  const api = await init({ wasmBinary: new Uint8Array(wasm).buffer })
  api.PDFiumExt_Init()
  const { malloc, free } = api.pdfium.wasmExports
  return {
    api,
    heap: () => (api.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8,
    allocate(size) {
      const pointer = malloc(size)
      if (!pointer) throw new RangeError(`no room for ${size} bytes`)
      return pointer
    },
    free,
  }
}

/** Opens a file, whose bytes stay in PDFium's memory; 0 when it can't be opened. */
export function loadDocument({ api, heap, allocate }: Pdfium, bytes: Uint8Array, password = ''): number {
  const input = allocate(bytes.length)
  heap().set(bytes, input)
  return api.FPDF_LoadMemDocument(input, bytes.length, password)
}
