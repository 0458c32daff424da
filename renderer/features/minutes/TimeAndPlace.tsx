/** When and where the meeting was held, as the minutes say it. */
import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes, MinutesInput } from '../../../shared/model/minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { useTypedText } from '../../autosave/useTyped.ts'
import { TimeField } from '../../components/TimeField.tsx'
import { FirstParagraph } from './FirstParagraph.tsx'
import style from './TimeAndPlace.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
}

export function TimeAndPlace({ meeting, minutes }: Props) {
  const { t } = useTranslation()
  const change = (part: Partial<MinutesInput>) =>
    save({ thing: 'minutes', id: meeting.id, value: { ...headOf(minutes), ...part } })
  const caseNumber = useTypedText(minutes.caseNumber, (caseNumber) => change({ caseNumber }))
  const place = useTypedText(minutes.place, (place) => change({ place }))

  return (
    <div className={style.row}>
      <TimeField
        label={t('meeting.start')}
        value={minutes.start}
        onChange={(start) => start !== undefined && change({ start })}
      />
      <TimeField
        label={t('meeting.end')}
        value={minutes.end}
        onChange={(end) => end !== undefined && change({ end })}
      />
      <TextInput className={style.place ?? ''} label={t('meeting.place')} {...place} />
      <TextInput className={style.caseNumber ?? ''} label={t('records.minutesCaseNumber')} {...caseNumber} />
      <FirstParagraph meeting={meeting} minutes={minutes} />
    </div>
  )
}

/** What of the minutes is written as one: its head and the day it was recorded. */
export function headOf({ start, end, place, recordedOn, caseNumber }: Minutes): MinutesInput {
  return { start, end, place, recordedOn, caseNumber }
}
