/** The legal ground for keeping an item secret, in a chip; stored when it is left, and on every way out. */
import { IconShieldLock } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Item } from '../../../shared/model/meeting.ts'
import fields from '../../autosave/Fields.module.css'
import type { Change } from '../../autosave/useChange.ts'
import { onFlush } from '../../flush.ts'
import editor from '../meeting/editor.module.css'
import style from './Pack.module.css'

interface Props {
  readonly item: Item
  readonly change: Change
}

export function SecrecyChip({ item: { id, secrecy }, change }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const save = async () => {
    if (typed === null) return
    if (typed.trim() !== secrecy) await change('item.secrecy', { id, ground: typed })
    setTyped(null)
  }
  const saveLatest = useEffectEvent(save)
  useEffect(() => onFlush(() => saveLatest()), [])
  return (
    <span className={editor.chip}>
      <IconShieldLock size={14} aria-hidden className={secrecy === '' ? undefined : style.secret} />
      {t('pack.secrecy.item')}
      <input
        type="text"
        className={fields.field}
        data-look="chip"
        aria-label={t('pack.secrecy.item')}
        placeholder={t('pack.secrecy.ground')}
        maxLength={1000}
        value={typed ?? secrecy}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void save()
        }}
      />
    </span>
  )
}
