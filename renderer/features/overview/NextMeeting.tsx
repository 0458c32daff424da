/** The meeting ahead, and what it still lacks. */
import { Button, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { meetingName, timeSpanText, weekdayDateText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import { daysBetween } from '../../../shared/rules/calendar-days.ts'
import { type Missing, missingOf } from '../../../shared/rules/meeting-missing.ts'
import { useRead } from '../../call.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Section } from '../../components/PageBody.tsx'
import { useNavigation } from '../../route.tsx'
import { today } from '../../today.ts'
import { StateMark } from '../meetings/StateMark.tsx'
import style from './Overview.module.css'

export function NextMeeting({ next }: { readonly next: MeetingRow | undefined }) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  return (
    <Section title={t('overview.next')}>
      {next ? (
        <Ahead row={next} />
      ) : (
        <EmptyState title={t('overview.noNextTitle')} text={t('overview.noNextText')}>
          <Button onClick={() => go({ page: 'meetings' })}>{t('overview.toMeetings')}</Button>
        </EmptyState>
      )}
    </Section>
  )
}

function Ahead({ row }: { readonly row: MeetingRow }) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { language } = useRead('app.state', {}).settings
  const meeting = useRead('meeting.get', { meeting: row.id })
  const missing = missingOf(meeting)
  const distance = useDistance(daysBetween(today(), row.date))
  const open = () => go({ page: 'meeting', meeting: row.id, tab: 'agenda' })
  const when = [
    weekdayDateText(row.date, language),
    timeSpanText(row.start, row.end, language),
    row.place,
  ].filter((part) => part !== '')
  return (
    <>
      <div className={style.next}>
        <div>
          <UnstyledButton className={style.name} onClick={open}>
            {meetingName(meeting, meeting.board.kind, wordsOf(language))}
          </UnstyledButton>{' '}
          <span className={style.meta}>{distance}</span>
          <p className={style.meta}>{when.join(' · ')}</p>
        </div>
        <StateMark state={row.state} />
      </div>
      {missing.length === 0 ? (
        <p className={style.ready}>
          <IconCheck size={16} aria-hidden /> {t('overview.ready')}
        </p>
      ) : (
        <ul className={style.missing} aria-label={t('overview.missing')}>
          {missing.map((one) => (
            <MissingRow key={JSON.stringify(one)} missing={one} row={row} />
          ))}
        </ul>
      )}
    </>
  )
}

function MissingRow({ missing, row }: { readonly missing: Missing; readonly row: MeetingRow }) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const tab = missing.kind === 'unsentSupplement' ? 'documents' : 'agenda'
  const text =
    'title' in missing
      ? t(`overview.${missing.kind}`, { title: missing.title })
      : t(`overview.${missing.kind}`)
  return (
    <li>
      <UnstyledButton className={style.lack} onClick={() => go({ page: 'meeting', meeting: row.id, tab })}>
        <IconAlertTriangle size={15} aria-hidden />
        <span>{text}</span>
        {'number' in missing && (
          <span className={style.place}>{t('overview.item', { number: missing.number })}</span>
        )}
      </UnstyledButton>
    </li>
  )
}

function useDistance(days: number): string {
  const { t } = useTranslation()
  if (days === 0) return t('overview.today')
  return days === 1 ? t('overview.tomorrow') : t('overview.inDays', { count: days })
}
