/** The check beside a template: accounts on no line or on two, formulas and ranges that can't be. */
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { amountText } from '../../../shared/accounts/amount.ts'
import { placesOf } from '../../../shared/accounts/placing.ts'
import type { TemplateProblem } from '../../../shared/accounts/template-check.ts'
import type { AccountData, Unit } from '../../../shared/model/accounts.ts'
import { keyed } from '../../components/keyed.ts'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './TemplateProblems.module.css'
import { findLine, withAccount } from './template-edit.ts'
import type { TemplateDraft } from './useTemplateDraft.ts'

interface Props {
  readonly problems: readonly TemplateProblem[]
  readonly draft: TemplateDraft
  readonly data: AccountData
  readonly unit: Unit
  readonly locked: boolean
  /** Shows the line that a problem is about. */
  readonly onShow: (id: string) => void
}

export function TemplateProblems({ problems, ...properties }: Props) {
  const { t } = useTranslation()
  const unmapped = problems.filter(({ code }) => code === 'unmapped')
  const others = problems.filter(({ code }) => code !== 'unmapped')
  return (
    <section className={style.problems} aria-label={t('accountsMore.templates.check')} {...scrollsByKeys}>
      <h2 className={style.title}>{t('accountsMore.templates.check')}</h2>
      {problems.length === 0 && (
        <p className={style.sound} role="status">
          <IconCheck size={16} aria-hidden /> {t('accountsMore.templates.sound')}
        </p>
      )}
      {unmapped.length > 0 && (
        <>
          <p className={style.warning} role="status">
            <IconAlertTriangle size={16} aria-hidden />
            {t('accountsMore.templates.unmapped', { count: unmapped.length })}
          </p>
          <ul className={style.found}>
            {unmapped.map((problem) => (
              <Unmapped key={problem.where} problem={problem} {...properties} />
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <ul className={style.found}>
          {keyed(others).map(([key, problem]) => (
            <Other key={key} problem={problem} {...properties} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface OneProps extends Omit<Props, 'problems'> {
  readonly problem: TemplateProblem
}

/** An account that no line has, with its amount, and where it can be put. */
function Unmapped({ problem, draft, data, unit, locked }: OneProps) {
  const { t } = useTranslation()
  const { lines, report } = draft.template
  const row = data.rows.find(({ account }) => account === problem.where)
  const ore = row?.[report === 'result' ? 'actual' : 'closing'] ?? null
  const places = placesOf(draft.template).map(({ id }) => id)
  return (
    <li>
      <span className={style.account}>{problem.where}</span> {problem.what}
      <span className={style.amount}>{amountText(ore, unit)}</span>
      {!locked && (
        <ChipSelect
          label={t('accountsMore.templates.putAccount', { account: problem.where })}
          value=""
          options={['', ...places]}
          wordOf={(id) => (id === '' ? t('accountsMore.templates.put') : nameOf(lines, id))}
          onChange={(id) => draft.changeLines(withAccount(lines, id, problem.where))}
        />
      )}
    </li>
  )
}

function Other({ problem: { code, where, what }, draft, onShow }: OneProps) {
  const { t } = useTranslation()
  const { lines } = draft.template
  const place = code === 'doubled' ? what.split(', ')[0] : where
  const words = { where: nameOf(lines, where), what: namesOf(lines, what) }
  return (
    <li className={style.other}>
      <IconAlertTriangle size={16} aria-hidden />
      <button type="button" className={style.show} onClick={() => place !== undefined && onShow(place)}>
        {t(`accountsMore.templates.problems.${code}`, words)}
      </button>
    </li>
  )
}

function nameOf(lines: TemplateDraft['template']['lines'], id: string): string {
  const line = findLine(lines, id)
  if (!line) return id
  return (line.kind === 'group' ? line.heading || line.sum : line.text) || id
}

/** Ids in a problem's text by the names of their lines: "income, costs", "income: 3000–3799". */
function namesOf(lines: TemplateDraft['template']['lines'], text: string): string {
  return text
    .split(', ')
    .map((part) => {
      const [id = '', ...rest] = part.split(': ')
      return [nameOf(lines, id), ...rest].join(': ')
    })
    .join(', ')
}
