/** The middle column while several items are chosen: what can be done with all of them. */
import { Button, VisuallyHidden } from '@mantine/core'
import { IconArrowRight, IconCopy, IconShieldLock, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Item, type ItemKind, itemKinds } from '../../../shared/model/meeting.ts'
import fields from '../../autosave/Fields.module.css'
import type { Change } from '../../autosave/useChange.ts'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import editor from '../meeting/editor.module.css'
import style from './ChosenItems.module.css'

interface Props {
  readonly items: readonly Item[]
  readonly change: Change
  readonly onMoveTo: () => void
  readonly onCopy: () => void
  readonly onRemove: () => void
}

export function ChosenItems({ items, change, onMoveTo, onCopy, onRemove }: Props) {
  const { t } = useTranslation()
  const ids = items.map(({ id }) => id)
  const kinds = new Set(items.map(({ kind }) => kind))
  const [kind] = kinds
  const value: ItemKind | 'several' = kinds.size === 1 && kind ? kind : 'several'
  const heading = t('history.chosen', { count: items.length })
  return (
    <section aria-label={heading} className={editor.editor}>
      <h2 className={style.heading}>{heading}</h2>
      <p className={editor.quiet}>{t('history.chosenHint')}</p>
      <ul className={style.titles}>
        {items.map(({ id, title }) => (
          <li key={id}>{title || t('meeting.item.untitled')}</li>
        ))}
      </ul>
      <div className={editor.chips}>
        <ChipSelect
          label={t('history.changeKind')}
          value={value}
          options={value === 'several' ? ['several', ...itemKinds] : itemKinds}
          wordOf={(kind) =>
            kind === 'several' ? t('history.severalKinds') : t(`meeting.item.kinds.${kind}`)
          }
          onChange={(kind) => kind !== 'several' && void change('item.changeMany', { ids, kind })}
        />
        <SecrecyOfAll
          items={items}
          onChange={(secrecy) => void change('item.changeMany', { ids, secrecy })}
        />
      </div>
      <div className={editor.chips}>
        <Button leftSection={<IconArrowRight size={16} />} onClick={onMoveTo}>
          {t('history.moveTo')}
        </Button>
        <Button leftSection={<IconCopy size={16} />} onClick={onCopy}>
          {t('history.copy')}
        </Button>
        <Button leftSection={<IconTrash size={16} />} onClick={onRemove}>
          {t('ui.remove')}
          <VisuallyHidden>{`: ${heading}`}</VisuallyHidden>
        </Button>
      </div>
    </section>
  )
}

interface SecrecyProps {
  readonly items: readonly Item[]
  readonly onChange: (ground: string) => void
}

/** The ground that all have; what is typed is stored when the field is left, for all. */
function SecrecyOfAll({ items, onChange }: SecrecyProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const grounds = new Set(items.map(({ secrecy }) => secrecy))
  const [ground = ''] = grounds
  const common = grounds.size === 1 ? ground : ''
  const store = () => {
    if (typed !== null && (typed.trim() !== common || grounds.size > 1)) onChange(typed)
    setTyped(null)
  }
  return (
    <span className={editor.chip}>
      <IconShieldLock size={14} aria-hidden />
      {t('history.secrecy')}
      <input
        type="text"
        className={fields.field}
        data-look="chip"
        aria-label={t('history.secrecy')}
        placeholder={t('pack.secrecy.ground')}
        maxLength={1000}
        value={typed ?? common}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={store}
        onKeyDown={({ key }) => key === 'Enter' && store()}
      />
    </span>
  )
}
