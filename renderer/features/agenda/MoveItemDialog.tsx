/** Chooses the coming meeting that items are moved to. */
import { Button, Group, Radio } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { insideSentence, meetingName, weekdayDateText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Item, MeetingRow } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { MeetingId } from '../../../shared/values.ts'
import type { Change } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import form from '../../components/Form.module.css'
import { useOfferUndo } from '../../components/Undo.tsx'
import style from './MoveItemDialog.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly items: readonly Item[]
  readonly change: Change
  readonly onMoved: () => void
  readonly onClose: () => void
}

export function MoveItemDialog({ meeting, items, change, onMoved, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const offerUndo = useOfferUndo()
  const choices = comingMeetings(useRead('meeting.list', { body: meeting.board.bodyId }), meeting)
  const next = choices.find(({ date }) => date >= meeting.date) ?? choices[0]
  const [chosen, setChosen] = useState<MeetingId | undefined>(next?.id)
  const nameOf = (row: MeetingRow) => meetingName(row, meeting.board.kind, wordsOf(language))
  const title = items[0]?.title || t('meeting.item.untitled')
  const count = items.length

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const target = choices.find(({ id }) => id === chosen)
    if (!target) return
    onClose()
    const ids = items.map(({ id }) => id)
    if (!(await change('item.paste', { meeting: target.id, ids, mode: 'move' }))) return
    onMoved()
    const said = { title, count, meeting: insideSentence(nameOf(target)) }
    offerUndo({ text: count > 1 ? t('history.movedAway', said) : t('items.move.moved', said) })
  }

  return (
    <Dialog title={t('items.move.title')} onClose={onClose}>
      <form className={form.form} onSubmit={(event) => void submit(event)}>
        {choices.length === 0 ? (
          <p>{t('items.move.none')}</p>
        ) : (
          <>
            <p className={style.text}>
              {count > 1 ? t('history.moveText', { count }) : t('items.move.text', { title })}
            </p>
            <Radio.Group
              label={t('items.move.meeting')}
              value={String(chosen)}
              onChange={(id) => setChosen(Number(id) as MeetingId)}
            >
              <div className={style.choices}>
                {choices.map((row) => (
                  <Radio
                    key={row.id}
                    value={String(row.id)}
                    label={`${nameOf(row)}, ${weekdayDateText(row.date, language)}`}
                    data-autofocus={row.id === next?.id || undefined}
                  />
                ))}
              </div>
            </Radio.Group>
          </>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          {choices.length > 0 && (
            <Button type="submit" variant="filled">
              {t('items.move.do')}
            </Button>
          )}
        </Group>
      </form>
    </Dialog>
  )
}

/** The body's other meetings that have not been held, the earliest first. */
function comingMeetings(rows: readonly MeetingRow[], { id, board }: MeetingDetail): readonly MeetingRow[] {
  return rows
    .filter(
      (row) => row.id !== id && row.body === board.bodyId && (row.state === 'draft' || row.state === 'sent'),
    )
    .toReversed()
}
