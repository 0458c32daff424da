/** The words that have been added to the dictionary, each with a way out of it. */

import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, useCall, useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { forgetWords } from '../../components/spelling/word-cache.ts'
import style from './SettingsPage.module.css'

export function LearnedWords() {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { data } = useQuery({
    queryKey: ['spelling.learned', {}],
    queryFn: () => call('spelling.learned', {}),
  })
  const forget = useCall('spelling.forget')
  if (!data) return null
  const words = data.toSorted((one, other) => one.localeCompare(other, language))
  return (
    <section aria-labelledby="learned">
      <h2 className={style.label} id="learned">
        {t('ui.settings.learned')}
      </h2>
      {words.length === 0 && <p className={style.help}>{t('ui.settings.learnedNone')}</p>}
      <ul className={style.words}>
        {words.map((word) => (
          <li key={word} className={style.word}>
            <bdi>{word}</bdi>
            <IconAction
              label={t('ui.settings.forget', { word })}
              size={22}
              onClick={() => forget.mutate({ word }, { onSuccess: forgetWords })}
            >
              <IconX size={14} />
            </IconAction>
          </li>
        ))}
      </ul>
      <ErrorNote error={forget.error} />
    </section>
  )
}
