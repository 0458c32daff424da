/** pdf.js as this window uses it: its own files only, no script of a document is run, nothing is fetched from elsewhere. */
import type { PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist'
import drawerUrl from 'pdfjs-dist/build/pdf.renderer.min.mjs?url'
import readerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { longestRange } from '../../../shared/contract/preview.ts'
import type { PdfSource } from './source.ts'

export type PdfJs = typeof import('pdfjs-dist')

/** Workers that draw: as many documents as this can be drawn at a time beside the page's own work. */
const drawers = 2

let loading: Promise<PdfJs> | null = null

/** The library, loaded when the first document is shown. */
export function pdfJs(): Promise<PdfJs> {
  loading ??= load()
  return loading
}

async function load(): Promise<PdfJs> {
  const library = await import('pdfjs-dist')
  library.GlobalWorkerOptions.workerSrc = readerUrl
  library.GlobalWorkerOptions.rendererPorts = Array.from(
    { length: drawers },
    () => new Worker(drawerUrl, { type: 'module' }),
  )
  return library
}

let ownReader: PDFWorker | null = null

/** One worker for all documents that this program has made: opening one then costs almost nothing. */
export async function readerOfOwn(): Promise<PDFWorker> {
  const { PDFWorker } = await pdfJs()
  ownReader ??= PDFWorker.create({})
  return ownReader
}

const files = (part: string) => new URL(`pdfjs/${part}/`, document.baseURI).href

export interface OpenOptions {
  /** Without one the document has a worker of its own, which ends with it. */
  readonly reader?: PDFWorker
  /**
   * Its letters are drawn as shapes: a font that is given to the window makes it lay out all of its own text again, which
   * one feels in a document that is opened anew while one types.
   */
  readonly asShapes?: boolean
}

/** Begins to open a PDF. `destroy` of the task ends what belongs to it. */
export async function openPdf(
  source: PdfSource,
  { reader, asShapes = false }: OpenOptions = {},
): Promise<PDFDocumentLoadingTask> {
  const library = await pdfJs()
  return library.getDocument({
    ...(source.kind === 'bytes'
      ? // The worker takes its bytes away.
        { data: source.bytes.slice() }
      : { range: rangesOf(library, source), rangeChunkSize: longestRange / 4, disableStream: true }),
    ...(reader ? { worker: reader } : {}),
    disableAutoFetch: true,
    cMapUrl: files('cmaps'),
    standardFontDataUrl: files('standard_fonts'),
    wasmUrl: files('wasm'),
    useWorkerFetch: true,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: asShapes,
    enableXfa: false,
    // Larger ones would take the memory of the whole window.
    maxImageSize: 100_000_000,
    verbosity: library.VerbosityLevel.ERRORS,
  })
}

function rangesOf(library: PdfJs, { bytes, read }: Extract<PdfSource, { kind: 'ranges' }>) {
  const transport = new library.PDFDataRangeTransport(bytes, null)
  transport.requestDataRange = (from: number, to: number) => {
    readAll(read, from, Math.min(to, bytes)).then(
      (chunk) => transport.onDataRange(from, chunk),
      // What can't be read is missing: the document says that it can't be shown.
      () => transport.onDataRange(from, new Uint8Array(0)),
    )
  }
  return transport
}

async function readAll(
  read: Extract<PdfSource, { kind: 'ranges' }>['read'],
  from: number,
  to: number,
): Promise<Uint8Array> {
  const whole = new Uint8Array(to - from)
  for (let at = from; at < to; at += longestRange) {
    whole.set(await read(at, Math.min(to, at + longestRange)), at - from)
  }
  return whole
}
