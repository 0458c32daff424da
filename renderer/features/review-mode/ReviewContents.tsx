/** At the left of a wide window: the paragraphs by name, with what is read and what is commented on. */
import { UnstyledButton } from '@mantine/core'
import { IconCheck, IconMessage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ParagraphId } from '../../../shared/values.ts'
import { useDesk } from './desk.ts'
import { usePlaceName } from './names.ts'
import type { Place, Places } from './places.ts'
import style from './ReviewMode.module.css'

export function ReviewContents({ places }: { readonly places: Places }) {
  const { t } = useTranslation()
  const { paragraphs } = useDesk()
  return (
    <nav className={style.contents} aria-label={t('reviewMode.contents')}>
      <Entry place="head" places={places} />
      {paragraphs.map(({ id, title }) => (
        <Entry key={id} place={id} title={title} places={places} />
      ))}
      <Entry place="answer" places={places} />
    </nav>
  )
}

interface EntryProps {
  readonly place: Place
  readonly title?: string
  readonly places: Places
}

function Entry({ place, title, places: { at, go } }: EntryProps) {
  const { t } = useTranslation()
  const nameOf = usePlaceName()
  const { work } = useDesk()
  const isRead = work.read.some((id) => id === place)
  return (
    <UnstyledButton
      className={style.entry}
      aria-current={at === place ? 'location' : undefined}
      onClick={() => go(place)}
    >
      <span className={style.entryName}>
        {nameOf(place)}
        {title !== undefined && <span className={style.entryTitle}>{` ${title}`}</span>}
      </span>
      {hasSaid(work, place) && <IconMessage size={16} aria-label={t('reviewMode.yours')} role="img" />}
      {isRead && <IconCheck size={18} aria-label={t('reviewMode.isRead')} role="img" />}
    </UnstyledButton>
  )
}

interface Said {
  readonly comments: readonly { readonly paragraph: ParagraphId | null }[]
  readonly suggestions: readonly { readonly paragraph: ParagraphId }[]
}

function hasSaid({ comments, suggestions }: Said, place: Place): boolean {
  if (place === 'answer') return false
  const paragraph = place === 'head' ? null : place
  return [...comments, ...suggestions].some((each) => each.paragraph === paragraph)
}
