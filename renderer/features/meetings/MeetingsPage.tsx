/** All meetings of the board, the latest first. */

import { Button } from '@mantine/core'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../call.ts'
import { useCommand, useCommands } from '../../commands.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import { MeetingTable } from './MeetingTable.tsx'
import { NewMeeting } from './NewMeeting.tsx'

export function MeetingsPage({ task }: { readonly task?: 'add' }) {
  const { t } = useTranslation()
  const shown = useShownBody()
  const { readOnly } = useRead('board.get', shown)
  const meetings = useRead('meeting.list', shown)
  const { go, turn } = useNavigation()
  const [adding, setAdding] = useState(task === 'add' && !readOnly)
  const add = () => setAdding(true)
  const goImport = () => go({ page: 'import' })
  const close = () => {
    setAdding(false)
    turn({ page: 'meetings' })
  }
  useCommand('newMeeting', readOnly || adding ? null : add)
  useCommands(
    readOnly
      ? []
      : [
          {
            id: 'meetings add',
            group: t('ui.meetings.title'),
            label: t('ui.meetings.add'),
            keys: 'N',
            sameAs: 'newMeeting',
            run: add,
          },
          {
            id: 'meetings import',
            group: t('ui.meetings.title'),
            label: t('ui.meetings.import'),
            keys: 'I',
            sameAs: 'importMeeting',
            run: goImport,
          },
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
      {adding && <NewMeeting meetings={meetings} onCancel={close} />}
    </>
  )
}
