/** The plan of a year: its meetings in a calendar or a list, and the template of what comes back. */

import { Button, Tabs } from '@mantine/core'
import { IconCalendarRepeat, IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import { dayOf } from '../../../shared/rules/calendar-days.ts'
import { type LocalDate, type MeetingId, yearOf } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { useCommand, useCommands } from '../../commands.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useNavigation, type YearTab } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import { today } from '../../today.ts'
import { YearLists } from '../extracts/YearLists.tsx'
import tabStyle from '../meeting/MeetingTabs.module.css'
import { usePageKeys } from '../meeting/page-keys.ts'
import { NewMeeting } from '../meetings/NewMeeting.tsx'
import { CalendarOutcome } from './CalendarOutcome.tsx'
import { SeriesDialog } from './SeriesDialog.tsx'
import { TemplateTab } from './TemplateTab.tsx'
import { useCalendarExport } from './useCalendarExport.ts'
import { YearCalendar } from './YearCalendar.tsx'
import { YearList } from './YearList.tsx'
import style from './YearPage.module.css'

const yearTabs: readonly YearTab[] = ['calendar', 'list', 'template']
const firstYear = 1900
const lastYear = 2199

interface Props {
  readonly tab: YearTab
  readonly year: number
  readonly task?: 'series'
}

export function YearPage({ tab, year, task }: Props) {
  const { t } = useTranslation()
  const { go, turn } = useNavigation()
  const shown = useShownBody()
  const { readOnly } = useRead('board.get', shown)
  const all = useRead('meeting.list', shown)
  const meetings = useMemo(() => all.filter(({ date }) => yearOf(date) === year).toReversed(), [all, year])
  const [day, setDay] = useState<LocalDate>(() => firstDay(year))
  const [chosen, setChosen] = useState<readonly MeetingId[]>([])
  const [planning, setPlanning] = useState(task === 'series' && !readOnly)
  const [adding, setAdding] = useState<LocalDate | 'any' | null>(null)
  const exports = useCalendarExport(year)
  const wanted = tab === 'list' ? chosen.filter((id) => meetings.some((meeting) => meeting.id === id)) : []

  const goToYear = (next: number) => {
    if (next < firstYear || next > lastYear) return
    setDay(firstDay(next))
    turn({ page: 'year', tab, year: next })
  }
  const goToDay = (next: LocalDate) => {
    setDay(next)
    if (yearOf(next) !== year) turn({ page: 'year', tab, year: yearOf(next) })
  }
  const goToTab = (next: string | null) =>
    turn({ page: 'year', tab: yearTabs.find((each) => each === next) ?? 'calendar', year })
  const step = (by: number) => goToTab(yearTabs[yearTabs.indexOf(tab) + by] ?? tab)
  const open = (meeting: MeetingRow) =>
    go({ page: 'meeting', meeting: meeting.id, tab: meeting.state === 'draft' ? 'agenda' : 'minutes' })
  const plan = () => setPlanning(true)
  const endPlanning = (shownYear: number) => {
    setPlanning(false)
    if (shownYear !== year) setDay(firstDay(shownYear))
    turn({ page: 'year', tab, year: shownYear })
  }
  const command = (id: string, label: string, keys: string, run: () => void) => ({
    id: `year ${id}`,
    group: t('ui.nav.year'),
    label,
    keys,
    run,
  })
  const toggle = (id: MeetingId) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  const add = () => setAdding(tab === 'calendar' ? day : 'any')
  usePageKeys({ 'mod+PageDown': () => step(1), 'mod+PageUp': () => step(-1) }, { inFields: true })
  useCommand('newSeries', readOnly || planning ? null : plan)
  useCommand(
    'exportCalendar',
    meetings.length === 0 || exports.running ? null : () => void exports.write(wanted),
  )
  useCommands([
    ...(readOnly
      ? []
      : [{ ...command('series', t('year.series.open'), 'S', plan), sameAs: 'newSeries' as const }]),
    ...(readOnly || tab === 'template' ? [] : [command('add', t('year.calendar.new'), 'N', add)]),
    ...yearTabs
      .filter((each) => each !== tab)
      .map((each) =>
        command(each, t('palette.tab', { tab: t(`year.tabs.${each}`) }), '', () => goToTab(each)),
      ),
  ])

  return (
    <>
      <PageHeader
        title={`${t('ui.nav.year')} ${year}`}
        meta={t('ui.meetings.count', { count: meetings.length })}
        actions={
          <>
            <YearSwitch year={year} onYear={goToYear} />
            {tab !== 'template' && <YearLists year={year} possible={meetings.length > 0} />}
            {tab !== 'template' && (
              <Button
                disabled={meetings.length === 0 || exports.running}
                onClick={() => void exports.write(wanted)}
              >
                {t(wanted.length > 0 ? 'year.export.chosen' : 'year.export.open')}
              </Button>
            )}
            {!readOnly && tab !== 'template' && (
              <ActionTip label={t('year.calendar.new')} shortcut="N">
                <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding('any')}>
                  {t('year.calendar.new')}
                </Button>
              </ActionTip>
            )}
            {!readOnly && (
              <ActionTip label={t('year.series.open')} shortcut="S">
                <Button variant="filled" leftSection={<IconCalendarRepeat size={16} />} onClick={plan}>
                  {t('year.series.open')}
                </Button>
              </ActionTip>
            )}
          </>
        }
      >
        <Tabs value={tab} onChange={goToTab} className={tabStyle.root ?? ''}>
          <Tabs.List className={tabStyle.list ?? ''} aria-label={t('year.tabs.label')}>
            {yearTabs.map((each) => (
              <Tabs.Tab key={each} className={tabStyle.tab ?? ''} value={each}>
                {t(`year.tabs.${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      </PageHeader>
      <CalendarOutcome exports={exports} />
      {tab === 'template' && <TemplateTab locked={readOnly} />}
      {tab === 'calendar' && (
        <YearCalendar
          {...{ year, meetings, day }}
          onDay={goToDay}
          onOpen={open}
          {...(readOnly ? {} : { onNew: setAdding })}
        />
      )}
      {tab === 'list' && (
        <PageBody>
          {meetings.length === 0 ? (
            <EmptyState title={t('year.list.emptyTitle', { year })} text={t('year.list.emptyText')} />
          ) : (
            <YearList meetings={meetings} chosen={new Set(chosen)} onChoose={toggle} onOpen={open} />
          )}
        </PageBody>
      )}
      {planning && (
        <SeriesDialog
          year={year}
          meetings={all}
          onClose={() => endPlanning(year)}
          onMade={(first) => endPlanning(yearOf(first))}
        />
      )}
      {adding !== null && (
        <NewMeeting
          meetings={all}
          {...(adding === 'any' ? {} : { date: adding })}
          onCancel={() => setAdding(null)}
        />
      )}
    </>
  )
}

interface SwitchProps {
  readonly year: number
  readonly onYear: (year: number) => void
}

function YearSwitch({ year, onYear }: SwitchProps) {
  const { t } = useTranslation()
  return (
    <span className={style.switch}>
      <IconAction label={t('year.previous')} size={26} onClick={() => onYear(year - 1)}>
        <IconChevronLeft size={16} />
      </IconAction>
      <IconAction label={t('year.next')} size={26} onClick={() => onYear(year + 1)}>
        <IconChevronRight size={16} />
      </IconAction>
    </span>
  )
}

/** Today where it is of the year, else New Year's Day. */
function firstDay(year: number): LocalDate {
  return yearOf(today()) === year ? today() : dayOf(year, 1, 1)
}
