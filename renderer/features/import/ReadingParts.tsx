/** What the readings of an agenda and of minutes have in common on screen. */

import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingName, timeSpanText, weekdayDateText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Header } from '../../../shared/text/header.ts'
import type { Unread } from '../../../shared/text/lines.ts'
import { useRead } from '../../call.ts'
import { useShownBody } from '../../shown-body.ts'
import style from './Reading.module.css'

/** Which meeting, when and where; and what is missing to import it. */
export function HeaderView({ header }: { readonly header: Header }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { board } = useRead('board.get', useShownBody())
  const { date, noSuchDate, number, kind, start, end, place } = header
  const name =
    number === null ? t('ui.import.noNumber') : meetingName({ kind, number }, board.kind, wordsOf(language))
  const when = [date && weekdayDateText(date, language), timeSpanText(start, end, language)].filter(Boolean)
  return (
    <div className={style.header}>
      <h2>{name}</h2>
      <p>{[when.join(' '), place].filter(Boolean).join(' · ')}</p>
      {!date && (
        <p className={style.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          {noSuchDate === null ? t('ui.import.dateMissing') : t('ui.import.noSuchDate', { date: noSuchDate })}
        </p>
      )}
    </div>
  )
}

interface UnreadProps {
  readonly lines: readonly Unread[]
  /** Shows the line in the text. */
  readonly onLine?: (line: number) => void
}

export function UnreadLines({ lines, onLine }: UnreadProps) {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  return (
    <section className={style.unread} aria-labelledby="unread">
      <h3 id="unread">{t('ui.import.unread', { count: lines.length })}</h3>
      <p>{t('ui.import.unreadHelp')}</p>
      <ol>
        {lines.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            {onLine ? (
              <UnstyledButton className={style.line} onClick={() => onLine(line)}>
                <span className={style.lineNumber}>{t('ui.import.line', { line })}</span> {text}
              </UnstyledButton>
            ) : (
              <span className={style.line}>
                <span className={style.lineNumber}>{t('ui.import.line', { line })}</span> {text}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface EntryProps {
  readonly number: string
  readonly title: string
  readonly text: string
  /** "Förslag", "Beslut", before what was proposed or decided. */
  readonly label: string
  readonly decision: string
  readonly reference: string
}

/** An item or a paragraph. */
export function Entry({ number, title, text, label, decision, reference }: EntryProps) {
  return (
    <li className={style.entry}>
      <span className={style.number}>{number}</span>
      <div className={style.words}>
        <p className={style.title}>{title}</p>
        {text !== '' && <p className={style.text}>{text}</p>}
        {decision !== '' && (
          <p className={style.decision}>
            <span className={style.label}>{label}</span> {decision}
          </p>
        )}
      </div>
      <span className={style.reference}>{reference}</span>
    </li>
  )
}

export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={style.nothing}>{children}</p>
}
