/** Says above the editor that figures have changed since the report was gone through, or that some name nothing. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { textFigures } from '../../../shared/accounts/figure-changes.ts'
import type { Figures } from '../../../shared/accounts/follow-up.ts'
import type { FollowUp } from '../../../shared/model/accounts.ts'
import style from './FollowUp.module.css'

interface Props {
  readonly report: FollowUp
  readonly figures: Figures
  readonly onSeen: () => void
}

export function FollowUpChanges({ report, figures, onSeen }: Props) {
  const { t } = useTranslation()
  const text = report.sections.map((section) => section.text).join('\n')
  const changed = textFigures(text, report.figures, figures).filter(({ was }) => was !== null)
  if (changed.length === 0) return null
  return (
    <div className={style.changes} role="status">
      <p>{t('accountsMore.followUp.changed', { count: changed.length })}</p>
      <Button size="compact-sm" onClick={onSeen}>
        {t('accountsMore.followUp.seen')}
      </Button>
    </div>
  )
}
