/** The top of a meeting's page: name, when and where, how far it has come, whether all is saved. */
import { UnstyledButton } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingName, timeSpanText, weekdayDateText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { useRead } from '../../call.ts'
import { useCommands } from '../../commands.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import style from './MeetingHeader.module.css'
import { SaveState } from './SaveState.tsx'
import { StateSteps } from './StateSteps.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly locked: boolean
  readonly actions?: ReactNode
  /** The tabs. */
  readonly children: ReactNode
}

export function MeetingHeader({ meeting, locked, actions, children }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const [editing, setEditing] = useState(false)
  useCommands(
    locked
      ? []
      : [
          {
            id: 'meeting edit',
            group: t('palette.meeting'),
            label: t('meeting.edit'),
            keys: 'E',
            run: () => setEditing(true),
          },
        ],
  )

  const when = [weekdayDateText(meeting.date, language), timeSpanText(meeting.start, meeting.end, language)]
  const facts = [when.filter((part) => part !== '').join(', '), meeting.place]
    .filter((part) => part !== '')
    .join(' · ')
  return (
    <PageHeader
      title={meetingName(meeting, meeting.board.kind, wordsOf(language))}
      meta={
        locked ? (
          facts
        ) : (
          <ActionTip label={t('meeting.edit')} shortcut="E">
            <UnstyledButton className={style.facts} onClick={() => setEditing(true)}>
              {facts}{' '}
              <IconPencil className={style.pencil} size={14} role="img" aria-label={t('meeting.edit')} />
            </UnstyledButton>
          </ActionTip>
        )
      }
      actions={
        <>
          {!locked && <SaveState />}
          {actions}
        </>
      }
    >
      <StateSteps meeting={meeting} />
      {children}
      {editing && <MeetingForm meeting={meeting} onClose={() => setEditing(false)} />}
    </PageHeader>
  )
}
