/** The accent colour, and what it is on paper: told plainly, with the shade that is printed where its own is too pale. */
import { Button, ColorInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { contrastWithWhite, leastContrast, readableAccent } from '../../../shared/rules/accent.ts'
import { useRead } from '../../call.ts'
import style from './Organisation.module.css'

/** Readable on white, each of another hue. */
const swatches = ['#1f5c66', '#1d3f8f', '#2c6638', '#8a5a00', '#a02626', '#6b2c7a', '#1d2326']

interface Props {
  readonly accent: string | null
  readonly locked: boolean
  readonly onSave: (accent: string | null) => Promise<unknown>
}

export function AccentField({ accent, locked, onSave }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? accent ?? ''
  const color = isColor(shown) ? shown : null
  const store = (next: string | null) =>
    onSave(next)
      .then(() => setTyped(null))
      .catch(() => undefined)
  return (
    <div className={style.accent}>
      <ColorInput
        label={t('registersUi.look.accent')}
        value={shown}
        placeholder={t('registersUi.look.ownAccent')}
        format="hex"
        withEyeDropper={false}
        swatches={swatches}
        disabled={locked}
        description={color ? <Contrast color={color} /> : t('registersUi.look.accentHelp')}
        onChange={setTyped}
        onChangeEnd={(next) => isColor(next) && next !== accent && void store(next)}
      />
      {accent !== null && !locked && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void store(null)}>
          {t('registersUi.look.clearAccent')}
        </Button>
      )}
    </div>
  )
}

function Contrast({ color }: { readonly color: string }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const contrast = contrastWithWhite(color)
  // Never rounded up: 4.46 is too little.
  const told = (Math.floor(contrast * 10) / 10).toLocaleString(language, { minimumFractionDigits: 1 })
  if (contrast >= leastContrast) return t('registersUi.look.contrast', { contrast: told })
  return (
    <>
      {t('registersUi.look.contrastPale', { contrast: told })}{' '}
      <span className={style.printed} style={{ color: readableAccent(color) ?? color }}>
        {t('registersUi.look.printed')}
      </span>
    </>
  )
}

function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text)
}
