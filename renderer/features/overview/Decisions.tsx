/** The latest decisions, each the way to its minutes. */

import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../call.ts'
import { Section } from '../../components/PageBody.tsx'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import style from './Overview.module.css'

export function Decisions() {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const decisions = useRead('decision.latest', useShownBody())
  return (
    <Section title={t('overview.decisions')}>
      {decisions.length === 0 && <p className={style.nothing}>{t('overview.decisionsNone')}</p>}
      <ul className={style.list}>
        {decisions.map(({ meeting, date, paragraph, title, decision, adjusted, corrected }) => (
          <li key={`${meeting} ${paragraph}`}>
            <UnstyledButton
              className={style.decision}
              onClick={() => go({ page: 'meeting', meeting, tab: 'minutes' })}
            >
              <span className={style.title}>
                § {paragraph} {title}
              </span>
              <span className={style.text}>{decision}</span>
              <span className={style.meta}>
                {[date, !adjusted && t('overview.draft'), corrected && t('overview.corrected')]
                  .filter((part) => part !== false)
                  .join(' · ')}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
