/** The way from a meeting's page into the meeting; it begins the minutes where there are none. */
import { Button } from '@mantine/core'
import { IconArrowsMaximize } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useCommand } from '../../commands.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { type Route, useNavigation } from '../../route.tsx'

interface Props {
  readonly meeting: MeetingDetail
  /** Where the way back out of the meeting leads. */
  readonly from: Route
}

export function EnterMeeting({ meeting, from }: Props) {
  const { t } = useTranslation()
  const { go, turn } = useNavigation()
  const { change, error } = useChange()
  const { id, items, minutes } = meeting
  const enter = async () => {
    if (!minutes && (await change('minutes.start', { meeting: id })) === undefined) return
    turn(from)
    go({ page: 'inMeeting', meeting: id })
  }
  // Ready to be signed, they stand still.
  const isReady = minutes?.steps.at(-1)?.step === 'ready'
  const isPossible = minutes ? minutes.paragraphs.length > 0 && !isReady : items.length > 0
  useCommand('meetingMode', isPossible ? () => void enter() : null)
  if (!isPossible) return null
  return (
    <>
      <ErrorNote error={error} />
      <ActionTip label={t('inMeeting.enterTip')} shortcut="F5">
        <Button leftSection={<IconArrowsMaximize size={16} aria-hidden />} onClick={() => void enter()}>
          {t('inMeeting.enter')}
        </Button>
      </ActionTip>
    </>
  )
}
