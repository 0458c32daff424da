/** Takes back what the reviewer has written, with a way to have it again. */
import { useTranslation } from 'react-i18next'
import type { ReviewComment, ReviewWork, Suggestion } from '../../../shared/model/review.ts'
import { suggestionOf, withoutComment, withoutSuggestion } from '../../../shared/rules/review-work.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { useDesk } from './desk.ts'

export function useTakeBack() {
  const { t } = useTranslation()
  const { change } = useDesk()
  const offer = useOfferUndo()
  const offerBack = (text: string, edit: (work: ReviewWork) => ReviewWork) =>
    offer({ text, undo: async () => change(edit) })
  return {
    takeBackComment(comment: ReviewComment) {
      let at = -1
      change((work) => {
        at = work.comments.findIndex(({ id }) => id === comment.id)
        return withoutComment(work, comment.id)
      })
      offerBack(t('reviewMode.commentRemoved'), (work) => ({
        ...work,
        comments: work.comments.some(({ id }) => id === comment.id)
          ? work.comments.map((each) => (each.id === comment.id ? comment : each))
          : work.comments.toSpliced(at === -1 ? work.comments.length : at, 0, comment),
      }))
    },
    takeBackSuggestion(suggestion: Suggestion) {
      change((work) => withoutSuggestion(work, suggestion))
      offerBack(t('reviewMode.suggestionRemoved'), (work) =>
        suggestionOf(work, suggestion.paragraph, suggestion.field)
          ? work
          : { ...work, suggestions: [...work.suggestions, suggestion] },
      )
    },
  }
}
