/** What is missing or wrong in the minutes, by how grave it is, with its section, the way there, and the fix. */
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findingText, placeText } from '../../../shared/i18n/lint-text.ts'
import { type LintFinding, LintSeverity } from '../../../shared/model/lint.ts'
import { blocks } from '../../../shared/rules/lint/lint.ts'
import { useChange } from '../../autosave/useChange.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { keyed } from '../../components/keyed.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import style from './LintPanel.module.css'
import { applyFix, fixName } from './lint-fix.ts'

interface Props {
  readonly findings: readonly LintFinding[]
  readonly onShow: (finding: LintFinding) => void
}

const icons = { B: IconCircleX, W: IconAlertTriangle, R: IconInfoCircle } as const
/** So many of a group are shown at once. */
const most = 4

export function LintPanel({ findings, onShow }: Props) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const fix = async (finding: LintFinding) => {
    if (!finding.fix || !(await applyFix(finding.fix, change))) return
    offerUndo({ text: t('lint.fixed', { place: placeText(finding.place, t) }) })
  }

  return (
    <section className={style.panel} aria-label={t('lint.heading')}>
      {!findings.some(blocks) && (
        <p className={style.ready}>
          <IconCircleCheck size={16} aria-hidden />
          {t('lint.ready')}
        </p>
      )}
      <ErrorNote error={error} />
      {LintSeverity.options.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          onShow={onShow}
          onFix={(finding) => void fix(finding)}
        />
      ))}
    </section>
  )
}

interface GroupProps extends Props {
  readonly severity: LintSeverity
  readonly onFix: (finding: LintFinding) => void
}

function Group({ severity, findings, onShow, onFix }: GroupProps) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  if (findings.length === 0) return null
  const shown = all ? findings : findings.slice(0, most)
  return (
    <>
      <h2 className={style.heading}>{t(`lint.group.${severity}`)}</h2>
      <ul className={style.list} data-severity={severity}>
        {keyed(shown).map(([key, finding]) => (
          <li className={style.row} key={key}>
            <Finding finding={finding} onShow={onShow} />
            <Fix finding={finding} onFix={onFix} />
          </li>
        ))}
      </ul>
      {findings.length > most && (
        <Button className={style.more ?? ''} size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? t('lint.showFewer') : t('lint.showAll', { count: findings.length })}
        </Button>
      )}
    </>
  )
}

function Finding({ finding, onShow }: { finding: LintFinding; onShow: Props['onShow'] }) {
  const { t } = useTranslation()
  const { place, section, severity } = finding
  const Icon = icons[severity]
  return (
    <button type="button" className={style.finding} onClick={() => onShow(finding)}>
      <Icon size={16} aria-hidden />
      <span className={style.text}>{findingText(finding, t)}</span>
      <span className={style.meta}>
        {[placeText(place, t), section].filter((part) => part !== null).join(' · ')}
      </span>
    </button>
  )
}

function Fix({ finding, onFix }: { finding: LintFinding; onFix: GroupProps['onFix'] }) {
  const { t } = useTranslation()
  const name = fixName(finding.code)
  if (!finding.fix || name === null) return null
  return (
    <Button className={style.fix ?? ''} size="compact-xs" variant="default" onClick={() => onFix(finding)}>
      {t(`lint.fix.${name}`)}
    </Button>
  )
}
