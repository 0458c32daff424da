/** The middle column: one item of the agenda, written as it will be printed. */
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Item, type ItemInput, itemKinds } from '../../../shared/model/meeting.ts'
import type { LocalTime } from '../../../shared/values.ts'
import { save } from '../../autosave/autosave.ts'
import { LineField } from '../../autosave/Fields.tsx'
import type { Change } from '../../autosave/useChange.ts'
import { RichField, type RichFieldHandle } from '../../components/rich-text/RichField.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from '../meeting/editor.module.css'
import { ItemFacts } from './ItemFacts.tsx'

interface Props {
  readonly item: Item
  /** As printed: "7", "7 a". */
  readonly number: string
  /** What the body is called: begins a proposal. */
  readonly bodyName: string
  readonly titleField: React.RefObject<HTMLTextAreaElement | null>
  readonly change: Change
  /** When the item comes up; null where that can't be known. */
  readonly time: LocalTime | null
  /** At the upper right. */
  readonly actions: ReactNode
}

export function ItemEditor({ item, number, bodyName, titleField, change: store, time, actions }: Props) {
  const { t } = useTranslation()
  const text = useRef<RichFieldHandle>(null)
  const change = (part: Partial<ItemInput>) =>
    save({ thing: 'item', id: item.id, value: { ...inputOf(item), ...part } })

  return (
    <section aria-label={t('meeting.item.editor', { number })} className={style.editor}>
      <div className={style.chips}>
        <ChipSelect
          label={t('meeting.item.kind')}
          value={item.kind}
          options={itemKinds}
          wordOf={(kind) => t(`meeting.item.kinds.${kind}`)}
          onChange={(kind) => change({ kind })}
        />
        <ItemFacts item={item} change={store} time={time} onChange={change} />
        {actions}
      </div>
      <LineField
        look="title"
        label={t('meeting.item.title')}
        value={item.title}
        isLater
        onChange={(title) => change({ title })}
        onEnter={() => text.current?.focus()}
        ref={titleField}
      />
      <RichField
        label={t('meeting.item.text')}
        placeholder={t('meeting.item.textHint')}
        value={{ text: item.text, doc: item.textDoc }}
        onChange={({ text, doc }) => change({ text, textDoc: doc })}
        bar="below"
        ref={text}
      />
      <h2 className={style.label}>{t('meeting.item.proposal')}</h2>
      <div className={style.apart}>
        <RichField
          label={t('meeting.item.proposal')}
          placeholder={t('meeting.item.proposalHint', { body: bodyName })}
          value={{ text: item.proposal, doc: item.proposalDoc }}
          onChange={({ text, doc }) => change({ proposal: text, proposalDoc: doc })}
        />
      </div>
    </section>
  )
}

function inputOf({ id: _id, attachments: _attachments, secrecy: _secrecy, ...item }: Item): ItemInput {
  return item
}
