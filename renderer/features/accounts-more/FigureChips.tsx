/** The figures of a section's text: what each says, whether it has changed, whether it names nothing. */
import { IconAlertTriangle, IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type TextFigure, textFigures } from '../../../shared/accounts/figure-changes.ts'
import type { Figures } from '../../../shared/accounts/follow-up.ts'
import type { FollowUp } from '../../../shared/model/accounts.ts'
import style from './FollowUp.module.css'
import { useTokenWords } from './useTokenWords.ts'

interface Props {
  readonly text: string
  readonly seen: FollowUp['figures']
  readonly figures: Figures
}

export function FigureChips({ text, seen, figures }: Props) {
  const { t } = useTranslation()
  const wordsOf = useTokenWords(figures)
  const found = textFigures(text, seen, figures)
  if (found.length === 0) return null
  return (
    <ul className={style.figures} aria-label={t('accountsMore.followUp.figures')}>
      {found.map((figure) => (
        <li key={figure.token} className={style.figure} data-state={stateOf(figure)}>
          {figure.text === null && <IconAlertTriangle size={14} aria-hidden />}
          {figure.was !== null && <IconHistory size={14} aria-hidden />}
          <span className={style.token}>
            {figure.text === null ? `{{${figure.token}}}` : wordsOf(figure.token)}
          </span>
          <strong className={style.number}>{figure.text}</strong>
          {figure.was !== null && (
            <span className={style.was}>{t('accountsMore.followUp.was', { text: figure.was })}</span>
          )}
          {figure.text === null && <span className={style.was}>{t('accountsMore.followUp.unknown')}</span>}
        </li>
      ))}
    </ul>
  )
}

function stateOf({ text, was }: TextFigure): 'unknown' | 'changed' | 'same' {
  if (text === null) return 'unknown'
  return was === null ? 'same' : 'changed'
}
