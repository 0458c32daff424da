/** The meetings as a table, a year at a time. */

import { Menu, UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText, meetingName, timeSpanText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import type { MinutesState } from '../../../shared/model/sign-off.ts'
import { useCall, useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { EntryKeys, RowMenu } from '../../components/RowMenu.tsx'
import { moveBetweenRows } from '../../components/row-keys.ts'
import style from '../../components/Table.module.css'
import { useOfferUndo } from '../../components/Undo.tsx'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import { useStandings } from '../way/useWay.ts'
import { byYear } from './meeting-years.ts'
import { StateMark } from './StateMark.tsx'

interface Props {
  readonly meetings: readonly MeetingRow[]
  readonly locked: boolean
}

export function MeetingTable({ meetings, locked }: Props) {
  const { t } = useTranslation()
  const keys = useId()
  const standings = useStandings()
  const { remove, error } = useRemoveMeeting()
  return (
    <>
      <ErrorNote error={error} />
      <p id={keys} hidden>
        {t('ui.meetings.keys')}
      </p>
      <table className={style.table} onKeyDown={moveBetweenRows}>
        <thead>
          <tr>
            <th scope="col">{t('ui.meetings.meeting')}</th>
            <th scope="col">{t('ui.meetings.date')}</th>
            <th scope="col">{t('ui.meetings.time')}</th>
            <th scope="col">{t('ui.meetings.place')}</th>
            <th scope="col">{t('ui.meetings.state')}</th>
            <th scope="col" data-align="end">
              {t('ui.meetings.items')}
            </th>
            <th scope="col" data-align="end">
              {t('ui.meetings.attachments')}
            </th>
            <td />
          </tr>
        </thead>
        {byYear(meetings).map(({ year, meetings }) => (
          <tbody key={year}>
            <tr className={style.group}>
              <th colSpan={8} scope="rowgroup">
                {year}
              </th>
            </tr>
            {meetings.map((meeting) => (
              <Row
                key={meeting.id}
                keys={keys}
                meeting={meeting}
                minutes={standings.get(meeting.id)?.state}
                {...(locked || meeting.state === 'adjusted' ? {} : { onRemove: remove })}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

interface RowProps {
  readonly meeting: MeetingRow
  readonly minutes: MinutesState | undefined
  /** Id of what tells the keys. */
  readonly keys: string
  /** Without it the row can only be opened. */
  readonly onRemove?: (meeting: MeetingRow, name: string) => void
}

function Row({ meeting, minutes, keys, onRemove }: RowProps) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { language } = useRead('app.state', {}).settings
  const { board } = useRead('board.get', useShownBody())
  const name = meetingName(meeting, board.kind, wordsOf(language))
  const tab = meeting.state === 'draft' ? 'agenda' : 'minutes'
  const open = () => go({ page: 'meeting', meeting: meeting.id, tab })
  const remove = () => onRemove?.(meeting, name)
  return (
    <tr className={style.row}>
      <td className={style.strong}>
        <UnstyledButton
          className={style.open}
          data-row
          aria-describedby={keys}
          onClick={open}
          onKeyDown={({ key }) => key === 'Delete' && remove()}
        >
          {name}
        </UnstyledButton>
      </td>
      <td className={style.whole}>
        <time dateTime={meeting.date} title={dateText(meeting.date, language)}>
          {meeting.date}
        </time>
      </td>
      <td className={style.whole}>{timeSpanText(meeting.start, meeting.end, language)}</td>
      <td>{meeting.place}</td>
      <td>
        <StateMark state={meeting.state} minutes={minutes} />
      </td>
      <td data-align="end">{meeting.items}</td>
      <td data-align="end">{meeting.attachments}</td>
      <td className={style.menu}>
        <RowMenu label={t('ui.meetings.actions', { name, date: meeting.date })}>
          <Menu.Item onClick={open} rightSection={<EntryKeys keys="Enter" />}>
            {t('ui.meetings.open')}
          </Menu.Item>
          {onRemove && (
            <Menu.Item onClick={remove} rightSection={<EntryKeys keys="Delete" />}>
              {t('ui.remove')}
            </Menu.Item>
          )}
        </RowMenu>
      </td>
    </tr>
  )
}

function useRemoveMeeting() {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const removal = useCall('meeting.remove')
  const remove = ({ id, date }: MeetingRow, name: string) =>
    removal.mutate(
      { id },
      {
        onSuccess: () => offerUndo({ text: t('ui.meetings.removed', { name, date }) }),
      },
    )
  return { remove, error: removal.error }
}
