/** Undoing and doing again, as the window does it: what was changed, in words, and where it is to be seen. */
import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import type { HistoryState, HistoryStep, HistorySubject } from '../../shared/model/history.ts'
import { assertNever, type MeetingId, yearOf } from '../../shared/values.ts'
import { saveAll } from '../autosave/autosave.ts'
import { call, queryClient, useRead } from '../call.ts'
import type { MeetingTab, Route } from '../route.tsx'
import { today } from '../today.ts'

export type Turn = 'undo' | 'redo'

/** A step that was undone or done again. */
export interface Turned {
  readonly step: HistoryStep
  readonly turn: Turn
  /** Whether what the step was about is not there any more. */
  readonly gone: boolean
}

const stateQuery = { queryKey: ['history.state', {}], queryFn: () => call('history.state', {}) }

/** What is next; undefined while no board is open or nothing has been read. */
export function useHistoryState(): HistoryState | undefined {
  const { open } = useRead('app.state', {})
  return useQuery({ ...stateQuery, enabled: open !== null }).data
}

/** Reads what is next anew. */
export function readHistory(): Promise<HistoryState> {
  return queryClient.fetchQuery({ ...stateQuery, staleTime: 0 })
}

/** Turns the next step, or the one that is named where it is the next; null where there is none. */
export async function turnStep(turn: Turn, step?: number): Promise<Turned | null> {
  await saveAll()
  const done = await call(`history.${turn}`, step === undefined ? {} : { step })
  if (!done) return null
  return { step: done, turn, gone: (turn === 'undo') === (done.act === 'added' || done.act === 'restored') }
}

/** What was done, as a clause: "”Budget” togs bort". */
export function stepText({ thing, act, count, title }: HistorySubject, t: TFunction<'words'>): string {
  const said = { act: t(`history.acts.${act}`, { count }), title, count }
  if (count > 1) return t(`history.several.${thing}`, said)
  switch (thing) {
    case 'item':
    case 'attachment':
    case 'paragraph':
    case 'templateItem':
      return title === '' ? t(`history.bare.${thing}`, said) : t(`history.one.${thing}`, said)
    default:
      return t(`history.one.${thing}`, said)
  }
}

/** Where a turned step is to be seen, from where one is; the same place where it is seen there. */
export function placeOf({ step, gone }: Turned, here: Route): Route {
  switch (step.thing) {
    case 'meeting':
      return placeOfMeeting(step.meeting, gone, here)
    case 'item':
    case 'note':
    case 'attachment':
    case 'unread':
      return atMeeting(step, 'agenda', here)
    case 'minutes':
    case 'attendance':
    case 'paragraph':
    case 'signatory':
    case 'review':
      return atMeeting(step, 'minutes', here)
    case 'board':
    case 'body':
    case 'member':
      return { page: 'board' }
    case 'templateItem':
      return { page: 'year', tab: 'template', year: here.page === 'year' ? here.year : yearOf(today()) }
    case 'setting':
      return here
    default:
      return assertNever(step.thing)
  }
}

function atMeeting({ meeting, item }: HistoryStep, tab: MeetingTab, here: Route): Route {
  if (meeting === null) return here
  const showsMinutes = here.page === 'inMeeting' || here.page === 'reviewMerge'
  if (showsMinutes && here.meeting === meeting && tab === 'minutes') return here
  // Which item is chosen there, the page sees to itself.
  if (here.page === 'meeting' && here.meeting === meeting) return here.tab === tab ? here : { ...here, tab }
  return { page: 'meeting', meeting, tab, ...(item === null ? {} : { item }) }
}

function placeOfMeeting(meeting: MeetingId | null, gone: boolean, here: Route): Route {
  const shows = here.page === 'meetings' || here.page === 'year' || here.page === 'overview'
  if (shows || meeting === null) return here
  const isThere = here.page === 'meeting' && here.meeting === meeting
  if (gone) return isThere || here.page !== 'meeting' ? { page: 'meetings' } : here
  return isThere ? here : { page: 'meetings' }
}
