/** How the organisation's packs look: the stamp, cover and dividers; stored at once. */
import { Checkbox, ColorInput, NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type PackSettings, StampPlace } from '../../../shared/model/pack.ts'
import { useCall, useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import style from './PackLook.module.css'

/** Ink that a printer of any kind makes readable. */
const colours = ['#000000', '#4f595e', '#1f5c66', '#1d3f8f', '#a02626']

export function PackLook({ locked }: { readonly locked: boolean }) {
  const { t } = useTranslation()
  const settings = useRead('pack.settings', {})
  const update = useCall('pack.settings.update')
  const set = (part: Partial<PackSettings>) => update.mutate({ ...settings, ...part })
  return (
    <>
      <div className={style.look}>
        <Select
          label={t('pack.look.place')}
          value={settings.stampPlace}
          data={StampPlace.options.map((value) => ({ value, label: t(`pack.look.places.${value}`) }))}
          allowDeselect={false}
          disabled={locked}
          onChange={(stampPlace) => stampPlace && set({ stampPlace })}
        />
        <NumberInput
          label={t('pack.look.size')}
          value={settings.stampSize}
          min={6}
          max={14}
          clampBehavior="strict"
          disabled={locked}
          onChange={(size) => typeof size === 'number' && size >= 6 && set({ stampSize: size })}
        />
        <ColorInput
          label={t('pack.look.colour')}
          value={settings.stampColour}
          format="hex"
          withEyeDropper={false}
          swatches={colours}
          disabled={locked}
          onChangeEnd={(colour) => /^#[0-9a-f]{6}$/.test(colour) && set({ stampColour: colour })}
        />
        <div className={style.sampleBox}>
          <span
            className={style.sample}
            role="img"
            aria-label={t('pack.look.sampleLabel')}
            data-place={settings.stampPlace}
            style={{ color: settings.stampColour, fontSize: settings.stampSize * 1.33 }}
          >
            {t('pack.look.sample')}
          </span>
        </div>
        <div className={style.checks}>
          <Checkbox
            label={t('pack.look.cover')}
            checked={settings.cover}
            disabled={locked}
            onChange={({ currentTarget }) => set({ cover: currentTarget.checked })}
          />
          <Checkbox
            label={t('pack.look.dividers')}
            checked={settings.dividers}
            disabled={locked}
            onChange={({ currentTarget }) => set({ dividers: currentTarget.checked })}
          />
        </div>
      </div>
      <ErrorNote error={update.error} />
    </>
  )
}
