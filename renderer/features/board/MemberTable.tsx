/** The people of the board, those of today first. */
import { Menu, UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member } from '../../../shared/model/board.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { RowMenu } from '../../components/RowMenu.tsx'
import { moveBetweenRows } from '../../components/row-keys.ts'
import style from '../../components/Table.module.css'
import { today } from '../../today.ts'
import { groupMembers } from './member-groups.ts'
import { useMemberChanges } from './useMemberChanges.ts'

interface Props {
  readonly members: readonly Member[]
  readonly locked: boolean
  readonly onEdit: (member: Member) => void
}

export function MemberTable({ members, locked, onEdit }: Props) {
  const { t } = useTranslation()
  const keys = useId()
  const { current, former } = groupMembers(members, today())
  const { end, remove, error } = useMemberChanges()
  const rows = (title: string, group: readonly Member[]) =>
    group.length > 0 && (
      <tbody>
        <tr className={style.group}>
          <th colSpan={6} scope="rowgroup">
            {title}
          </th>
        </tr>
        {group.map((member) => (
          <MemberRow key={member.id} {...{ member, locked, keys, onEdit, end, remove }} />
        ))}
      </tbody>
    )
  return (
    <>
      <ErrorNote error={error} />
      <p id={keys} hidden>
        {t('ui.members.keys')}
      </p>
      <table className={style.table} onKeyDown={moveBetweenRows}>
        <thead>
          <tr>
            <th scope="col">{t('ui.members.name')}</th>
            <th scope="col">{t('ui.members.role')}</th>
            <th scope="col">{t('ui.members.organisation')}</th>
            <th scope="col">{t('ui.members.from')}</th>
            <th scope="col">{t('ui.members.to')}</th>
            <td />
          </tr>
        </thead>
        {rows(t('ui.members.current'), current)}
        {rows(t('ui.members.former'), former)}
      </table>
    </>
  )
}

interface RowProps extends Pick<ReturnType<typeof useMemberChanges>, 'end' | 'remove'> {
  readonly member: Member
  readonly locked: boolean
  /** Id of what tells the keys. */
  readonly keys: string
  readonly onEdit: (member: Member) => void
}

function MemberRow({ member, locked, keys, onEdit, end, remove }: RowProps) {
  const { t } = useTranslation()
  const { name, role, organisation, from, to } = member
  return (
    <tr className={style.row}>
      <td className={style.strong}>
        {locked ? (
          name
        ) : (
          <UnstyledButton
            className={style.open}
            data-row
            aria-describedby={keys}
            onClick={() => onEdit(member)}
            onKeyDown={({ key }) => key === 'Delete' && remove(member)}
          >
            {name}
          </UnstyledButton>
        )}
      </td>
      <td>{t(`ui.members.roles.${role}`)}</td>
      <td>{organisation}</td>
      <td className={style.whole}>{from}</td>
      <td className={style.whole}>{to}</td>
      <td className={style.menu}>
        {!locked && (
          <RowMenu label={t('ui.members.actions', { name })}>
            <Menu.Item onClick={() => onEdit(member)}>{t('ui.change')}</Menu.Item>
            {to === null && <Menu.Item onClick={() => end(member)}>{t('ui.members.end')}</Menu.Item>}
            <Menu.Item onClick={() => remove(member)}>{t('ui.remove')}</Menu.Item>
          </RowMenu>
        )}
      </td>
    </tr>
  )
}
