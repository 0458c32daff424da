/** The secretary's own notes on an item, folded away until they are wanted. They never leave the file. */
import { IconChevronRight, IconNotes } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId, MeetingId } from '../../../shared/values.ts'
import { save, useNote } from '../../autosave/autosave.ts'
import { ProseField } from '../../autosave/Fields.tsx'
import style from './ItemNotes.module.css'

interface Props {
  readonly meeting: MeetingId
  readonly item: ItemId
}

/** To be keyed by its item. */
export function ItemNotes({ meeting, item }: Props) {
  const { t } = useTranslation()
  const text = useNote(meeting, item)
  const [open, setOpen] = useState(text !== '')
  const body = useId()
  return (
    <section className={style.notes} aria-label={t('items.notes.heading')}>
      <button
        type="button"
        className={style.head}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={14} className={style.mark} aria-hidden />
        <IconNotes size={14} aria-hidden />
        {t('items.notes.heading')}
      </button>
      <div id={body} hidden={!open} className={style.body}>
        <ProseField
          label={t('items.notes.heading')}
          placeholder={t('items.notes.placeholder')}
          value={text}
          isLater
          onChange={(text) => save({ thing: 'note', id: item, value: { text } })}
        />
        <p className={style.hint}>{t('items.notes.hint')}</p>
      </div>
    </section>
  )
}
