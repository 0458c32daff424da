/** What leaves the house: the documents as files, and the pack as it will be put together. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { AttachmentId, ItemId } from '../../../shared/values.ts'
import { runCommand } from '../../commands.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Section } from '../../components/PageBody.tsx'
import { AgendaPreview } from '../agenda/AgendaPreview.tsx'
import type { Pack } from '../meeting/pack.ts'
import { ExportDialog } from '../pack/ExportDialog.tsx'
import { PackCheck } from '../pack/PackCheck.tsx'
import { SentSection } from '../pack/SentSection.tsx'
import { PostingSection } from '../posting/PostingSection.tsx'
import style from './DocumentsTab.module.css'
import { ExportRow } from './ExportRow.tsx'
import { PackTable } from './PackTable.tsx'
import type { Exports } from './useExports.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly pack: Pack
  readonly exports: Exports
  readonly locked: boolean
  readonly onAgenda: () => void
  readonly onReplace: () => void
  /** Leads to an attachment on the agenda, or to an item. */
  readonly onShow: (item: ItemId, attachment: AttachmentId | null) => void
}

export function DocumentsTab(props: Props) {
  const { meeting, pack, exports, locked, onAgenda, onReplace, onShow } = props
  const { t } = useTranslation()
  const empty = meeting.items.length === 0
  const [choosing, setChoosing] = useState(false)
  return (
    <div className={style.columns}>
      <div className={style.work}>
        {locked && <PostingSection meeting={meeting.id} />}
        <Section title={t('meeting.documents.exports')}>
          <div className={style.exports}>
            {meeting.kind !== 'perCapsulam' && (
              <ExportRow name="summons" text={t('papers.documents.summonsText')} exports={exports} />
            )}
            <ExportRow
              name="agenda"
              text={t(empty ? 'meeting.item.noneTitle' : 'meeting.documents.agendaText')}
              exports={exports}
              disabled={empty}
            />
            {meeting.board.kind === 'committee' && (
              <ExportRow
                name="docket"
                text={t('papers.documents.docketText')}
                exports={exports}
                disabled={empty}
              />
            )}
            <ExportRow
              name="minutes"
              text={minutesText(meeting)}
              exports={exports}
              disabled={meeting.minutes === null}
            >
              {meeting.minutes && (
                <ActionTip label={t('extracts.openText')}>
                  <Button onClick={() => runCommand('exportExtract')}>{t('extracts.open')}</Button>
                </ActionTip>
              )}
            </ExportRow>
            {meeting.minutes && meeting.minutes.corrections.length > 0 && (
              <ExportRow name="signedMinutes" text={t('way.corrections.signedText')} exports={exports} />
            )}
            <ExportRow
              name="pack"
              text={t('meeting.documents.packText')}
              exports={exports}
              keys="mod+E"
              disabled={empty}
            >
              <label className={style.cover}>
                <input
                  type="checkbox"
                  checked={pack.plan.cover}
                  onChange={(event) => pack.setCover(event.currentTarget.checked)}
                />
                {t('meeting.documents.cover')}
              </label>
              <Button disabled={empty} onClick={() => setChoosing(true)}>
                {t('pack.export.open')}
              </Button>
            </ExportRow>
            {meeting.sent && <ExportRow name="changeLog" text={t('pack.sent.logText')} exports={exports} />}
          </div>
        </Section>
        {!locked && !empty && <PackCheck meeting={meeting} onShow={onShow} />}
        {!locked && <PostingSection meeting={meeting.id} />}
        <SentSection meeting={meeting} plan={pack.plan} locked={locked} onReplace={onReplace} />
        <Section title={t('meeting.documents.plan')}>
          {pack.plan.attachments.length === 0 ? (
            <EmptyState title={t('meeting.documents.noneTitle')} text={t('meeting.documents.noneText')}>
              {!locked && <Button onClick={onAgenda}>{t('meeting.documents.toAgenda')}</Button>}
            </EmptyState>
          ) : (
            <PackTable meeting={meeting} pack={pack} />
          )}
        </Section>
      </div>
      <AgendaPreview meeting={meeting} pack={pack} number={0} />
      {choosing && <ExportDialog meeting={meeting} plan={pack.plan} onClose={() => setChoosing(false)} />}
    </div>
  )

  function minutesText({ minutes }: MeetingDetail): string {
    if (!minutes) return t('meeting.documents.minutesNone')
    return t(minutes.signOff ? 'meeting.documents.minutesSigned' : 'meeting.documents.minutesText')
  }
}
