/** All meetings of the board, the latest first. */
import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useNavigation } from '../../route.tsx'
import { MeetingTable } from './MeetingTable.tsx'
import { NewMeeting } from './NewMeeting.tsx'

export function MeetingsPage() {
  const { t } = useTranslation()
  const { readOnly } = useRead('board.get', {})
  const meetings = useRead('meeting.list', {})
  const { go } = useNavigation()
  const [adding, setAdding] = useState(false)
  const add = () => setAdding(true)
  const goImport = () => go({ page: 'import' })
  useHotkeys(
    readOnly || adding
      ? []
      : [
          ['N', add],
          ['I', goImport],
        ],
  )
  const actions = (
    <>
      <ActionTip label={t('ui.meetings.import')} shortcut="I">
        <Button leftSection={<IconFileImport size={16} />} onClick={goImport}>
          {t('ui.meetings.import')}
        </Button>
      </ActionTip>
      <ActionTip label={t('ui.meetings.add')} shortcut="N">
        <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={add}>
          {t('ui.meetings.add')}
        </Button>
      </ActionTip>
    </>
  )
  const empty = meetings.length === 0

  return (
    <>
      <PageHeader
        title={t('ui.meetings.title')}
        meta={empty ? '' : t('ui.meetings.count', { count: meetings.length })}
        actions={!readOnly && !empty && actions}
      />
      <PageBody>
        {empty ? (
          <EmptyState title={t('ui.meetings.emptyTitle')} text={t('ui.meetings.emptyText')}>
            {!readOnly && actions}
          </EmptyState>
        ) : (
          <MeetingTable meetings={meetings} locked={readOnly} />
        )}
      </PageBody>
      {adding && <NewMeeting meetings={meetings} onCancel={() => setAdding(false)} />}
    </>
  )
}
