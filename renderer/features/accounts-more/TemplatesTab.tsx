/** The report templates: which is used, its versions, its tree of groups and lines, and what a check finds. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkTemplate } from '../../../shared/accounts/template-check.ts'
import type { StoredTemplate } from '../../../shared/model/accounts.ts'
import type { TemplateId } from '../../../shared/values.ts'
import { PageBody } from '../../components/PageBody.tsx'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import type { AccountTabProps } from '../accounts/tab-props.ts'
import { usePageKeys } from '../meeting/page-keys.ts'
import { TemplateBar } from './TemplateBar.tsx'
import { TemplateLineEditor } from './TemplateLineEditor.tsx'
import { TemplateProblems } from './TemplateProblems.tsx'
import style from './Templates.module.css'
import { TemplateTree } from './TemplateTree.tsx'
import { findLine, newId, treeRows, withLineAfter, withoutLine } from './template-edit.ts'
import { templateInUse } from './template-lines.ts'
import { useTemplateDraft } from './useTemplateDraft.ts'

export function TemplatesTab(properties: AccountTabProps) {
  const { t } = useTranslation()
  const { templates } = properties
  const [chosen, setChosen] = useState<TemplateId | null>(null)
  const stored =
    templates.find(({ id }) => id === chosen) ?? templateInUse(templates, 'result') ?? templates[0]
  if (!stored) return <PageBody>{t('accountsMore.months.noTemplate')}</PageBody>
  return <TemplateEditor key={stored.id} {...properties} stored={stored} onChoose={setChosen} />
}

interface Props extends AccountTabProps {
  readonly stored: StoredTemplate
  readonly onChoose: (id: TemplateId) => void
}

function TemplateEditor({ stored, onChoose, ...properties }: Props) {
  const { t } = useTranslation()
  const { data, unit, templates, locked } = properties
  const draft = useTemplateDraft(stored)
  const { template } = draft
  const [selected, setSelected] = useState(template.lines[0]?.id ?? null)
  const line = selected === null ? undefined : findLine(template.lines, selected)
  const { editor, focusOn } = useFocusOnEditor(line?.id)
  const offerUndo = useOfferUndo()
  // Here Ctrl+Z belongs to the template.
  useEffect(() => offerUndo(null), [offerUndo])

  const add = (kind: 'group' | 'result') => {
    const id = newId(template.lines, kind)
    const fresh =
      kind === 'group'
        ? { kind, id, heading: '', sum: '', sign: groupSign(line), accounts: [], groups: [] }
        : { kind, id, text: '', terms: [] }
    draft.changeLines(withLineAfter(template.lines, selected, fresh))
    setSelected(id)
    focusOn(id)
  }
  const remove = () => {
    if (selected === null) return
    const ids = treeRows(template.lines).map((row) => row.line.id)
    const left = withoutLine(template.lines, selected)
    const rest = new Set(treeRows(left).map((row) => row.line.id))
    const at = ids.indexOf(selected)
    const beside = ids.slice(at).find((id) => rest.has(id)) ?? ids.slice(0, at).findLast((id) => rest.has(id))
    draft.changeLines(left)
    setSelected(beside ?? null)
  }
  usePageKeys(
    locked
      ? {}
      : { N: () => add('group'), R: () => add('result'), 'mod+Z': draft.undo, 'mod+shift+Z': draft.redo },
  )

  return (
    <div className={style.page}>
      <TemplateBar {...{ stored, templates, draft, locked, onChoose }} />
      <div className={style.columns}>
        <TemplateTree
          {...{ draft, locked, selected }}
          onSelect={setSelected}
          onOpen={() => focusOn(selected)}
          onAdd={add}
          onRemove={remove}
        />
        <section
          className={style.editor}
          aria-label={t('accountsMore.templates.line')}
          ref={editor}
          {...(locked && scrollsByKeys)}
        >
          {line && (
            <TemplateLineEditor key={line.id} {...{ line, draft, data, unit, locked }} onRemove={remove} />
          )}
        </section>
        <TemplateProblems
          problems={checkTemplate(template, data.rows)}
          {...{ draft, data, unit, locked }}
          onShow={setSelected}
        />
      </div>
    </div>
  )
}

/** A new group shows its amounts as the line beside it does. */
function groupSign(line: ReturnType<typeof findLine>): 1 | -1 {
  return line?.kind === 'group' ? line.sign : 1
}

/** Leads into the first field of a line once its editor is there. */
function useFocusOnEditor(line: string | undefined) {
  const editor = useRef<HTMLElement>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  useEffect(() => {
    if (wanted === null || wanted !== line) return
    setWanted(null)
    editor.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [wanted, line])
  return { editor, focusOn: setWanted }
}
