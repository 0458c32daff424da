/** A template that is being changed: each change can be undone until a new version is saved. */
import { useState } from 'react'
import { AppError } from '../../../shared/errors.ts'
import type { ReportTemplate, StoredTemplate, TemplateLine } from '../../../shared/model/accounts.ts'
import { useRead } from '../../call.ts'
import { onFlush } from '../../flush.ts'
import { type History, noHistory, redo, undo, withStep } from '../accounts/history.ts'

interface Step {
  readonly template: ReportTemplate
  /** Steps of the same mark in a row are one: what is typed in a field. */
  readonly mark: string | null
}

/** What is unsaved waits here while another tab or another template is looked at, by board file and template. */
const waiting = new Map<string, History<Step>>()

// Only a person can tell whether it shall be a version: the window asks before it closes over it.
onFlush(async () => {
  for (const { done } of waiting.values()) {
    const last = done.at(-1)
    if (last) throw new AppError('TEMPLATE_UNSAVED', { name: last.template.name })
  }
})

export interface TemplateDraft {
  readonly template: ReportTemplate
  readonly isChanged: boolean
  readonly canRedo: boolean
  /** `mark` names the field that is typed in. */
  readonly change: (part: Partial<ReportTemplate>, mark?: string) => void
  readonly changeLines: (lines: readonly TemplateLine[], mark?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** After it is saved, or given up. */
  readonly forget: () => void
}

export function useTemplateDraft(stored: StoredTemplate): TemplateDraft {
  const { open } = useRead('app.state', {})
  const key = `${open?.folder} ${open?.fileName} ${stored.id}`
  const [history, setHistory] = useState(() => waiting.get(key) ?? noHistory)
  const put = (next: History<Step>) => {
    if (next.done.length + next.undone.length === 0) waiting.delete(key)
    else waiting.set(key, next)
    setHistory(next)
  }
  const template = history.done.at(-1)?.template ?? stored.template
  const change = (part: Partial<ReportTemplate>, mark: string | null = null) => {
    const now = waiting.get(key) ?? noHistory
    const last = now.done.at(-1)
    const step = { template: { ...(last?.template ?? stored.template), ...part }, mark }
    const goesOn = mark !== null && last?.mark === mark
    put(withStep(goesOn ? { ...now, done: now.done.slice(0, -1) } : now, step))
  }
  return {
    template,
    isChanged: history.done.length > 0,
    canRedo: history.undone.length > 0,
    change,
    changeLines: (lines, mark) => change({ lines: [...lines] }, mark),
    undo: () => put(undo(history)),
    redo: () => put(redo(history)),
    forget: () => put(noHistory),
  }
}
