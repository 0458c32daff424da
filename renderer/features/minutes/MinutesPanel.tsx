/** The minutes in each of their states: not begun, being written, ready to be signed, locked. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { isReady } from '../../../shared/rules/minutes-state.ts'
import { useChange } from '../../autosave/useChange.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import { LockedMinutes } from '../meeting/LockedDocument.tsx'
import { ReadyMinutes } from '../way/ReadyMinutes.tsx'
import { MinutesTab } from './MinutesTab.tsx'
import type { MinutesPart } from './minutes-part.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly locked: boolean
  readonly part: MinutesPart
  readonly onPart: (part: MinutesPart) => void
}

export function MinutesPanel({ meeting, locked, part, onPart }: Props) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  if (meeting.minutes) {
    const standsStill = locked || isReady(meeting.minutes)
    return (
      <>
        {locked && <LockedMinutes meeting={meeting} />}
        {!locked && standsStill && <ReadyMinutes meeting={meeting} minutes={meeting.minutes} />}
        {!standsStill && (
          <MinutesTab meeting={meeting} minutes={meeting.minutes} part={part} onPart={onPart} />
        )}
      </>
    )
  }
  return (
    <PageBody>
      <EmptyState title={t('meeting.minutes.noneTitle')} text={t('meeting.minutes.noneText')}>
        {!locked && (
          <Button variant="filled" onClick={() => void change('minutes.start', { meeting: meeting.id })}>
            {t('meeting.minutes.begin')}
          </Button>
        )}
      </EmptyState>
      <ErrorNote error={error} />
    </PageBody>
  )
}
