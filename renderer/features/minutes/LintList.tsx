/** What the linter says of minutes that are about to be signed off. */
import { useTranslation } from 'react-i18next'
import { findingSentence, placeText } from '../../../shared/i18n/lint-text.ts'
import type { LintFinding } from '../../../shared/model/lint.ts'
import { keyed } from '../../components/keyed.ts'
import style from './SignOff.module.css'

interface Props {
  readonly findings: readonly LintFinding[]
  readonly severity: 'B' | 'W'
}

export function LintList({ findings, severity }: Props) {
  const { t } = useTranslation()
  if (findings.length === 0) return null
  const title = t(severity === 'B' ? 'lint.signOff.blocked' : 'lint.signOff.warned')
  return (
    <section className={style.missing} aria-label={title} data-severity={severity}>
      <strong>{title}</strong>
      <ul>
        {keyed(findings).map(([key, finding]) => (
          <li key={key}>
            {placeText(finding.place, t)}: {findingSentence(finding, t)}
          </li>
        ))}
      </ul>
    </section>
  )
}
