/** A PDF in the window: its pages, a page to go to, a size. Links in it lead nowhere, and nothing in it is run. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageTurns } from '../../../shared/model/meeting.ts'
import { ErrorNote } from '../ErrorNote.tsx'
import style from './Pdf.module.css'
import type { OpenPage, PaperPage } from './PdfPage.tsx'
import { PdfPages } from './PdfPages.tsx'
import { PdfToolbar } from './PdfToolbar.tsx'
import type { PdfSource } from './source.ts'
import { usePdf } from './usePdf.ts'
import type { PagesHandle } from './usePlace.ts'
import { useZoom, type Zoom } from './useZoom.ts'

interface Props {
  /** What the file is called: names the pages' region. */
  readonly title: string
  /** Asked again when it is another function: keep it the same with `useCallback`. */
  readonly source: () => Promise<PdfSource>
  /** Pages that are shown turned. */
  readonly turns?: PageTurns
  readonly zoom?: Zoom
  /** Told the page that is looked at, from 1. */
  readonly onPage?: (page: number) => void
  /** At the right end of the toolbar. */
  readonly children?: ReactNode
}

export function PdfView({ title, source, turns, zoom = 'width', onPage, children }: Props) {
  const { t } = useTranslation()
  const { document, error } = usePdf(source)
  const zooming = useZoom(zoom)
  const [page, setPage] = useState(1)
  const [percent, setPercent] = useState(100)
  const handle = useRef<PagesHandle>(null)
  const count = document?.numPages ?? 0
  const pages = useMemo(
    () =>
      Array.from({ length: count }, (_, index): PaperPage => {
        const number = index + 1
        return {
          key: String(number),
          name: t('preview.page', { page: number, pages: count }),
          turns: turns?.[number] ?? 0,
          open: () => openPage(document, number),
        }
      }),
    [document, count, turns, t],
  )
  const tell = useRef(onPage)
  useEffect(() => {
    tell.current = onPage
  })
  const look = useCallback((key: string) => {
    setPage(Number(key))
    tell.current?.(Number(key))
  }, [])
  if (error) return <ErrorNote error={error} />
  return (
    <div className={style.view}>
      <PdfToolbar
        page={page}
        pages={count}
        zooming={zooming}
        percent={percent}
        onPage={(page) => handle.current?.goTo(String(page))}
      >
        {children}
      </PdfToolbar>
      {document ? (
        <PdfPages
          pages={pages}
          zooming={zooming}
          label={t('preview.pages', { title })}
          onPage={look}
          onPercent={setPercent}
          handle={handle}
        />
      ) : (
        <p className={style.opening} role="status">
          {t('preview.opening')}
        </p>
      )}
    </div>
  )
}

async function openPage(document: PDFDocumentProxy | null, number: number): Promise<OpenPage> {
  if (!document) throw new Error('closed')
  const page = await document.getPage(number)
  return { page, close: () => void page.cleanup() }
}
