/** Where in the program one is, and the way back. */
import { createContext, type ReactNode, startTransition, use, useCallback, useMemo, useState } from 'react'
import type { ItemId, MeetingId } from '../shared/values.ts'
import type { MinutesPart } from './features/minutes/minutes-part.ts'

export type MeetingTab = 'agenda' | 'minutes' | 'documents'
export type YearTab = 'calendar' | 'list' | 'template'
export type RegisterTab = 'people' | 'bodies' | 'organisation'
export type AccountTab =
  | 'result'
  | 'balance'
  | 'months'
  | 'keyFigures'
  | 'scorecard'
  | 'followUp'
  | 'templates'
  | 'sources'
export type Route =
  | {
      readonly page: 'start'
      readonly task?: 'create' /** Why a board could not be opened. */
      readonly failure?: unknown
    }
  | {
      readonly page: 'board'
      /** The people unless named. */
      readonly tab?: RegisterTab
      readonly task?: 'addBody'
    }
  | { readonly page: 'overview' }
  | { readonly page: 'meetings'; readonly task?: 'add' }
  | { readonly page: 'import' }
  | {
      readonly page: 'meeting'
      readonly meeting: MeetingId
      readonly tab: MeetingTab
      /** Chosen in its agenda; the first unless named. */
      readonly item?: ItemId
      /** Chosen in its minutes; the attendance unless named. */
      readonly part?: MinutesPart
    }
  /** Before the secretary while the meeting goes on. */
  | { readonly page: 'inMeeting'; readonly meeting: MeetingId }
  /** Deciding on what reviewers of its minutes answered. */
  | { readonly page: 'reviewMerge'; readonly meeting: MeetingId }
  | { readonly page: 'year'; readonly tab: YearTab; readonly year: number; readonly task?: 'series' }
  | { readonly page: 'accounts'; readonly tab: AccountTab }
  | { readonly page: 'accounts-import' }
  | { readonly page: 'settings' }

interface Navigation {
  readonly route: Route
  /** Goes to a place; the way back leads here. */
  readonly go: (route: Route) => void
  /** Changes the place without a step in the way back: a tab of the same page. */
  readonly turn: (route: Route) => void
  readonly back: () => void
}

const NavigationContext = createContext<Navigation | null>(null)

export function RouteProvider({ first, children }: { readonly first: Route; readonly children: ReactNode }) {
  const [trail, setTrail] = useState<readonly Route[]>([first])
  // What is on screen stays until the next page has read what it shows.
  const step = useCallback(
    (next: (trail: readonly Route[]) => readonly Route[]) => startTransition(() => setTrail(next)),
    [],
  )
  const go = useCallback(
    (route: Route) => step((trail) => (isSame(trail.at(-1), route) ? trail : [...trail, route])),
    [step],
  )
  const turn = useCallback((route: Route) => step((trail) => [...trail.slice(0, -1), route]), [step])
  const back = useCallback(() => step((trail) => (trail.length > 1 ? trail.slice(0, -1) : trail)), [step])
  const route = trail.at(-1) ?? first
  const navigation = useMemo(() => ({ route, go, turn, back }), [route, go, turn, back])
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (!navigation) throw new Error('useNavigation outside RouteProvider')
  return navigation
}

function isSame(a: Route | undefined, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
