/** Undoing everywhere: Ctrl+Z outside of texts, and one small bar that says what was done or undone, and the way back. */
import { Button, CloseButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingId } from '../../shared/values.ts'
import { refreshReads } from '../call.ts'
import { useCommand } from '../commands.ts'
import { useNavigation } from '../route.tsx'
import { ErrorNote } from './ErrorNote.tsx'
import {
  placeOf,
  readHistory,
  stepText,
  type Turn,
  type Turned,
  turnStep,
  useHistoryState,
} from './history.ts'
import { useShortcutText } from './shortcuts.ts'
import { takesText } from './text-focus.ts'
import style from './Undo.module.css'

interface Offer {
  /** What happened, as a sentence: "Anna Ek togs bort". */
  readonly text: string
  /** For what the history does not know: without it, the latest step is undone. */
  readonly undo?: () => Promise<unknown>
}

/** What the bar says, and what its button does. */
type Bar =
  | { readonly kind: 'own'; readonly text: string; readonly undo: () => Promise<unknown> }
  | { readonly kind: 'step'; readonly text: string; readonly turn: Turn; readonly step: number }
  | { readonly kind: 'failed'; readonly error: unknown }

interface History {
  readonly offer: (offer: Offer | null) => void
  /** The last step that was turned, until a page has shown it. */
  readonly turned: React.RefObject<Turned | null>
  /** Grows with every turn. */
  readonly turns: number
}

const HistoryContext = createContext<History>({
  offer: () => undefined,
  turned: { current: null },
  turns: 0,
})

/** Offers to undo what was just done; the offer stands until the next change, or until the place is left. Null takes it back. */
export function useOfferUndo(): (offer: Offer | null) => void {
  return use(HistoryContext).offer
}

/** Grows with every step undone or done again: what has a state of its own is made anew under it as its key. */
export function useTurns(): number {
  return use(HistoryContext).turns
}

/** Runs `show` when something of the meeting was undone or done again, also when one came here for it. */
export function useTurned(meeting: MeetingId, show: (turned: Turned) => void): void {
  const { turned, turns } = use(HistoryContext)
  const run = useEffectEvent(show)
  useEffect(() => {
    const latest = turned.current
    if (turns === 0 || latest?.step.meeting !== meeting) return
    turned.current = null
    run(latest)
  }, [meeting, turned, turns])
}

interface ProviderProps {
  /** Only what is offered is undone here: what is shown is no part of the board. */
  readonly ownOnly?: boolean
  readonly children: ReactNode
}

export function UndoProvider({ ownOnly = false, children }: ProviderProps) {
  const { route } = useNavigation()
  const [said, setSaid] = useState<{ readonly bar: Bar; readonly places: readonly string[] } | null>(null)
  const state = useHistoryState()
  const place = JSON.stringify(route)
  if (said && !said.places.includes(place)) setSaid(null)
  const isPast =
    said?.bar.kind === 'step' && state !== undefined && state[said.bar.turn]?.step !== said.bar.step
  const bar = isPast ? null : (said?.bar ?? null)
  const { turn, turned, turns } = useTurning((bar, ...places) => setSaid(bar && { bar, places }))

  const offer = useCallback(
    async (offer: Offer | null) => {
      if (!offer) return setSaid(null)
      const { text, undo } = offer
      if (undo) return setSaid({ bar: { kind: 'own', text, undo }, places: [place] })
      const { undo: latest } = await readHistory()
      if (latest) setSaid({ bar: { kind: 'step', text, turn: 'undo', step: latest.step }, places: [place] })
    },
    [place],
  )
  const undoOwn = ({ undo }: Extract<Bar, { kind: 'own' }>) =>
    void undo().then(
      () => setSaid(null),
      (error: unknown) => setSaid({ bar: { kind: 'failed', error }, places: [place] }),
    )
  const ask = (asked: Turn) => {
    if (asked === 'undo' && bar?.kind === 'own') undoOwn(bar)
    else if (ownOnly) return false
    // The page of accounts has a history of its own.
    else if (route.page !== 'accounts' && route.page !== 'accounts-import' && state) turn(asked)
    else return false
    return true
  }
  useHistoryKeys(ask)
  const history = useMemo(
    () => ({ offer: (each: Offer | null) => void offer(each), turned, turns }),
    [offer, turned, turns],
  )
  return (
    <HistoryContext value={history}>
      {children}
      {bar && (
        <UndoBar
          bar={bar}
          onTurn={() => (bar.kind === 'own' ? undoOwn(bar) : bar.kind === 'step' && turn(bar.turn, bar.step))}
          onDone={() => setSaid(null)}
        />
      )}
    </HistoryContext>
  )
}

/** Turns one step after the other, shows the place, and says what was done. */
function useTurning(say: (bar: Bar | null, ...places: readonly string[]) => void) {
  const { t } = useTranslation()
  const { route, go, turn: turnTo } = useNavigation()
  const turned = useRef<Turned | null>(null)
  const [turns, setTurns] = useState(0)
  const last = useRef(Promise.resolve())

  const run = useEffectEvent(async (turn: Turn, step?: number) => {
    const here = JSON.stringify(route)
    try {
      const done = await turnStep(turn, step)
      if (!done) return
      const target = placeOf(done, route)
      const there = JSON.stringify(target)
      if (there !== here) (target.page === route.page ? turnTo : go)(target)
      await refreshReads()
      turned.current = done
      setTurns((turns) => turns + 1)
      const what = stepText(done.step, t)
      const { undo, redo } = await readHistory()
      const back = turn === 'undo' ? redo : undo
      const text = turn === 'undo' ? t('history.undone', { what }) : t('history.redone', { what })
      if (!back) return
      say({ kind: 'step', text, turn: turn === 'undo' ? 'redo' : 'undo', step: back.step }, here, there)
    } catch (error) {
      await refreshReads()
      say({ kind: 'failed', error }, here)
    }
  })
  // Keys may come faster than steps are turned.
  const turn = useCallback((turn: Turn, step?: number) => {
    last.current = last.current.then(() => run(turn, step))
  }, [])
  return { turn, turned, turns }
}

/** The keys, and the menu. In a text they belong to the text. */
function useHistoryKeys(ask: (turn: Turn) => boolean): void {
  const press = (turn: Turn) => (event: KeyboardEvent) => {
    if (takesText(event.target) || document.querySelector('[role="dialog"]')) return
    if (ask(turn)) event.preventDefault()
  }
  const loosely = { preventDefault: false }
  useHotkeys(
    [
      ['mod+Z', press('undo'), loosely],
      ['mod+shift+Z', press('redo'), loosely],
      ['mod+Y', press('redo'), loosely],
    ],
    [],
  )
  const command = (turn: Turn) => () => {
    if (takesText(document.activeElement)) document.execCommand(turn)
    else if (!document.querySelector('[role="dialog"]')) ask(turn)
  }
  useCommand('undo', command('undo'))
  useCommand('redo', command('redo'))
}

interface BarProps {
  readonly bar: Bar
  readonly onTurn: () => void
  readonly onDone: () => void
}

function UndoBar({ bar, onTurn, onDone }: BarProps) {
  const { t } = useTranslation()
  const keys = useShortcutText()
  const isRedo = bar.kind === 'step' && bar.turn === 'redo'
  return (
    <div className={style.bar} role="status">
      {bar.kind === 'failed' ? (
        <ErrorNote error={bar.error} />
      ) : (
        <>
          <span className={style.text}>{bar.text}</span>
          <Button variant="subtle" onClick={onTurn}>
            {isRedo ? t('history.redo') : t('ui.undo')}{' '}
            <span className={style.keys}>{keys(isRedo ? 'mod+shift+Z' : 'mod+Z')}</span>
          </Button>
        </>
      )}
      <CloseButton size="sm" aria-label={t('ui.dismiss')} onClick={onDone} />
    </div>
  )
}
