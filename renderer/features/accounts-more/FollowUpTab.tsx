/** The follow-up report (uppföljningsrapport): sections at the left, what is being written, and the printed page. */
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { textFigures } from '../../../shared/accounts/figure-changes.ts'
import { type Figures, figuresOf } from '../../../shared/accounts/follow-up.ts'
import { sectionNumbers } from '../../../shared/accounts/section-numbers.ts'
import type { FollowUp } from '../../../shared/model/accounts.ts'
import { LineField } from '../../autosave/Fields.tsx'
import type { AccountTabProps } from '../accounts/tab-props.ts'
import columns from '../meeting/columns.module.css'
import { useLeaveOnEscape } from '../meeting/leave-on-escape.ts'
import { OrderedList } from '../meeting/OrderedList.tsx'
import { PreviewToggle } from '../meeting/PreviewToggle.tsx'
import { usePreview } from '../meeting/usePreview.ts'
import style from './FollowUp.module.css'
import { FollowUpChanges } from './FollowUpChanges.tsx'
import { FollowUpPreview } from './FollowUpPreview.tsx'
import { SectionEditor } from './SectionEditor.tsx'
import { useFollowUp, useSections } from './useFollowUp.ts'

export function FollowUpTab(properties: AccountTabProps) {
  const { data, basis, period, locked } = properties
  const { result, balance } = basis
  const figures = useMemo(() => figuresOf(data, result, balance), [data, result, balance])
  if (locked) return <LockedFollowUp {...properties} figures={figures} />
  return <FollowUpEditor key={period} {...properties} figures={figures} />
}

interface Props extends AccountTabProps {
  readonly figures: Figures
}

/** The printed page alone. */
function LockedFollowUp(properties: Props) {
  const { report } = useFollowUp(properties.period, properties.figures)
  return (
    <div className={style.alone}>
      <FollowUpPreview {...properties} report={report} section={null} />
    </div>
  )
}

function FollowUpEditor(properties: Props) {
  const { t } = useTranslation()
  const { period, figures } = properties
  const followUp = useFollowUp(period, figures)
  const { report } = followUp
  const titleField = useRef<HTMLTextAreaElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const editor = useRef<HTMLDivElement>(null)
  const sections = useSections(followUp, titleField)
  const preview = usePreview(content)
  useLeaveOnEscape(editor)
  const rows = useRows(report, sections.ids, figures)
  const at = sections.selected === null ? -1 : sections.ids.indexOf(sections.selected)
  const section = report.sections[at]

  return (
    <div className={style.content} data-preview={preview.place} ref={content}>
      <div className={columns.columns}>
        <div className={columns.list}>
          <div className={style.tools}>
            <LineField
              label={t('accountsMore.followUp.title')}
              value={report.title}
              onChange={(title) => followUp.change({ title })}
            />
            <PreviewToggle preview={preview} />
          </div>
          <OrderedList
            label={t('accountsMore.followUp.list')}
            addLabel={t('accountsMore.followUp.add')}
            rows={rows}
            selected={section ? sections.selected : null}
            onSelect={sections.select}
            onOpen={() => titleField.current?.focus()}
            onMove={sections.move}
            onRemove={(id) => void sections.remove(id)}
            onAdd={() => void sections.add()}
          />
        </div>
        <div className={columns.editor} ref={editor}>
          <FollowUpChanges report={report} figures={figures} onSeen={followUp.goThrough} />
          {section && sections.selected !== null && (
            <SectionEditor
              key={sections.selected}
              section={section}
              number={rows[at]?.number ?? ''}
              report={report}
              figures={figures}
              titleField={titleField}
              onChange={(part) => sections.update(sections.selected ?? 0, part)}
              onReport={followUp.change}
              onRemove={() => void sections.remove(sections.selected ?? 0)}
            />
          )}
        </div>
        <FollowUpPreview {...properties} report={report} section={section ? at : null} />
      </div>
    </div>
  )
}

/** The sections as rows of the list; a row tells of figures that have changed or name nothing. */
function useRows(report: FollowUp, ids: readonly number[], figures: Figures) {
  const { t } = useTranslation()
  return useMemo(() => {
    const numbers = sectionNumbers(report.sections)
    return report.sections.map(({ heading, text, part }, index) => {
      const found = textFigures(text, report.figures, figures)
      const flagged = found.filter((figure) => figure.was !== null || figure.text === null).length
      return {
        id: ids[index] ?? -index - 1,
        number: numbers[index] ?? '',
        title: heading || t('accountsMore.followUp.untitled'),
        meta: part === 'none' && flagged === 0 ? undefined : t(`accountsMore.followUp.parts.${part}`),
        missing: flagged > 0 ? t('accountsMore.followUp.flagged', { count: flagged }) : undefined,
        open: text.trim() || part !== 'none' ? undefined : t('accountsMore.followUp.unwritten'),
      }
    })
  }, [report, ids, figures, t])
}
