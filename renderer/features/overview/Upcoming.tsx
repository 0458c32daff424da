/** The dates ahead after the next meeting. */

import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { meetingName, timeSpanText, weekdayDateText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import { useRead } from '../../call.ts'
import { Section } from '../../components/PageBody.tsx'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import style from './Overview.module.css'

const most = 6

interface Props {
  readonly meetings: readonly MeetingRow[]
  /** Whether there is a meeting before these. */
  readonly any: boolean
}

export function Upcoming({ meetings, any }: Props) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { language } = useRead('app.state', {}).settings
  const { board } = useRead('board.get', useShownBody())
  if (meetings.length === 0 && any) return null
  return (
    <Section title={t('overview.upcoming')}>
      {meetings.length === 0 && <p className={style.nothing}>{t('overview.upcomingNone')}</p>}
      <ul className={style.list}>
        {meetings.slice(0, most).map((meeting) => (
          <li key={meeting.id}>
            <UnstyledButton
              className={style.line}
              onClick={() => go({ page: 'meeting', meeting: meeting.id, tab: 'agenda' })}
            >
              <span>{meetingName(meeting, board.kind, wordsOf(language))}</span>
              <span className={style.meta}>
                {[weekdayDateText(meeting.date, language), timeSpanText(meeting.start, meeting.end, language)]
                  .filter((part) => part !== '')
                  .join(' ')}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
