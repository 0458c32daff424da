/** Which meeting's minutes an item brings as its attachment, and whether they are adjusted. */
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText, insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Item, MeetingRow } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { takesUpPreviousMinutes } from '../../../shared/rules/previous-minutes.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { saveAll } from '../../autosave/autosave.ts'
import type { Change } from '../../autosave/useChange.ts'
import { refreshReads, useRead } from '../../call.ts'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './PreviousMinutes.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly item: Item
  readonly change: Change
}

export function PreviousMinutes({ meeting, item, change }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const choices = earlierMinuted(useRead('meeting.list', { body: meeting.board.bodyId }), meeting)
  const attachment = item.attachments.find(({ fromMinutes }) => fromMinutes !== null)
  const takesUp = takesUpPreviousMinutes(item.title)
  useComing(takesUp && item.attachments.length === 0)
  const choose = (of: MeetingId) => void change('item.minutesOf', { item: item.id, meeting: of })
  const [latest] = choices
  if (!attachment) {
    if (!takesUp || !latest) return null
    return (
      <p className={style.line}>
        <Button size="compact-xs" variant="subtle" onClick={() => choose(latest.id)}>
          {t('items.previous.add')}
        </Button>
      </p>
    )
  }
  const source = choices.find(({ id }) => id === attachment.fromMinutes)
  const isSent = meeting.sent?.attachments.some((sent) => sent.attachment === attachment.id) ?? false
  if (!source || isSent) return null
  const date = dateText(source.date, language)
  const nameOf = (row: MeetingRow) => {
    const name = meetingName(row, meeting.board.kind, wordsOf(language))
    return t('items.previous.option', { meeting: insideSentence(name), date: dateText(row.date, language) })
  }
  return (
    <div className={style.line}>
      {!attachment.file && source.state !== 'adjusted' && (
        <p className={style.waiting}>{t('items.previous.waiting', { date })}</p>
      )}
      {!attachment.file && source.state === 'adjusted' && (
        <p className={style.waiting}>
          {t('items.previous.signed', { date })}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => choose(source.id)}>
            {t('items.previous.fetch')}
          </Button>
        </p>
      )}
      {attachment.file && source.state === 'adjusted' && <Corrected minutesOf={source.id} />}
      <span className={style.choice}>
        {t('items.previous.change')}
        <ChipSelect
          quiet
          label={t('items.previous.change')}
          value={String(source.id)}
          options={choices.map(({ id }) => String(id))}
          wordOf={(id) => nameOf(choices.find((row) => String(row.id) === id) ?? source)}
          onChange={(id) => choose(Number(id) as MeetingId)}
        />
      </span>
    </div>
  )
}

/** The attachment is what was signed; what was put right since stands beside it. */
function Corrected({ minutesOf }: { readonly minutesOf: MeetingId }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const corrections = useRead('meeting.get', { meeting: minutesOf }).minutes?.corrections ?? []
  const latest = corrections.at(-1)
  if (!latest) return null
  const date = dateText(latest.on, language)
  return <p className={style.waiting}>{t('items.previous.corrected', { date })}</p>
}

/** Those of the same body before this meeting whose minutes have been begun, the latest first. */
function earlierMinuted(rows: readonly MeetingRow[], meeting: MeetingDetail): readonly MeetingRow[] {
  const isEarlier = ({ date, number }: MeetingRow) =>
    date < meeting.date || (date === meeting.date && number < meeting.number)
  return rows.filter(
    (row) =>
      row.body === meeting.board.bodyId &&
      row.kind !== 'general' &&
      (row.state === 'minuted' || row.state === 'adjusted') &&
      isEarlier(row),
  )
}

/** When the title comes to say so, the attachment comes with the next storing: then it is read. */
function useComing(isAwaited: boolean): void {
  useEffect(() => {
    if (isAwaited) void saveAll().then(refreshReads, () => undefined)
  }, [isAwaited])
}
