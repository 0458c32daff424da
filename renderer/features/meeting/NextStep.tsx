/** The one step that leads on from where the page is. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import type { MeetingTab } from '../../route.tsx'
import { SignOff } from '../minutes/SignOff.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly tab: MeetingTab
  readonly locked: boolean
  readonly onExport: () => void
  readonly onSend: () => void
}

export function NextStep({ meeting, tab, locked, onExport, onSend }: Props) {
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
      {!locked && (
        <ActionTip
          label={t(meeting.sent ? 'pack.send.laterTip' : 'pack.send.firstTip')}
          shortcut="mod+shift+E"
        >
          <Button variant="filled" onClick={onSend}>
            {t(meeting.sent ? 'pack.send.later' : 'pack.send.first')}
          </Button>
        </ActionTip>
      )}
    </>
  )
}
