/** The matter that is treated, in large: what is proposed, and what the minutes will say. */
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { textBlocks } from '../../../shared/documents/prose.ts'
import type { LintFinding } from '../../../shared/model/lint.ts'
import type { Item } from '../../../shared/model/meeting.ts'
import type { Paragraph, ParagraphInput } from '../../../shared/model/minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { LineField } from '../../autosave/Fields.tsx'
import { useCommands } from '../../commands.ts'
import { DocumentBlocks } from '../../components/DocumentBlocks.tsx'
import { RichField, type RichFieldHandle } from '../../components/rich-text/RichField.tsx'
import { OutcomeSelect } from '../minutes/OutcomeSelect.tsx'
import { Findings } from './Findings.tsx'
import style from './Treated.module.css'

export type TreatedField = 'text' | 'decision'

interface Props {
  readonly paragraph: Paragraph
  readonly item: Item | null
  readonly number: number
  readonly bodyName: string
  /** Of this paragraph. */
  readonly findings: readonly LintFinding[]
  /** What is written in from the beginning; null leaves the focus where it is. */
  readonly focus: TreatedField | null
  readonly titleField: React.RefObject<HTMLTextAreaElement | null>
  /** The records, below the decision. */
  readonly children: React.ReactNode
}

export function Treated(props: Props) {
  const { paragraph, item, number, bodyName, findings, focus, titleField, children } = props
  const { t } = useTranslation()
  const text = useRef<RichFieldHandle>(null)
  const decision = useRef<RichFieldHandle>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const change = (part: Partial<ParagraphInput>) =>
    save({ thing: 'paragraph', id: paragraph.id, value: { ...inputOf(paragraph), ...part } })
  const begin = useEffectEvent(() => {
    if (focus) ({ text, decision })[focus].current?.focusEnd()
  })
  useEffect(() => begin(), [])
  const group = t('inMeeting.enter')
  const go = (id: string, label: string, keys: string, run: () => void) => ({ id, group, label, keys, run })
  useCommands([
    go('treated text', t('inMeeting.toText'), 'T', () => text.current?.focusEnd()),
    go('treated decision', t('inMeeting.toDecision'), 'D', () => decision.current?.focusEnd()),
    go('treated outcome', t('inMeeting.toOutcome'), 'O', () =>
      outcome.current?.querySelector('button')?.focus(),
    ),
  ])

  return (
    <section className={style.treated} aria-label={t('meeting.minutes.editor', { number })}>
      <div className={style.head}>
        <span className={style.number}>§ {number}</span>
        <LineField
          look="title"
          label={t('meeting.minutes.title')}
          value={paragraph.title}
          onChange={(title) => change({ title })}
          onEnter={() => text.current?.focus()}
          ref={titleField}
        />
      </div>
      <Facts paragraph={paragraph} item={item} />
      {item && item.proposal !== '' && (
        <div className={style.proposal}>
          <h2 className={style.label}>{t('inMeeting.proposal')}</h2>
          <DocumentBlocks blocks={textBlocks(item.proposal, item.proposalDoc)} highlight={null} />
        </div>
      )}
      <div data-field="text">
        <RichField
          label={t('meeting.minutes.text')}
          placeholder={t('meeting.minutes.textHint')}
          value={{ text: paragraph.text, doc: paragraph.textDoc }}
          onChange={({ text, doc }) => change({ text, textDoc: doc })}
          bar="below"
          ref={text}
        />
      </div>
      <div className={style.decided} ref={outcome}>
        <h2 className={style.label}>{t('meeting.minutes.decision')}</h2>
        <OutcomeSelect paragraph={paragraph} />
      </div>
      <div className={style.decision} data-field="decision">
        <RichField
          label={t('meeting.minutes.decision')}
          placeholder={t('meeting.minutes.decisionHint', { body: bodyName })}
          value={{ text: paragraph.decision, doc: paragraph.decisionDoc }}
          onChange={({ text, doc }) => change({ decision: text, decisionDoc: doc })}
          ref={decision}
        />
      </div>
      {children}
      <Findings findings={findings} />
    </section>
  )
}

/** Who presents it, and to what it refers. */
function Facts({ paragraph, item }: Pick<Props, 'paragraph' | 'item'>) {
  const { t } = useTranslation()
  const name = paragraph.records.presenters || item?.presenter || ''
  const facts = [name === '' ? '' : t('inMeeting.presenter', { name }), paragraph.reference]
  const shown = facts.filter((fact) => fact !== '')
  return shown.length > 0 && <p className={style.facts}>{shown.join(' · ')}</p>
}

function inputOf({ id: _id, itemId: _itemId, ...paragraph }: Paragraph): ParagraphInput {
  return paragraph
}
