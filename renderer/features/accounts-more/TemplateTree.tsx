/** The template's groups and result lines as a list: chosen, moved, put into each other by keyboard or mouse. */
import { DragDropProvider, type DragEndEvent, PointerSensor } from '@dnd-kit/react'
import { isSortable } from '@dnd-kit/react/sortable'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { selectorText } from '../../../shared/accounts/template-check.ts'
import type { TemplateLine } from '../../../shared/model/accounts.ts'
import { nextRow } from '../../components/row-keys.ts'
import { dragPlugins } from '../meeting/drag.ts'
import list from '../meeting/OrderedList.module.css'
import style from './Templates.module.css'
import { TemplateTreeRow } from './TemplateTreeRow.tsx'
import { dropped, indented, outdented, stepped, treeRows } from './template-edit.ts'
import type { TemplateDraft } from './useTemplateDraft.ts'

interface Props {
  readonly draft: TemplateDraft
  readonly locked: boolean
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  /** Enter: on to the editor. */
  readonly onOpen: () => void
  readonly onAdd: (kind: 'group' | 'result') => void
  readonly onRemove: () => void
}

type Move = (lines: readonly TemplateLine[], id: string) => readonly TemplateLine[]
const steps: Readonly<Record<string, Move>> = {
  ArrowUp: (lines, id) => stepped(lines, id, -1),
  ArrowDown: (lines, id) => stepped(lines, id, 1),
}
/** Not with Alt: Alt and left is the way back to the page before. */
const nesting: Readonly<Record<string, Move>> = { ArrowRight: indented, ArrowLeft: outdented }

function moveOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Move | undefined {
  if (altKey) return steps[key]
  return ctrlKey || metaKey ? nesting[key] : undefined
}

export function TemplateTree({ draft, locked, selected, onSelect, onOpen, onAdd, onRemove }: Props) {
  const { t } = useTranslation()
  const { lines } = draft.template
  const rows = treeRows(lines)
  const index = rows.findIndex(({ line }) => line.id === selected)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(selected ?? '')}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    const { activeElement: active, body } = document
    if (box.current?.contains(active) || active === body) row?.focus()
  }, [selected])

  const press = (event: KeyboardEvent) => {
    const { key } = event
    const move = moveOf(event)
    if (move) {
      if (selected !== null && !locked) draft.changeLines(move(lines, selected))
    } else if (event.altKey || event.ctrlKey || event.metaKey) return
    else if (key === 'Enter') onOpen()
    else if ((key === 'Delete' || key === 'Backspace') && !locked) onRemove()
    else {
      const next = rows[nextRow(key, index, rows.length)]
      if (!next) return
      onSelect(next.line.id)
    }
    event.preventDefault()
  }
  const drop = ({ operation: { source }, canceled }: DragEndEvent) => {
    if (canceled || locked || !isSortable(source) || source.index === source.initialIndex) return
    draft.changeLines(dropped(lines, String(source.id), source.index))
  }

  return (
    <div className={style.list}>
      <DragDropProvider sensors={[PointerSensor]} plugins={dragPlugins} onDragEnd={drop}>
        <div
          role="listbox"
          aria-label={t('accountsMore.templates.lines')}
          aria-describedby="template-tree-keys"
          tabIndex={rows.length === 0 ? 0 : -1}
          ref={box}
          onKeyDown={press}
        >
          {rows.map(({ line, depth }, position) => (
            <TemplateTreeRow
              key={line.id}
              id={line.id}
              title={titleOf(line) || t('accountsMore.followUp.untitled')}
              accounts={line.kind === 'result' ? '' : line.accounts.map(selectorText).join(', ')}
              isResult={line.kind !== 'group'}
              depth={depth}
              index={position}
              locked={locked}
              selected={line.id === selected}
              reachable={line.id === selected || (index === -1 && position === 0)}
              onSelect={onSelect}
            />
          ))}
        </div>
      </DragDropProvider>
      {!locked && (
        <>
          <AddLine keys="N" label={t('accountsMore.templates.addGroup')} onAdd={() => onAdd('group')} />
          <AddLine keys="R" label={t('accountsMore.templates.addResult')} onAdd={() => onAdd('result')} />
        </>
      )}
      <p className={list.keys} id="template-tree-keys">
        {t('accountsMore.templates.keys')}
      </p>
    </div>
  )
}

interface AddProps {
  readonly keys: string
  readonly label: string
  readonly onAdd: () => void
}

function AddLine({ keys, label, onAdd }: AddProps) {
  return (
    <button type="button" className={`${list.add} ${style.add}`} onClick={onAdd}>
      <span aria-hidden>+</span>
      {label}
      <kbd className={list.key}>{keys}</kbd>
    </button>
  )
}

function titleOf(line: TemplateLine): string {
  return line.kind === 'group' ? line.heading || (line.sum ?? '') : line.text
}
