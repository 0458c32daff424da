/** The register: the organisation, its body and the people in it. */
import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member } from '../../../shared/model/board.ts'
import { useRead } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageBody, Section } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { PackLook } from '../pack/PackLook.tsx'
import { BoardFacts } from './BoardFacts.tsx'
import { MemberForm } from './MemberForm.tsx'
import { MemberTable } from './MemberTable.tsx'

export function BoardPage() {
  const { t } = useTranslation()
  const { board, readOnly } = useRead('board.get', {})
  const members = useRead('member.list', {})
  const [editing, setEditing] = useState<Member | 'new' | null>(null)
  const add = () => setEditing('new')
  useHotkeys(readOnly || editing ? [] : [['N', add]])

  return (
    <>
      <PageHeader
        title={board.name}
        meta={[board.bodyName, t(`ui.board.kinds.${board.kind}`), board.orgnr].filter(Boolean).join(' · ')}
        actions={
          !readOnly && (
            <ActionTip label={t('ui.members.add')} shortcut="N">
              <Button leftSection={<IconUserPlus size={16} />} onClick={add}>
                {t('ui.members.add')}
              </Button>
            </ActionTip>
          )
        }
      />
      <PageBody>
        <Section title={t('ui.board.facts')}>
          <BoardFacts board={board} locked={readOnly} />
        </Section>
        <Section title={t('pack.look.title')}>
          <PackLook locked={readOnly} />
        </Section>
        <Section title={t('ui.members.title')}>
          {members.length > 0 ? (
            <MemberTable members={members} locked={readOnly} onEdit={setEditing} />
          ) : (
            <EmptyState title={t('ui.members.emptyTitle')} text={t('ui.members.emptyText')}>
              {!readOnly && <Button onClick={add}>{t('ui.members.add')}</Button>}
            </EmptyState>
          )}
        </Section>
      </PageBody>
      {editing !== null && (
        <MemberForm member={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />
      )}
    </>
  )
}
