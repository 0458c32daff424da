/** What the law asks of the paragraph that is treated, said quietly. */
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { findingText } from '../../../shared/i18n/lint-text.ts'
import type { LintFinding } from '../../../shared/model/lint.ts'
import { keyed } from '../../components/keyed.ts'
import style from './Treated.module.css'

const icons = { B: IconCircleX, W: IconAlertTriangle, R: IconInfoCircle } as const

export function Findings({ findings }: { readonly findings: readonly LintFinding[] }) {
  const { t } = useTranslation()
  if (findings.length === 0) return null
  return (
    <ul className={style.findings} aria-label={t('lint.heading')}>
      {keyed(findings).map(([key, finding]) => {
        const Icon = icons[finding.severity]
        return (
          <li key={key} className={style.finding} data-severity={finding.severity}>
            <Icon size={16} aria-hidden />
            <span>{findingText(finding, t)}</span>
            {finding.section !== null && <span className={style.section}>{finding.section}</span>}
          </li>
        )
      })}
    </ul>
  )
}
