/** The right column: the agenda as it is printed at the front of the pack. */
import { useCallback, useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { agendaDocument } from '../../../shared/documents/agenda.ts'
import { itemPlace } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import columns from '../meeting/columns.module.css'
import { documentWords, type Pack } from '../meeting/pack.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly pack: Pack
  /** The item to mark, from 1; 0 for none. */
  readonly number: number
  /** Beside what is written the cover would only be in the way. */
  readonly withoutCover?: boolean
}

/** A step behind the keys where the computer is slow, so that typing never waits for it. */
export function AgendaPreview({ meeting, pack, number, withoutCover = false }: Props) {
  const { plan, setFrontPages } = pack
  const { t } = useTranslation()
  const shown = useDeferredValue(useMemo(() => ({ meeting, plan }), [meeting, plan]))
  const document = useMemo(() => {
    const whole = agendaDocument(shown.meeting, documentWords, { plan: shown.plan })
    return withoutCover ? { ...whole, blocks: whole.blocks.filter(({ kind }) => kind !== 'cover') } : whole
  }, [shown, withoutCover])
  const pagesBefore = withoutCover && plan.cover ? 1 : 0
  const tellPages = useCallback(
    (pages: number) => setFrontPages(pagesBefore + pages),
    [setFrontPages, pagesBefore],
  )
  return (
    <section
      className={columns.preview}
      aria-label={t('meeting.preview.agenda')}
      {...scrollsByKeys}
      data-printed
    >
      <DocumentPreview
        document={document}
        highlight={number > 0 ? itemPlace(number) : null}
        totalPages={shown.plan.lastPage}
        pagesBefore={pagesBefore}
        onPages={tellPages}
      />
    </section>
  )
}
