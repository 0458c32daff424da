/** The keys of the reading page; quiet while something is written. */
import { useTranslation } from 'react-i18next'
import { withRead } from '../../../shared/rules/review-work.ts'
import { type PageCommand, useCommand, useCommands } from '../../commands.ts'
import { type Desk, newComment } from './desk.ts'
import { markedNow } from './marks.ts'
import type { Places } from './places.ts'

export function useReviewKeys(desk: Desk, places: Places, showKeys: () => void): void {
  const { t } = useTranslation()
  const { change, setCommented, setSuggesting } = desk
  const { at, before, after, go } = places
  const paragraph = at === 'head' || at === 'answer' ? null : at
  const comment = () => {
    const marked = markedNow()
    if (marked) {
      const { paragraph, field, words } = marked
      setCommented(newComment(paragraph, 'wording', { field, words }))
    } else if (at !== 'answer') setCommented(newComment(paragraph, 'wording'))
  }
  const keys = {
    next: ['ArrowRight', () => after !== null && go(after)],
    previous: ['ArrowLeft', () => before !== null && go(before)],
    read: [
      'L',
      () => paragraph !== null && change((work) => withRead(work, paragraph, !work.read.includes(paragraph))),
    ],
    comment: ['K', comment],
    suggest: ['F', () => paragraph !== null && setSuggesting(paragraph)],
    facts: ['U', () => at !== 'answer' && setCommented(newComment(paragraph, 'facts'))],
    answer: ['S', () => go('answer')],
  } as const
  const names = Object.keys(keys) as (keyof typeof keys)[]
  useCommands(
    names.map((name): PageCommand => {
      const [key, run] = keys[name]
      return {
        id: `review.${name}`,
        group: t('reviewMode.keys.group'),
        label: t(`reviewMode.keys.${name}`),
        keys: key,
        run: () => void run(),
      }
    }),
  )
  useCommand('shortcuts', showKeys)
}
