/** The middle column: one section of the follow-up report. */
import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figures } from '../../../shared/accounts/follow-up.ts'
import type { FollowUp } from '../../../shared/model/accounts.ts'
import { LineField, ProseField } from '../../autosave/Fields.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import editor from '../meeting/editor.module.css'
import { usePageKeys } from '../meeting/page-keys.ts'
import { FigureChips } from './FigureChips.tsx'
import { FigurePicker } from './FigurePicker.tsx'
import style from './FollowUp.module.css'
import { ReportTable } from './ReportTable.tsx'
import type { Section } from './useFollowUp.ts'

interface Props {
  readonly section: Section
  /** As printed: 2.1. */
  readonly number: string
  readonly report: FollowUp
  readonly figures: Figures
  readonly titleField: RefObject<HTMLTextAreaElement | null>
  readonly onChange: (part: Partial<Section>) => void
  readonly onReport: (part: Partial<FollowUp>) => void
  readonly onRemove: () => void
}

const levels = ['1', '2', '3'] as const
const parts = ['none', 'scorecard', 'summary', 'personnel', 'investments', 'charts'] as const
const pickKeys = 'mod+I'

export function SectionEditor({
  section,
  number,
  report,
  figures,
  titleField,
  onChange,
  onReport,
  onRemove,
}: Props) {
  const { t } = useTranslation()
  const text = useRef<HTMLTextAreaElement>(null)
  const [picking, setPicking] = useState(false)
  usePageKeys({ [pickKeys]: () => setPicking(true) }, { inFields: true })
  const insert = (token: string) => {
    setPicking(false)
    // After the dialog has given the focus back.
    setTimeout(() => insertAtCaret(text.current, `{{${token}}}`))
  }
  return (
    <section aria-label={t('accountsMore.followUp.section', { number })} className={editor.editor}>
      <div className={editor.chips}>
        <span className={editor.number}>{number}</span>
        <ChipSelect
          label={t('accountsMore.followUp.level')}
          value={`${section.level}`}
          options={levels}
          wordOf={(level) => t(`accountsMore.followUp.levels.h${level}`)}
          onChange={(level) => onChange({ level: level === '1' ? 1 : level === '2' ? 2 : 3 })}
        />
        <ChipSelect
          label={t('accountsMore.followUp.part')}
          value={section.part}
          options={parts}
          wordOf={(part) => t(`accountsMore.followUp.parts.${part}`)}
          onChange={(part) => onChange({ part })}
        />
        <span className={editor.space} />
        <IconAction label={t('accountsMore.followUp.remove')} size={26} onClick={onRemove}>
          <IconTrash size={16} />
        </IconAction>
      </div>
      <LineField
        look="title"
        label={t('accountsMore.followUp.heading')}
        value={section.heading}
        onChange={(heading) => onChange({ heading })}
        onEnter={() => text.current?.focus()}
        ref={titleField}
      />
      <ProseField
        label={t('accountsMore.followUp.text')}
        placeholder={t('accountsMore.followUp.textHint')}
        value={section.text}
        onChange={(text) => onChange({ text })}
        ref={text}
      />
      <div className={style.insert}>
        <Button size="compact-sm" onClick={() => setPicking(true)}>
          {t('accountsMore.followUp.insert')}
        </Button>
        <span className={style.hint}>{t('accountsMore.followUp.insertHint')}</span>
      </div>
      <FigureChips text={section.text} seen={report.figures} figures={figures} />
      {(section.part === 'personnel' || section.part === 'investments') && (
        <ReportTable kind={section.part} rows={report[section.part]} onChange={(part) => onReport(part)} />
      )}
      {picking && <FigurePicker figures={figures} onPick={insert} onClose={() => setPicking(false)} />}
    </section>
  )
}

/** Writes where the caret stands, so that Ctrl+Z takes it back like what was typed. */
function insertAtCaret(field: HTMLTextAreaElement | null, text: string): void {
  if (!field) return
  const { selectionStart, selectionEnd } = field
  field.focus()
  field.setSelectionRange(selectionStart, selectionEnd)
  document.execCommand('insertText', false, text)
}
