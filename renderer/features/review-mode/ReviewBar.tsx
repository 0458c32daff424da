/** At the bottom: back, how far one has read, and on. */
import { Button, Progress } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { withRead } from '../../../shared/rules/review-work.ts'
import { useDesk } from './desk.ts'
import { usePlaceName } from './names.ts'
import type { Places } from './places.ts'
import style from './ReviewMode.module.css'

export function ReviewBar({ places: { at, before, after, go } }: { readonly places: Places }) {
  const { t } = useTranslation()
  const { paragraphs, work, change } = useDesk()
  const nameOf = usePlaceName()
  const read = paragraphs.filter(({ id }) => work.read.includes(id)).length
  const all = paragraphs.length
  const progress = t('reviewMode.progress', { read, all })
  const unread = at === 'head' || at === 'answer' || work.read.includes(at) ? null : at
  const goOn = () => {
    if (unread !== null) change((work) => withRead(work, unread, true))
    if (after !== null) go(after)
  }
  return (
    <footer className={style.bar}>
      <Button
        size="md"
        leftSection={<IconChevronLeft size={20} aria-hidden />}
        disabled={before === null}
        onClick={() => before !== null && go(before)}
      >
        {before === null ? t('reviewMode.previous') : nameOf(before)}
      </Button>
      <div className={style.progress}>
        <span>{progress}</span>
        <Progress value={all === 0 ? 0 : (100 * read) / all} size={6} aria-label={progress} />
      </div>
      <Button
        size="md"
        variant={after === null ? 'default' : 'filled'}
        rightSection={<IconChevronRight size={20} aria-hidden />}
        disabled={after === null}
        onClick={goOn}
      >
        {after === null
          ? t('reviewMode.next')
          : unread === null
            ? nameOf(after)
            : `${t('reviewMode.readOn')}`}
      </Button>
    </footer>
  )
}
