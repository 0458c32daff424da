/** What is next: the meeting ahead and what it lacks, the justering clock, dates ahead, the latest decisions. */

import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { weekdayDateText } from '../../../shared/documents/format.ts'
import { useRead } from '../../call.ts'
import { PageBody } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useShownBody } from '../../shown-body.ts'
import { today } from '../../today.ts'
import { ReviewsOut } from '../review/ReviewsOut.tsx'
import { ClockTable } from './ClockTable.tsx'
import { Decisions } from './Decisions.tsx'
import { NextMeeting } from './NextMeeting.tsx'
import style from './Overview.module.css'
import { Upcoming } from './Upcoming.tsx'

export function OverviewPage() {
  const { t } = useTranslation()
  const shown = useShownBody()
  const { board } = useRead('board.get', shown)
  const { language } = useRead('app.state', {}).settings
  const day = today()
  const ahead = useRead('meeting.list', shown)
    .filter(({ date, state }) => date >= day && (state === 'draft' || state === 'sent'))
    .toReversed()
  const [next, ...later] = ahead
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        meta={`${board.name}, ${board.bodyName} · ${weekdayDateText(day, language)}`}
        actions={
          <Button leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
            {t('overview.print')}
          </Button>
        }
      />
      <PageBody>
        <div className={style.columns}>
          <div className={style.column}>
            <NextMeeting next={next} />
            <ReviewsOut />
            <ClockTable body={board.kind} />
          </div>
          <div className={style.column}>
            <Upcoming meetings={later} any={next !== undefined} />
            <Decisions />
          </div>
        </div>
      </PageBody>
    </>
  )
}
