/** The pack beside what is written: its real pages, at the item that is being edited. */
import type { TFunction } from 'i18next'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { itemPlace } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import type { PaperPage } from '../../components/pdf/PdfPage.tsx'
import { PdfPages } from '../../components/pdf/PdfPages.tsx'
import { PdfToolbar } from '../../components/pdf/PdfToolbar.tsx'
import type { PagesHandle } from '../../components/pdf/usePlace.ts'
import { useZoom } from '../../components/pdf/useZoom.ts'
import type { Pack } from '../meeting/pack.ts'
import style from './PackPane.module.css'
import { type Stretch, stretchesOf } from './places.ts'
import { usePackPreview } from './usePackPreview.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly pack: Pack
  /** The item to mark and keep in view, from 1; 0 for none. */
  readonly number: number
}

export function PackPane({ meeting, pack: { plan, setFrontPages }, number }: Props) {
  const { t } = useTranslation()
  const { pack, error } = usePackPreview(meeting, plan.cover)
  const zooming = useZoom('width')
  const [percent, setPercent] = useState(100)
  const [seen, setSeen] = useState('')
  const handle = useRef<PagesHandle>(null)

  const front = pack?.frontPages
  useEffect(() => {
    if (front !== undefined) setFrontPages(front)
  }, [front, setFrontPages])

  const nameOf = useMemo(() => pageNames(t), [t])
  const stretches = useMemo(() => (pack ? stretchesOf(pack.places, itemPlace, number) : []), [pack, number])
  const pages = useMemo(
    () =>
      (pack?.pages.pages ?? []).map(({ key, number, label, open }, index): PaperPage => {
        const name = nameOf(number, label, pack?.lastPage ?? 0)
        const marks = stretches.filter(({ page }) => page === index)
        return { key, name, turns: 0, open, ...(marks.length > 0 && { marks: <Marks stretches={marks} /> }) }
      }),
    [pack, stretches, nameOf],
  )

  const [start] = stretches
  const top = start && Math.round(start.top)
  const page = start?.page
  const areShown = seen !== ''
  useEffect(() => {
    if (areShown && page !== undefined && top !== undefined) handle.current?.goTo(`front ${page}`, top)
  }, [areShown, page, top])

  const at = pages.findIndex(({ key }) => key === seen)
  if (!pack && error === null) {
    return (
      <p className={style.making} role="status">
        {t('preview.making')}
      </p>
    )
  }
  return (
    <div className={style.pane}>
      <PdfToolbar
        page={at + 1}
        pages={pages.length}
        zooming={zooming}
        percent={percent}
        onPage={(page) => handle.current?.goTo(pages[page - 1]?.key ?? '')}
      />
      <ErrorNote error={error} />
      <PdfPages
        pages={pages}
        zooming={zooming}
        label={t('preview.pack')}
        onPage={setSeen}
        onPercent={setPercent}
        handle={handle}
        isPrinted
      />
    </div>
  )
}

type NameOf = (number: string, label: string | null, last: number) => string

/** "Bilaga 2, Sida 5 av 40". Most pages keep theirs from one preview to the next. */
function pageNames(t: TFunction): NameOf {
  let names = new Map<string, string>()
  let lastPage = 0
  return (number, label, last) => {
    if (last !== lastPage) names = new Map()
    lastPage = last
    const key = `${number}\n${label}`
    const known = names.get(key)
    if (known !== undefined) return known
    const place = t(number === '' ? 'preview.pageUnnumbered' : 'preview.page', { page: number, pages: last })
    const name = label === null ? place : t('preview.pageOf', { label, place })
    names.set(key, name)
    return name
  }
}

/** Where the item stands that is being edited. */
function Marks({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return stretches.map(({ top, bottom }) => (
    <span
      key={top}
      className={style.mark}
      data-open={bottom === null || undefined}
      style={{
        top: inPoints(top),
        height: inPoints(bottom === null ? 110 : bottom - top),
      }}
      aria-hidden
    />
  ))
}

function inPoints(points: number): string {
  return `calc(${points}px * var(--total-scale-factor))`
}
