/** The middle column: one item of the agenda, written as it will be printed. */
import { IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Item, type ItemInput, itemKinds } from '../../../shared/model/meeting.ts'
import { save } from '../../autosave/autosave.ts'
import { ChipField, LineField, ProseField } from '../../autosave/Fields.tsx'
import type { Change } from '../../autosave/useChange.ts'
import { IconAction } from '../../components/IconAction.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from '../meeting/editor.module.css'
import { SecrecyChip } from '../pack/SecrecyChip.tsx'

interface Props {
  readonly item: Item
  /** As printed: "7", "7 a". */
  readonly number: string
  /** What the body is called: begins a proposal. */
  readonly bodyName: string
  readonly titleField: React.RefObject<HTMLTextAreaElement | null>
  readonly change: Change
  readonly onRemove: () => void
}

export function ItemEditor({ item, number, bodyName, titleField, change: store, onRemove }: Props) {
  const { t } = useTranslation()
  const text = useRef<HTMLTextAreaElement>(null)
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
        <span className={style.chip}>
          {t('meeting.item.presenter')}
          <ChipField
            label={t('meeting.item.presenter')}
            placeholder={t('meeting.item.noPresenter')}
            value={item.presenter}
            onChange={(presenter) => change({ presenter })}
          />
        </span>
        <SecrecyChip item={item} change={store} />
        <IconAction
          className={style.corner ?? ''}
          label={t('meeting.item.remove')}
          size={26}
          onClick={onRemove}
        >
          <IconTrash size={16} />
        </IconAction>
      </div>
      <LineField
        look="title"
        label={t('meeting.item.title')}
        value={item.title}
        onChange={(title) => change({ title })}
        onEnter={() => text.current?.focus()}
        ref={titleField}
      />
      <ProseField
        label={t('meeting.item.text')}
        placeholder={t('meeting.item.textHint')}
        value={item.text}
        onChange={(text) => change({ text })}
        ref={text}
      />
      <h2 className={style.label}>{t('meeting.item.proposal')}</h2>
      <div className={style.apart}>
        <ProseField
          label={t('meeting.item.proposal')}
          placeholder={t('meeting.item.proposalHint', { body: bodyName })}
          value={item.proposal}
          onChange={(proposal) => change({ proposal })}
        />
      </div>
    </section>
  )
}

function inputOf({ title, kind, text, proposal, presenter }: Item): ItemInput {
  return { title, kind, text, proposal, presenter }
}
