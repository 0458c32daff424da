/** What a body has ruled for itself: each rule with what it asks for, of which paragraphs, and where it stands. */
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OwnRule } from '../../../shared/model/own-rules.ts'
import style from './Body.module.css'
import { OwnRuleRow } from './OwnRuleRow.tsx'
import own from './OwnRules.module.css'
import { exampleRules, newRule, type OwnRuleDraft } from './own-rules.ts'

interface Props {
  readonly rules: readonly OwnRuleDraft[]
  /** What lacks something is told from then on. */
  readonly tried: boolean
  readonly onChange: (rules: readonly OwnRuleDraft[]) => void
}

export function OwnRuleList({ rules, tried, onChange }: Props) {
  const { t } = useTranslation()
  const add = (rule: OwnRule) => {
    const key = Math.max(-1, ...rules.map((one) => one.key)) + 1
    onChange([...rules, { ...rule, key }])
  }
  return (
    <fieldset className={style.phrases}>
      <legend className={style.legend}>{t('ownRules.title')}</legend>
      <p className={style.told}>{t('ownRules.about')}</p>
      {rules.length === 0 && <Examples onAdd={add} />}
      {rules.map((rule, index) => (
        <OwnRuleRow
          key={rule.key}
          {...{ rule, tried }}
          number={index + 1}
          onChange={(part) => onChange(rules.with(index, { ...rule, ...part }))}
          onRemove={() => onChange(rules.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        className={style.add ?? ''}
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        onClick={() => add(newRule)}
      >
        {t('ownRules.add')}
      </Button>
    </fieldset>
  )
}

/** Each begins a rule that is changed at will. */
function Examples({ onAdd }: { readonly onAdd: (rule: OwnRule) => void }) {
  const { t } = useTranslation()
  return (
    <ul className={own.examples} aria-label={t('ownRules.examples.title')}>
      {(['caseNumber', 'presenters', 'wording'] as const).map((name) => {
        const text = t(`ownRules.examples.${name}`)
        return (
          <li key={name} className={own.example}>
            <span>{text}</span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('ownRules.examples.useThis', { text })}
              onClick={() => onAdd(exampleRules[name])}
            >
              {t('ownRules.examples.use')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
