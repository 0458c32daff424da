/** The right column: the agenda as it is printed at the front of the pack. */
import { useDeferredValue, useMemo } from 'react'
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
}

/** A step behind the keys where the computer is slow, so that typing never waits for it. */
export function AgendaPreview({ meeting, pack: { plan, setFrontPages }, number }: Props) {
  const { t } = useTranslation()
  const shown = useDeferredValue(useMemo(() => ({ meeting, plan }), [meeting, plan]))
  const document = useMemo(() => agendaDocument(shown.meeting, documentWords, { plan: shown.plan }), [shown])
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
        onPages={setFrontPages}
      />
    </section>
  )
}
