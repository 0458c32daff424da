/** How a place of the reading page is called. */
import { useTranslation } from 'react-i18next'
import { useDesk } from './desk.ts'
import type { Place } from './places.ts'

export function usePlaceName(): (place: Place) => string {
  const { t } = useTranslation()
  const { paragraphs, firstParagraph } = useDesk()
  return (place) => {
    if (place === 'head') return t('reviewMode.meeting')
    if (place === 'answer') return t('reviewMode.answer.title')
    const index = paragraphs.findIndex(({ id }) => id === place)
    return t('reviewMode.paragraph', { number: firstParagraph + index })
  }
}
