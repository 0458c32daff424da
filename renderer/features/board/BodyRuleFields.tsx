/** What a body is called, which rules it goes by, and how it numbers paragraphs and attachments. */
import { Radio, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BodyKind, BodySettings, usualBodyName } from '../../../shared/model/board.ts'
import style from './Body.module.css'
import type { BodyFieldsProps } from './body-fields.ts'

export function BodyRuleFields({ draft, tried, onChange }: BodyFieldsProps) {
  const { t } = useTranslation()
  const { name, kind, settings } = draft
  const set = (part: Partial<BodySettings>) => onChange({ settings: { ...settings, ...part } })
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
      <TextInput
        label={t('ui.board.name')}
        value={name}
        error={tried && name.trim() === '' && t('ui.board.missing')}
        data-autofocus
        required
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Select
        label={t('registersUi.bodies.rules')}
        description={t(`registersUi.bodies.kindsHelp.${kind}`)}
        value={kind}
        data={BodyKind.options.map((value) => ({ value, label: t(`registersUi.bodies.kinds.${value}`) }))}
        onChange={(kind) => kind && onChange({ kind })}
      />
      <Radio.Group
        label={t('registersUi.bodies.paragraphs')}
        value={settings.paragraphs}
        onChange={(value) => set({ paragraphs: value === 'year' ? 'year' : 'meeting' })}
      >
        <div className={style.radios}>
          {BodySettings.shape.paragraphs.options.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`registersUi.bodies.paragraphsBy.${each}`)}
              description={t(`registersUi.bodies.paragraphsHelp.${each}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('registersUi.bodies.numbers')}
        value={settings.minutesNumbers}
        onChange={(value) => set({ minutesNumbers: value === 'unbroken' ? 'unbroken' : 'year' })}
      >
        <div className={style.radios}>
          {BodySettings.shape.minutesNumbers.unwrap().options.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`registersUi.bodies.numbersBy.${each}`)}
              description={t(`registersUi.bodies.numbersHelp.${each}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('registersUi.bodies.attachments')}
        value={settings.attachments}
        onChange={(value) => set({ attachments: value === 'running' ? 'running' : 'lettered' })}
      >
        <div className={style.radios}>
          {BodySettings.shape.attachments.options.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`registersUi.bodies.attachmentsBy.${each}`)}
              description={t(`registersUi.bodies.attachmentsHelp.${each}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <TenseField body={name} tense={settings.tense} onChange={(tense) => set({ tense })} />
    </SimpleGrid>
  )
}

interface TenseProps {
  /** What the body is called; may be empty while it is made. */
  readonly body: string
  readonly tense: BodySettings['tense']
  readonly onChange: (tense: BodySettings['tense']) => void
}

function TenseField({ body, tense, onChange }: TenseProps) {
  const { t } = useTranslation()
  return (
    <Radio.Group
      label={t('outcomes.tense')}
      value={tense ?? 'kind'}
      onChange={(value) => onChange(value === 'present' || value === 'past' ? value : null)}
    >
      <div className={style.radios}>
        {(['kind', 'present', 'past'] as const).map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`outcomes.tenses.${each}`)}
            description={t(`outcomes.tensesHelp.${each}`, { body: body.trim() || usualBodyName.company })}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
