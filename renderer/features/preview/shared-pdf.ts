/** A PDF in memory that is open only while somebody looks into it. */
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import type { OpenPage } from '../../components/pdf/PdfPage.tsx'
import { openPdf, readerOfOwn } from '../../components/pdf/pdfjs.ts'

export interface SharedPdf {
  /** Opens a page, from 1. */
  readonly open: (page: number) => Promise<OpenPage>
  readonly use: <T>(look: (document: PDFDocumentProxy) => Promise<T>) => Promise<T>
}

/** `bytes` is asked for each time that the document is opened. */
export function sharedPdf(bytes: () => Promise<Uint8Array>, asShapes = false): SharedPdf {
  let users = 0
  let task: Promise<PDFDocumentLoadingTask> | null = null
  const enter = async (): Promise<PDFDocumentProxy> => {
    users++
    task ??= bytes().then(async (bytes) =>
      openPdf({ kind: 'bytes', bytes }, { reader: await readerOfOwn(), asShapes }),
    )
    try {
      return await (await task).promise
    } catch (failure) {
      leave()
      throw failure
    }
  }
  const leave = () => {
    users--
    if (users > 0) return
    const left = task
    task = null
    left?.then((task) => task.destroy()).catch(() => {})
  }
  return {
    async open(number) {
      const document = await enter()
      try {
        return { page: await document.getPage(number), close: leave }
      } catch (failure) {
        leave()
        throw failure
      }
    },
    async use(look) {
      const document = await enter()
      try {
        return await look(document)
      } finally {
        leave()
      }
    },
  }
}
