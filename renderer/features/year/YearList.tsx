/** The meetings of a year in their order, to be opened or chosen for a calendar file. */

import { Checkbox, Menu, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { meetingName, timeSpanText, weekdayDateText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import { weekOf } from '../../../shared/rules/calendar-days.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { EntryKeys, RowMenu } from '../../components/RowMenu.tsx'
import { moveBetweenRows } from '../../components/row-keys.ts'
import table from '../../components/Table.module.css'
import { useShownBody } from '../../shown-body.ts'
import { StateMark } from '../meetings/StateMark.tsx'
import style from './YearList.module.css'

interface Props {
  /** The earliest first. */
  readonly meetings: readonly MeetingRow[]
  readonly chosen: ReadonlySet<MeetingId>
  readonly onChoose: (meeting: MeetingId) => void
  readonly onOpen: (meeting: MeetingRow) => void
}

export function YearList({ meetings, chosen, onChoose, onOpen }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { board } = useRead('board.get', useShownBody())
  return (
    <table className={table.table} onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('ui.meetings.meeting')}</th>
          <th scope="col">{t('year.list.date')}</th>
          <th scope="col" data-align="end">
            {t('year.list.week')}
          </th>
          <th scope="col">{t('ui.meetings.time')}</th>
          <th scope="col">{t('ui.meetings.place')}</th>
          <th scope="col">{t('ui.meetings.state')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => {
          const { id, date, start, end, place, state } = meeting
          const name = meetingName(meeting, board.kind, wordsOf(language))
          return (
            <tr key={id} className={table.row}>
              <td className={style.choose}>
                <Checkbox
                  size="xs"
                  aria-label={t('year.list.choose', { name, date })}
                  checked={chosen.has(id)}
                  onChange={() => onChoose(id)}
                />
              </td>
              <td className={table.strong}>
                <UnstyledButton className={table.open} data-row onClick={() => onOpen(meeting)}>
                  {name}
                </UnstyledButton>
              </td>
              <td className={table.whole}>{weekdayDateText(date, language)}</td>
              <td data-align="end">{weekOf(date)}</td>
              <td className={table.whole}>{timeSpanText(start, end, language) || '–'}</td>
              <td>{place || '–'}</td>
              <td>
                <StateMark state={state} />
              </td>
              <td className={table.menu}>
                <RowMenu label={t('ui.meetings.actions', { name, date })}>
                  <Menu.Item onClick={() => onOpen(meeting)} rightSection={<EntryKeys keys="Enter" />}>
                    {t('ui.meetings.open')}
                  </Menu.Item>
                  <Menu.Item onClick={() => onChoose(id)}>{t('year.list.choose', { name, date })}</Menu.Item>
                </RowMenu>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
