/** On the overview: drafts that are out for review, with whom and since when, and answers that wait for the secretary. */
import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { meetingName } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { useRead } from '../../call.ts'
import { Section } from '../../components/PageBody.tsx'
import { moveBetweenRows } from '../../components/row-keys.ts'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import style from './ReviewsOut.module.css'
import { standingText } from './standing-text.ts'

/** Nothing where no draft is out. */
export function ReviewsOut() {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { language } = useRead('app.state', {}).settings
  const out = useRead('review.standings', useShownBody())
  if (out.length === 0) return null
  return (
    <Section title={t('reviewUi.overview.title')}>
      <ul className={style.list} onKeyDown={moveBetweenRows}>
        {out.map(({ reviewers, ...facts }) => {
          const open = reviewers.reduce((sum, one) => sum + one.open, 0)
          const { meeting } = facts
          return (
            <li key={meeting}>
              <UnstyledButton
                className={style.row}
                data-row
                onClick={() =>
                  go(
                    open > 0
                      ? { page: 'reviewMerge', meeting }
                      : { page: 'meeting', meeting, tab: 'minutes' },
                  )
                }
              >
                <span className={style.name}>{meetingName(facts, facts.body, wordsOf(language))}</span>
                {open > 0 && <span className={style.due}>{t('reviewUi.overview.due', { count: open })}</span>}
                {reviewers.map((standing) => (
                  <span key={standing.reviewer.name} className={style.standing}>
                    {standingText(standing, language, t)}
                  </span>
                ))}
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
