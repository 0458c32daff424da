/** What a body's meetings begin with: the notice, the place, taking part from elsewhere, absence. */
import { Checkbox, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BodySettings } from '../../../shared/model/board.ts'
import { isRemoteLink } from '../../../shared/model/meeting.ts'
import type { BodyFieldsProps } from './body-fields.ts'

const texts = ['place', 'remote', 'absence'] as const

export function BodyMeetingFields({ draft, tried, onChange }: BodyFieldsProps) {
  const { t } = useTranslation()
  const { settings } = draft
  const set = (part: Partial<BodySettings>) => onChange({ settings: { ...settings, ...part } })
  const errorOf = (field: (typeof texts)[number]) =>
    tried && field === 'remote' && isLinkWrong(settings) ? t('items.remoteWrong') : null
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <NumberInput
          label={t('registersUi.bodies.noticeDays')}
          description={t('registersUi.bodies.noticeDaysHelp')}
          value={settings.noticeDays}
          min={0}
          max={60}
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(value) => set({ noticeDays: Number(value) || 0 })}
        />
        {texts.map((field) => (
          <TextInput
            key={field}
            label={t(`registersUi.bodies.${field}`)}
            description={t(`registersUi.bodies.${field}Help`)}
            error={errorOf(field)}
            value={settings[field]}
            onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Checkbox
        label={t('registersUi.bodies.clockTimes')}
        description={t('registersUi.bodies.clockTimesHelp')}
        checked={settings.clockTimes}
        onChange={({ currentTarget }) => set({ clockTimes: currentTarget.checked })}
      />
    </>
  )
}

/** Nothing is stored while it is. */
export function isLinkWrong({ remote }: Pick<BodySettings, 'remote'>): boolean {
  return remote.trim() !== '' && !isRemoteLink(remote.trim())
}
