/** The mandates of one body, under its name where there are several. */
import { useTranslation } from 'react-i18next'
import type { Body, Member } from '../../../shared/model/board.ts'
import { useRead } from '../../call.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Section } from '../../components/PageBody.tsx'
import { today } from '../../today.ts'
import { MemberTable } from './MemberTable.tsx'
import { groupMembers, type WhichMandates } from './member-groups.ts'

interface Props {
  readonly body: Body
  readonly which: WhichMandates
  readonly locked: boolean
  /** Whether its name stands over it. */
  readonly titled: boolean
  readonly onEdit: (member: Member) => void
}

export function BodyMembers({ body, which, locked, titled, onEdit }: Props) {
  const { t } = useTranslation()
  const members = useRead('member.list', { body: body.id })
  const groups = groupMembers(members, today())
  const current = which === 'former' ? [] : groups.current
  const former = which === 'current' ? [] : groups.former
  return (
    <Section title={titled ? body.name : t('ui.members.title')}>
      {members.length === 0 ? (
        <EmptyState title={t('ui.members.emptyTitle')} text={t('registersUi.people.empty')} />
      ) : current.length + former.length === 0 ? (
        <p>{t(`registersUi.people.none.${which === 'former' ? 'former' : 'current'}`)}</p>
      ) : (
        <MemberTable {...{ members, current, former, locked, onEdit }} kind={body.kind} />
      )}
    </Section>
  )
}
