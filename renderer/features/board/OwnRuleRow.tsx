/** One of a body's own rules: what it asks for, of which paragraphs, how grave it is, and where it stands. */
import { Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { itemKinds } from '../../../shared/model/meeting.ts'
import { type OwnRule, ownDemands } from '../../../shared/model/own-rules.ts'
import { IconAction } from '../../components/IconAction.tsx'
import own from './OwnRules.module.css'
import { lacksSource, lacksWords } from './own-rules.ts'

interface Props {
  readonly rule: OwnRule
  readonly tried: boolean
  /** From 1. */
  readonly number: number
  readonly onChange: (part: Partial<OwnRule>) => void
  readonly onRemove: () => void
}

export function OwnRuleRow({ rule, tried, number, onChange, onRemove }: Props) {
  const { t } = useTranslation()
  const missing = t('ui.board.missing')
  return (
    <fieldset className={own.rule} aria-label={t('ownRules.rule', { number })}>
      <Select
        label={t('ownRules.demand')}
        value={rule.demand}
        data={ownDemands.map((value) => ({ value, label: t(`ownRules.demands.${value}`) }))}
        allowDeselect={false}
        onChange={(demand) => demand && onChange({ demand })}
      />
      {rule.demand === 'wording' ? (
        <TextInput
          label={t('ownRules.words')}
          value={rule.words}
          error={tried && lacksWords(rule) && missing}
          onChange={({ currentTarget }) => onChange({ words: currentTarget.value })}
        />
      ) : (
        <span />
      )}
      <span className={own.remove}>
        <IconAction label={t('ownRules.remove', { number })} onClick={onRemove}>
          <IconX size={16} />
        </IconAction>
      </span>
      <Select
        label={t('ownRules.kind')}
        value={rule.kind ?? 'all'}
        data={[
          { value: 'all' as const, label: t('ownRules.kinds.all') },
          ...itemKinds.map((value) => ({ value, label: t(`ownRules.kinds.${value}`) })),
        ]}
        allowDeselect={false}
        onChange={(kind) => kind && onChange({ kind: kind === 'all' ? null : kind })}
      />
      <TextInput
        label={t('ownRules.heading')}
        placeholder={t('ownRules.anyHeading')}
        value={rule.title}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <span />
      <Select
        label={t('ownRules.severity')}
        value={rule.severity}
        data={(['B', 'W', 'R'] as const).map((value) => ({ value, label: t(`lint.group.${value}`) }))}
        allowDeselect={false}
        onChange={(severity) => severity && onChange({ severity })}
      />
      <TextInput
        label={t('ownRules.source')}
        placeholder={t('ownRules.sourceHint')}
        value={rule.source}
        autoFocus={rule.source === ''}
        error={tried && lacksSource(rule) && missing}
        onChange={({ currentTarget }) => onChange({ source: currentTarget.value })}
      />
    </fieldset>
  )
}
