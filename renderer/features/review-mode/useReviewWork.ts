/** What the reviewer writes, kept in the review file as it is written: one write at a time, the newest always last. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Failure, fromFailure } from '../../../shared/errors.ts'
import type { ReviewWork } from '../../../shared/model/review.ts'
import { clock } from '../../autosave/autosave.ts'
import { SaveQueue } from '../../autosave/save-queue.ts'
import { call } from '../../call.ts'
import { onFlush } from '../../flush.ts'

export type ChangeWork = (edit: (work: ReviewWork) => ReviewWork) => void

interface WorkState {
  readonly work: ReviewWork
  readonly saving: 'saved' | 'saving' | 'failed'
  readonly failure: Failure | null
}

const key = 'work'

function createStore(first: ReviewWork) {
  const listeners = new Set<() => void>()
  let state: WorkState = { work: first, saving: 'saved', failure: null }
  let isLeft = false
  const set = (next: WorkState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const store = async (work: ReviewWork) => {
    if (!isLeft) await call('review.save', { work })
  }
  const queue = new SaveQueue<ReviewWork>(clock, store, () => {
    const { drafts, failures } = queue.state
    const failure = failures.get(key) ?? null
    set({ ...state, failure, saving: failure ? 'failed' : drafts.size > 0 ? 'saving' : 'saved' })
  })
  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(edit: (work: ReviewWork) => ReviewWork) {
      const work = edit(state.work)
      if (work === state.work) return
      set({ ...state, work })
      queue.put(key, work)
    },
    /** Writes what is unsaved, now. Fails with `AppError` where that can't be done; the text stays. */
    async flush() {
      if (await queue.flush()) return
      const failure = queue.state.failures.get(key)
      if (failure) throw fromFailure(failure)
    },
    /** Gives up what could not be written: nothing of it may end up in the file that is opened next. */
    leave() {
      isLeft = true
    },
  }
}

export interface ReviewDraft extends WorkState {
  readonly change: ChangeWork
  readonly flush: () => Promise<void>
  readonly leave: () => void
}

export function useReviewWork(first: ReviewWork): ReviewDraft {
  const [store] = useState(() => createStore(first))
  const state = useSyncExternalStore(store.subscribe, store.state)
  useEffect(() => {
    const quietly = () => void store.flush().catch(() => undefined)
    const forget = onFlush(store.flush)
    // Leaving a field, or the window, is a pause.
    document.addEventListener('focusout', quietly)
    window.addEventListener('blur', quietly)
    return () => {
      forget()
      document.removeEventListener('focusout', quietly)
      window.removeEventListener('blur', quietly)
    }
  }, [store])
  return { ...state, change: store.change, flush: store.flush, leave: store.leave }
}
