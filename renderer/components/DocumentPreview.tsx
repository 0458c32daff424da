/** A document on screen: the same blocks as the PDF, set on pages of paper. */
import { useElementSize } from '@mantine/hooks'
import { type CSSProperties, useEffect, useRef } from 'react'
import type { DocumentModel } from '../../shared/documents/block.ts'
import blocks from './DocumentBlocks.module.css'
import { DocumentBlocks } from './DocumentBlocks.tsx'
import style from './DocumentPreview.module.css'

interface Props {
  readonly document: DocumentModel
  /** Place of the numbered block to mark and keep in view. */
  readonly highlight?: string | null
  /** Pages of the whole of which the document is the front; without it the document stands alone. */
  readonly totalPages?: number
  /** Pages of the whole that stand before the document and are not shown. */
  readonly pagesBefore?: number
  /** Told how many pages the document fills, whenever that changes. */
  readonly onPages?: (pages: number) => void
}

/** Height of an A4 page as a share of its width; the style sheet has the same measures. */
const pageHeight = 841.89 / 595.28
/** Points. */
const pageWidth = 595.28
const gap = 16
/** The text runs from page to page, one below the other. */
const pageFlow: CSSProperties = { columnHeight: 'calc(728.5 * var(--pt))', columnWrap: 'wrap' }

export function DocumentPreview({ document, highlight = null, totalPages, pagesBefore = 0, onPages }: Props) {
  const { ref: flow, height } = useElementSize()
  const { ref: sheets, width } = useElementSize()
  const reader = useRef<HTMLElement>(null)
  const pages = pageCount(height, width)
  const begins = document.blocks[0]?.kind
  const { accent, face, binding } = document.look ?? {}
  const measures = {
    '--pt': `${width / pageWidth}px`,
    ...(accent ? { '--document-accent': accent } : {}),
  } as CSSProperties

  useEffect(() => onPages?.(pages), [onPages, pages])

  // The place is kept in view also when the page is shown, or shown larger.
  useEffect(() => {
    if (highlight === null || width === 0) return
    reader.current
      ?.querySelector(`[data-place="${CSS.escape(highlight)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [highlight, width])

  return (
    <article
      className={style.reader}
      lang={document.language}
      aria-label={document.title}
      data-face={face}
      data-binding={binding}
      style={measures}
      ref={reader}
    >
      <div className={style.sheets} ref={sheets} aria-hidden>
        {numbers(pages).map((page) => (
          <div className={style.sheet} key={page}>
            {document.watermark && <span className={style.watermark}>{document.watermark}</span>}
            {page === 1 && document.address && (
              <span className={`${style.foot} ${style.address}`} data-alone={begins === 'cover' || undefined}>
                {document.address}
              </span>
            )}
            {(page > 1 || begins !== 'cover') && (
              <span className={style.foot}>
                <span>{document.foot}</span>
                <span>{`${pagesBefore + page} (${totalPages ?? pages})`}</span>
              </span>
            )}
          </div>
        ))}
      </div>
      <div
        className={`${style.flow} ${blocks.document}`}
        data-density={document.density}
        style={pageFlow}
        ref={flow}
      >
        <DocumentBlocks blocks={document.blocks} highlight={highlight} />
      </div>
    </article>
  )
}

/** The flow is as high as its pages' text areas and the gaps between them. */
function pageCount(flowHeight: number, sheetWidth: number): number {
  if (sheetWidth === 0) return 1
  return Math.max(1, Math.ceil(flowHeight / (sheetWidth * pageHeight + gap)))
}

/** 1 … `last`. */
function numbers(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}
