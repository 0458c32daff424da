/** The one queue of what is typed, its ways out, and what React sees of it. */
import { useMemo, useSyncExternalStore } from 'react'
import { type Failure, fromFailure } from '../../shared/errors.ts'
import type { ItemNote } from '../../shared/model/items.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { ItemId, MeetingId } from '../../shared/values.ts'
import { queryClient, useRead } from '../call.ts'
import { onFlush } from '../flush.ts'
import { type AccountDraft, isAccountDraft } from './account-drafts.ts'
import { type Draft, draftKey, type Move, normalized, notesWithDrafts, withDrafts } from './drafts.ts'
import { inOrder, useOrders, whileMoving } from './orders.ts'
import { type Clock, type QueueState, SaveQueue } from './save-queue.ts'
import { storeAccountDraft } from './store-account-draft.ts'
import { storeDraft } from './store-draft.ts'
import { handOnAll } from './typing.ts'

/** The computer's own. */
export const clock: Clock = {
  now: Date.now,
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

const listeners = new Set<() => void>()
const queue = new SaveQueue<Draft | AccountDraft>(clock, store, () => {
  for (const listener of listeners) listener()
})

/** Stores a draft and lays it over what has been read, so that nothing older shows when the draft leaves the queue. */
async function store(draft: Draft | AccountDraft): Promise<void> {
  if (isAccountDraft(draft)) return await storeAccountDraft(draft)
  const value = normalized(draft)
  await storeDraft(value)
  void queryClient.invalidateQueries({ queryKey: ['history.state'] })
  queryClient.setQueriesData<MeetingDetail>({ queryKey: ['meeting.get'] }, (meeting) =>
    meeting ? withDrafts(meeting, [value]) : meeting,
  )
  if (value.thing !== 'note') return
  queryClient.setQueriesData<ItemNote[]>({ queryKey: ['notes.list'] }, (notes) =>
    notes ? [...notesWithDrafts(notes, [value])] : notes,
  )
}

/** Takes what was typed; it is stored by itself. */
export function save(draft: Draft | AccountDraft): void {
  queue.put(draftKey(draft), draft)
}

/** What is typed on meetings' pages and not yet stored. */
export function unstored(): readonly Draft[] {
  return [...queue.state.drafts.values()].filter((draft): draft is Draft => !isAccountDraft(draft))
}

/** Stores all that is typed, now. Fails with `AppError` where that can't be done; the text stays. */
export async function saveAll(): Promise<void> {
  if (await flush()) return
  const [failure] = queue.state.failures.values()
  if (failure) throw fromFailure(failure)
}

function flush(): Promise<boolean> {
  handOnAll()
  return queue.flush()
}

onFlush(saveAll)
for (const event of ['pagehide', 'blur'] as const) window.addEventListener(event, () => void flush())
document.addEventListener('visibilitychange', () => void flush())
/** Leaving a field is a pause. */
document.addEventListener('focusout', () => void flush())

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function useQueue(): QueueState<Draft | AccountDraft> {
  return useSyncExternalStore(subscribe, () => queue.state)
}

export interface SaveStatus {
  readonly kind: 'idle' | 'saving' | 'saved' | 'failed'
  /** Of the last write: milliseconds since 1970. Null before the first. */
  readonly savedAt: number | null
  readonly failure: Failure | null
}

/** How the storing goes, for the corner of the page. */
export function useSaveStatus(): SaveStatus {
  const { drafts, failures, savedAt } = useQueue()
  const [failure = null] = failures.values()
  const settled = savedAt === null ? 'idle' : 'saved'
  return { kind: failure ? 'failed' : drafts.size > 0 ? 'saving' : settled, savedAt, failure }
}

/** A meeting as it is with all that is typed. */
export function useMeeting(id: MeetingId): MeetingDetail {
  const meeting = useRead('meeting.get', { meeting: id })
  const { drafts } = useQueue()
  const order = useOrders().get(id)
  return useMemo(() => {
    const ofMeetings = [...drafts.values()].filter((draft): draft is Draft => !isAccountDraft(draft))
    return inOrder(withDrafts(meeting, ofMeetings), order)
  }, [meeting, drafts, order])
}

/** The secretary's own note on an item, with what is typed; empty where there is none. */
export function useNote(meeting: MeetingId, item: ItemId): string {
  const notes = useRead('notes.list', { meeting })
  const { drafts } = useQueue()
  const typed = drafts.get(draftKey({ thing: 'note', id: item }))
  if (typed?.thing === 'note') return typed.value.text
  return notes.find((note) => note.item === item)?.text ?? ''
}

/** What is typed on the page of accounts and not yet stored. */
export function useAccountDrafts(): readonly AccountDraft[] {
  const { drafts } = useQueue()
  return useMemo(() => [...drafts.values()].filter(isAccountDraft), [drafts])
}

/** Shows items or paragraphs in their new place at once; `store` moves them, and reads them there. */
export function showMoved<T>(meeting: MeetingId, moved: Move, store: () => Promise<T>): Promise<T> {
  return whileMoving(queryClient.getQueryData<MeetingDetail>(['meeting.get', { meeting }]), moved, store)
}
