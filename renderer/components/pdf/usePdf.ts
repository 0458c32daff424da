/** An open PDF as long as it is shown. */
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import type { AppError } from '../../../shared/errors.ts'
import { openPdf } from './pdfjs.ts'
import type { PdfSource } from './source.ts'
import { unreadable } from './unreadable.ts'

export interface ShownPdf {
  /** The one before stays until the next is open; null before the first. */
  readonly document: PDFDocumentProxy | null
  readonly error: AppError | null
}

/** `source` is asked again when it is another function. */
export function usePdf(source: () => Promise<PdfSource>): ShownPdf {
  const [shown, setShown] = useState<ShownPdf>({ document: null, error: null })
  useEffect(() => {
    let left = false
    let task: PDFDocumentLoadingTask | null = null
    const open = async () => {
      const bytes = await source()
      if (left) return
      task = await openPdf(bytes)
      const document = await task.promise
      if (!left) setShown({ document, error: null })
    }
    open().catch((failure: unknown) => {
      if (!left) setShown({ document: null, error: unreadable(failure) })
    })
    return () => {
      left = true
      void task?.destroy()
    }
  }, [source])
  return shown
}
