/** What can't be changed is shown as the document that it is, and not as a form without use. */
import { type ComponentProps, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { agendaDocument } from '../../../shared/documents/agenda.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import { hasSigning, SigningSection } from '../signing/SigningSection.tsx'
import style from './LockedDocument.module.css'
import { documentWords, type Pack } from './pack.ts'

interface AgendaProps {
  readonly meeting: MeetingDetail
  readonly pack: Pack
}

export function LockedAgenda({ meeting, pack: { plan, setFrontPages } }: AgendaProps) {
  const { t } = useTranslation()
  const document = useMemo(() => agendaDocument(meeting, documentWords, { plan }), [meeting, plan])
  return (
    <LockedDocument
      label={t('meeting.tabs.agenda')}
      document={document}
      totalPages={plan.lastPage}
      onPages={setFrontPages}
    />
  )
}

interface MinutesProps {
  readonly meeting: MeetingDetail
  /** What stands beside the pages, above the signing. */
  readonly children?: ReactNode
}

export function LockedMinutes({ meeting, children }: MinutesProps) {
  const { t } = useTranslation()
  const document = useMemo(() => minutesDocument(meeting, documentWords), [meeting])
  const page = <LockedDocument label={t('meeting.tabs.minutes')} document={document} />
  if (!hasSigning(meeting)) return page
  return (
    <div className={style.beside}>
      {page}
      <aside className={style.side} aria-label={t('signing.title')} {...scrollsByKeys}>
        {children}
        <SigningSection meeting={meeting} />
      </aside>
    </div>
  )
}

interface Props extends ComponentProps<typeof DocumentPreview> {
  readonly label: string
}

function LockedDocument({ label, ...preview }: Props) {
  return (
    <section className={style.desk} aria-label={label} {...scrollsByKeys}>
      <DocumentPreview {...preview} />
    </section>
  )
}
