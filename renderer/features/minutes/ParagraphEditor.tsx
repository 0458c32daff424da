/** The middle column: one paragraph of the minutes. */
import { IconHistory, IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Paragraph, ParagraphInput } from '../../../shared/model/minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { ChipField, LineField } from '../../autosave/Fields.tsx'
import { runCommand } from '../../commands.ts'
import { IconAction } from '../../components/IconAction.tsx'
import { RichField, type RichFieldHandle } from '../../components/rich-text/RichField.tsx'
import style from '../meeting/editor.module.css'
import { OutcomeSelect } from './OutcomeSelect.tsx'

interface Props {
  readonly paragraph: Paragraph
  readonly number: number
  readonly bodyName: string
  readonly titleField: React.RefObject<HTMLTextAreaElement | null>
  readonly onRemove: () => void
}

export function ParagraphEditor({ paragraph, number, bodyName, titleField, onRemove }: Props) {
  const { t } = useTranslation()
  const text = useRef<RichFieldHandle>(null)
  const change = (part: Partial<ParagraphInput>) =>
    save({ thing: 'paragraph', id: paragraph.id, value: { ...inputOf(paragraph), ...part } })

  return (
    <section aria-label={t('meeting.minutes.editor', { number })} className={style.editor}>
      <div className={style.chips}>
        <span className={style.number}>{t('meeting.minutes.editor', { number })}</span>
        <span className={style.chip}>
          {t('meeting.minutes.reference')}
          <ChipField
            label={t('meeting.minutes.reference')}
            placeholder={t('meeting.minutes.referenceHint')}
            value={paragraph.reference}
            onChange={(reference) => change({ reference })}
          />
        </span>
        <span className={style.space} />
        <IconAction
          label={t('versions.openWhich', { number })}
          size={26}
          onClick={() => runCommand('paragraphHistory')}
        >
          <IconHistory size={16} />
        </IconAction>
        <IconAction label={t('meeting.minutes.remove')} size={26} onClick={onRemove}>
          <IconTrash size={16} />
        </IconAction>
      </div>
      <LineField
        look="title"
        label={t('meeting.minutes.title')}
        value={paragraph.title}
        onChange={(title) => change({ title })}
        onEnter={() => text.current?.focus()}
        ref={titleField}
      />
      <RichField
        label={t('meeting.minutes.text')}
        placeholder={t('meeting.minutes.textHint')}
        value={{ text: paragraph.text, doc: paragraph.textDoc }}
        onChange={({ text, doc }) => change({ text, textDoc: doc })}
        bar="below"
        ref={text}
      />
      <div className={style.labelled}>
        <h2 className={style.label}>{t('meeting.minutes.decision')}</h2>
        <OutcomeSelect paragraph={paragraph} />
      </div>
      <div className={style.apart}>
        <RichField
          label={t('meeting.minutes.decision')}
          placeholder={t('meeting.minutes.decisionHint', { body: bodyName })}
          value={{ text: paragraph.decision, doc: paragraph.decisionDoc }}
          onChange={({ text, doc }) => change({ decision: text, decisionDoc: doc })}
        />
      </div>
    </section>
  )
}

function inputOf({ id: _id, itemId: _itemId, ...paragraph }: Paragraph): ParagraphInput {
  return paragraph
}
