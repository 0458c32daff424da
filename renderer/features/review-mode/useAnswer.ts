/** The answer as a file: where it was saved, and whether something was written since. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewRequest, ReviewWork } from '../../../shared/model/review.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call } from '../../call.ts'
import type { ReviewDraft } from './useReviewWork.ts'

export interface Answering {
  /** Null before the first. */
  readonly saved: ChosenFile | null
  readonly isPast: boolean
  readonly isSaving: boolean
  readonly error: unknown
  readonly save: () => Promise<void>
}

export function useAnswer({ reviewer }: ReviewRequest, { work, flush }: ReviewDraft): Answering {
  const { t } = useTranslation()
  const [saved, setSaved] = useState<{ readonly file: ChosenFile; readonly work: ReviewWork } | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const save = async () => {
    setError(null)
    setIsSaving(true)
    try {
      // Where that fails the header says so, and the answer is the one way to keep it.
      await flush().catch(() => undefined)
      const name = t('reviewMode.answer.name', { name: reviewer.name })
      const chosen = await call('app.chooseAnswer', { name })
      if (chosen) setSaved({ file: await call('review.answer', { to: chosen.file }), work })
    } catch (failure) {
      setError(failure)
    } finally {
      setIsSaving(false)
    }
  }
  return { saved: saved?.file ?? null, isPast: saved !== null && saved.work !== work, isSaving, error, save }
}
