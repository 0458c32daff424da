/** What was understood of a pasted list, a row for each line; what was not stands in amber. */
import { Checkbox } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyKind, MemberRow } from '../../../shared/model/board.ts'
import { IconAction } from '../../components/IconAction.tsx'
import table from '../../components/Table.module.css'
import board from './Board.module.css'
import style from './Paste.module.css'
import { PasteCorrection } from './PasteCorrection.tsx'
import { type PasteRow, rowFrom } from './paste-rows.ts'
import { roleWord } from './role-word.ts'

interface Props {
  readonly rows: readonly PasteRow[]
  /** Of the body that they are added to. */
  readonly kind: BodyKind | undefined
  readonly onToggle: (line: number) => void
  readonly onCorrect: (line: number, member: MemberRow) => void
}

const columns = 7

export function PasteTable({ rows, kind, onToggle, onCorrect }: Props) {
  const { t } = useTranslation()
  const [correcting, setCorrecting] = useState<number | null>(null)
  return (
    <div className={style.wide}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('registersUi.paste.include')}</th>
            <th scope="col">{t('ui.members.name')}</th>
            <th scope="col">{t('ui.members.role')}</th>
            <th scope="col">{t('registersUi.people.organisation')}</th>
            <th scope="col">{t('registersUi.paste.days')}</th>
            <th scope="col">{t('registersUi.people.contact')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.line === correcting ? (
              <tr key={row.line}>
                <td colSpan={columns}>
                  <PasteCorrection
                    kind={kind}
                    line={row.line}
                    member={row.member ?? rowFrom(row.unread[0] ?? '')}
                    onDone={(member) => {
                      if (member) onCorrect(row.line, member)
                      setCorrecting(null)
                    }}
                  />
                </td>
              </tr>
            ) : (
              <RowView
                key={row.line}
                row={row}
                kind={kind}
                onToggle={() => onToggle(row.line)}
                onCorrect={() => setCorrecting(row.line)}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: PasteRow
  readonly kind: BodyKind | undefined
  readonly onToggle: () => void
  readonly onCorrect: () => void
}

function RowView({ row, kind, onToggle, onCorrect }: RowProps) {
  const { t } = useTranslation()
  const { line, member, state } = row
  const name = member?.name ?? t('registersUi.paste.line', { line })
  return (
    <tr className={style.row} data-state={state}>
      <td className={style.check}>
        <Checkbox
          aria-label={t('registersUi.paste.includeRow', { name })}
          checked={state === 'added'}
          disabled={state === 'known' || state === 'nobody'}
          onChange={onToggle}
        />
      </td>
      {member ? (
        <Understood row={row} kind={kind} member={member} />
      ) : (
        <td colSpan={5}>
          <Unread texts={row.unread} nobody />
        </td>
      )}
      <td className={table.menu}>
        <IconAction label={t('registersUi.paste.correct', { name })} onClick={onCorrect}>
          <IconPencil size={16} />
        </IconAction>
      </td>
    </tr>
  )
}

interface UnderstoodProps extends Pick<RowProps, 'row' | 'kind'> {
  readonly member: MemberRow
}

function Understood({ row, kind, member }: UnderstoodProps) {
  const { t } = useTranslation()
  const { votes, substituteFor, from, to, email, phone } = member
  return (
    <>
      <td className={table.strong}>
        {member.name}
        {row.state === 'known' && <span className={board.under}>{t('registersUi.paste.known')}</span>}
        {row.unread.length > 0 && <Unread texts={row.unread} />}
      </td>
      <td>
        {row.roleGiven ? (
          roleWord(t, member.role, kind)
        ) : (
          <span className={style.amber}>
            {t('registersUi.paste.assumed', { role: roleWord(t, member.role, kind) })}
          </span>
        )}
        {substituteFor !== '' && (
          <span className={`${board.under} ${row.substituteUnknown ? style.amber : ''}`}>
            {t(
              row.substituteUnknown
                ? 'registersUi.paste.substituteUnknown'
                : 'registersUi.people.substitutes',
              {
                name: substituteFor,
              },
            )}
          </span>
        )}
        {votes !== null && (
          <span className={board.under}>
            {t(votes ? 'registersUi.people.hasVote' : 'registersUi.people.hasNoVote')}
          </span>
        )}
      </td>
      <td>{member.organisation}</td>
      <td className={table.whole}>{(from || to) && `${from ?? ''}–${to ?? ''}`}</td>
      <td>
        {email}
        {phone !== '' && <span className={email === '' ? '' : board.under}>{phone}</span>}
      </td>
    </>
  )
}

/** Cells that were not understood, or a line in which nobody was found, as they stand. */
function Unread({ texts, nobody = false }: { readonly texts: readonly string[]; readonly nobody?: boolean }) {
  const { t } = useTranslation()
  return (
    <span className={style.unread}>
      {t(nobody ? 'registersUi.paste.nobody' : 'registersUi.paste.unread')}{' '}
      {texts.map((text) => `”${text}”`).join(', ')}
    </span>
  )
}
