/** Giving paragraphs an outcome, which words their decisions, with the offer to undo where that may be regretted. */
import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../../shared/model/records.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useOfferUndo } from '../../components/Undo.tsx'

export type Decide = (ids: readonly ParagraphId[], outcome: Outcome | null) => Promise<void>

export function useDecide(): { readonly decide: Decide; readonly error: unknown } {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const decide: Decide = async (ids, outcome) => {
    const answer = await change('paragraph.decide', { ids: [...ids], outcome })
    if (!answer) return
    const word = outcome === null ? '' : t(`outcomes.of.${outcome}`)
    const { length: replaced } = answer.replaced
    if (replaced > 0) offerUndo({ text: t('outcomes.replaced', { count: replaced, outcome: word }) })
    else if (ids.length > 1)
      offerUndo({
        text: t(outcome === null ? 'outcomes.cleared' : 'outcomes.decided', {
          count: ids.length,
          outcome: word,
        }),
      })
  }
  return { decide, error }
}
