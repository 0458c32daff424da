/** The right column: the minutes as they are printed, marked as a draft until they are signed off. */
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { minutesDocument, paragraphPlace } from '../../../shared/documents/minutes.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import columns from '../meeting/columns.module.css'
import { documentWords } from '../meeting/pack.ts'
import type { MinutesPart } from './minutes-part.ts'

interface Props {
  readonly meeting: MeetingDetail
  /** The number of the paragraph to mark, as printed. */
  readonly number: number | null
  readonly part: MinutesPart
}

export function MinutesPreview({ meeting, number, part }: Props) {
  const { t } = useTranslation()
  const shown = useDeferredValue(meeting)
  const document = useMemo(() => minutesDocument(shown, documentWords), [shown])
  const desk = useRef<HTMLElement>(null)
  useEffect(() => {
    if (part === 'attendance') desk.current?.scrollTo(0, 0)
    if (part === 'signatures') desk.current?.scrollTo(0, desk.current.scrollHeight)
  }, [part])
  return (
    <section
      className={columns.preview}
      aria-label={t('meeting.preview.minutes')}
      {...scrollsByKeys}
      data-printed
      ref={desk}
    >
      <DocumentPreview document={document} highlight={number === null ? null : paragraphPlace(number)} />
    </section>
  )
}
