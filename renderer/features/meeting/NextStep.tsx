/** The one step that leads on from where the page is. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import type { MeetingTab } from '../../route.tsx'
import { SignOff } from '../minutes/SignOff.tsx'
import { Send } from '../pack/Send.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly tab: MeetingTab
  readonly locked: boolean
  readonly onExport: () => void
}

export function NextStep({ meeting, tab, locked, onExport }: Props) {
  const { t } = useTranslation()
  if (tab === 'minutes' && meeting.minutes && !locked)
    return <SignOff meeting={meeting} minutes={meeting.minutes} />
  if (tab === 'minutes' || meeting.items.length === 0) return null
  return (
    <>
      {tab === 'agenda' && (
        <ActionTip label={t('meeting.documents.packText')} shortcut="mod+E">
          <Button onClick={onExport}>{t('meeting.documents.exportPack')}</Button>
        </ActionTip>
      )}
      {!locked && <Send meeting={meeting} />}
    </>
  )
}
