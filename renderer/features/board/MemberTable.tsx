/** Mandates of a body, those of today first. */
import { Menu, UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyKind, Member } from '../../../shared/model/board.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { RowMenu } from '../../components/RowMenu.tsx'
import { moveBetweenRows } from '../../components/row-keys.ts'
import style from '../../components/Table.module.css'
import board from './Board.module.css'
import { roleWord } from './role-word.ts'
import { useMemberChanges } from './useMemberChanges.ts'

interface Props {
  /** All of the body. */
  readonly members: readonly Member[]
  readonly current: readonly Member[]
  readonly former: readonly Member[]
  /** Of the body. */
  readonly kind: BodyKind
  readonly locked: boolean
  readonly onEdit: (member: Member) => void
}

export function MemberTable({ members, current, former, kind, locked, onEdit }: Props) {
  const { t } = useTranslation()
  const keys = useId()
  const { end, remove, error } = useMemberChanges()
  const rows = (title: string, group: readonly Member[]) =>
    group.length > 0 && (
      <tbody>
        <tr className={style.group}>
          <th colSpan={7} scope="rowgroup">
            {title}
          </th>
        </tr>
        {group.map((member) => (
          <MemberRow
            key={member.id}
            {...{ member, kind, locked, keys, onEdit, end, remove }}
            substituted={members.find(({ id }) => id === member.substituteFor)?.name}
          />
        ))}
      </tbody>
    )
  return (
    <>
      <ErrorNote error={error} />
      <p id={keys} hidden>
        {t('ui.members.keys')}
      </p>
      <div className={board.wide}>
        <table className={style.table} onKeyDown={moveBetweenRows}>
          <thead>
            <tr>
              <th scope="col">{t('ui.members.name')}</th>
              <th scope="col">{t('ui.members.role')}</th>
              <th scope="col">{t('ui.members.organisation')}</th>
              <th scope="col" className={board.lesser}>
                {t('registersUi.people.contact')}
              </th>
              <th scope="col">{t('ui.members.from')}</th>
              <th scope="col">{t('ui.members.to')}</th>
              <td />
            </tr>
          </thead>
          {rows(t('ui.members.current'), current)}
          {rows(t('ui.members.former'), former)}
        </table>
      </div>
    </>
  )
}

interface RowProps extends Pick<ReturnType<typeof useMemberChanges>, 'end' | 'remove'> {
  readonly member: Member
  /** Name of the member whose place it is. */
  readonly substituted: string | undefined
  readonly kind: BodyKind
  readonly locked: boolean
  /** Id of what tells the keys. */
  readonly keys: string
  readonly onEdit: (member: Member) => void
}

function MemberRow({ member, substituted, kind, locked, keys, onEdit, end, remove }: RowProps) {
  const { t } = useTranslation()
  const { name, role, organisation, email, phone, votes, from, to } = member
  const asides = [
    substituted && t('registersUi.people.substitutes', { name: substituted }),
    votes !== null && t(votes ? 'registersUi.people.hasVote' : 'registersUi.people.hasNoVote'),
  ].filter((aside) => aside)
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
      <td>
        {roleWord(t, role, kind)}
        {asides.length > 0 && <span className={board.under}>{asides.join(' · ')}</span>}
      </td>
      <td>{organisation}</td>
      <td className={board.lesser}>
        {email}
        {phone !== '' && <span className={email === '' ? '' : board.under}>{phone}</span>}
      </td>
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
