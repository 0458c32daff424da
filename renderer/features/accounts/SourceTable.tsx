/** Imported files: what each is used as, what is said about it, who took it in. */
import { Menu, UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountSource } from '../../../shared/model/accounts.ts'
import { useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { keyed } from '../../components/keyed.ts'
import { RowMenu } from '../../components/RowMenu.tsx'
import { moveBetweenRows } from '../../components/row-keys.ts'
import table from '../../components/Table.module.css'
import { dayOf } from '../../today.ts'
import { useIssueText } from './issue-text.ts'
import { yearText } from './report-columns.ts'
import style from './SourceTable.module.css'
import { useRemoveSource } from './useRemoveSource.ts'

export function SourceTable({ sources }: { readonly sources: readonly AccountSource[] }) {
  const { t } = useTranslation()
  const keys = useId()
  const { readOnly } = useRead('board.get', {})
  const { remove, error } = useRemoveSource()
  return (
    <div className={style.frame}>
      <ErrorNote error={error} />
      <p id={keys} hidden>
        {t('accounts.sources.keys')}
      </p>
      <table className={table.table} onKeyDown={moveBetweenRows}>
        <thead>
          <tr>
            <th scope="col">{t('accounts.sources.use')}</th>
            <th scope="col">{t('accounts.sources.year')}</th>
            <th scope="col">{t('accounts.sources.through')}</th>
            <th scope="col">{t('accounts.sources.file')}</th>
            <th scope="col">{t('accounts.sources.status')}</th>
            <th scope="col">{t('accounts.sources.imported')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              keys={keys}
              {...(readOnly ? {} : { onRemove: remove })}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly source: AccountSource
  /** Id of what tells the keys. */
  readonly keys: string
  readonly onRemove?: (source: AccountSource) => void
}

function SourceRow({ source, keys, onRemove }: RowProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const {
    use,
    label,
    yearStart,
    yearEnd,
    through,
    format,
    encoding,
    fileName,
    issues,
    note,
    importedAt,
    by,
  } = source
  const told = issues.length > 0 || note !== ''
  return (
    <>
      <tr className={table.row}>
        <td className={table.strong}>
          <UnstyledButton
            className={table.open}
            data-row
            aria-describedby={keys}
            aria-expanded={told ? open : undefined}
            onClick={() => setOpen(!open)}
            onKeyDown={({ key }) => key === 'Delete' && onRemove?.(source)}
          >
            {t(`accounts.sources.uses.${use}`)}
          </UnstyledButton>
        </td>
        <td className={table.whole}>{yearText(yearStart, yearEnd)}</td>
        <td className={table.whole}>{through}</td>
        <td>
          {label !== '' && label !== fileName && <span className={style.label}>{label}</span>}
          <span className={style.file}>{fileName}</span>
          <span className={style.kind}>
            {[t(`accounts.sources.formats.${format}`), encoding].join(' · ')}
          </span>
        </td>
        <td>
          <span className={style.status} data-status={source.status}>
            {t(`accounts.sources.statuses.${source.status}`)}
          </span>
          {issues.length > 0 && (
            <span className={style.kind}>{t('accounts.sources.issues', { count: issues.length })}</span>
          )}
        </td>
        <td className={table.whole}>
          {dayOf(new Date(importedAt))}
          <span className={style.kind}>{by}</span>
        </td>
        <td className={table.menu}>
          {onRemove && (
            <RowMenu label={t('accounts.sources.actions', { file: fileName })}>
              <Menu.Item onClick={() => onRemove(source)}>{t('ui.remove')}</Menu.Item>
            </RowMenu>
          )}
        </td>
      </tr>
      {open && told && <Told source={source} />}
    </>
  )
}

/** At most so many issues are listed; the file itself is to be looked at then. */
const listed = 200

/** All that is said about a file, with its lines. */
function Told({ source: { format, issues, note } }: { readonly source: AccountSource }) {
  const { t } = useTranslation()
  const textOf = useIssueText()
  return (
    <tr>
      <td className={style.told} colSpan={7}>
        {note !== '' && (
          <p className={style.note}>
            <strong>{t('accounts.sources.note')}</strong> {note}
          </p>
        )}
        <ul className={style.issues}>
          {keyed(issues.slice(0, listed)).map(([key, issue]) => (
            <li key={key}>
              <span className={style.line}>
                {issue.line > 0 ? t('ui.import.line', { line: issue.line }) : t('accounts.sources.wholeFile')}
              </span>
              <span>{textOf(format, issue)}</span>
            </li>
          ))}
        </ul>
        {issues.length > listed && <p>{t('accounts.sources.more', { count: issues.length - listed })}</p>}
      </td>
    </tr>
  )
}
