/** The postal address, a line each; stored when it is left, and on every way out. */
import { Textarea } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onFlush } from '../../flush.ts'

interface Props {
  readonly address: readonly string[]
  readonly locked: boolean
  readonly onSave: (address: string[]) => Promise<unknown>
}

const most = 6

export function AddressField({ address, locked, onSave }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const lines = typed === null ? address : linesOf(typed)
  const tooMany = lines.length > most

  const save = async () => {
    if (typed === null || tooMany) return
    if (lines.join('\n') !== address.join('\n')) await onSave([...lines])
    setTyped(null)
  }
  const saveLatest = useEffectEvent(save)
  useEffect(() => onFlush(() => saveLatest()), [])

  return (
    <Textarea
      label={t('registersUi.organisation.address')}
      value={typed ?? address.join('\n')}
      rows={5}
      readOnly={locked}
      error={tooMany && t('registersUi.organisation.addressLong', { most })}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => void save().catch(() => undefined)}
      onKeyDown={({ key }) => key === 'Escape' && setTyped(null)}
    />
  )
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
