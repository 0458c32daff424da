/** A body's own rules while they are edited. */
import type { OwnRule } from '../../../shared/model/own-rules.ts'

export interface OwnRuleDraft extends OwnRule {
  /** Of the row, while the dialog is open. */
  readonly key: number
}

export const newRule: OwnRule = {
  severity: 'W',
  source: '',
  kind: null,
  title: '',
  demand: 'decision',
  words: '',
}

const source = 'reglementet'
/** What such a rule may be, in the language of the minutes. */
export const exampleRules = {
  caseNumber: { ...newRule, kind: 'decision', demand: 'caseNumber', severity: 'B', source },
  presenters: { ...newRule, kind: 'decision', demand: 'presenters', source },
  wording: { ...newRule, title: 'justerare', demand: 'wording', words: 'justeras', source },
} as const satisfies Readonly<Record<string, OwnRule>>

/** As it was added: nothing chosen, nothing written. */
export function isBlankRule({ severity, source, kind, title, demand, words }: OwnRule): boolean {
  const isUntouched = severity === newRule.severity && kind === null && demand === newRule.demand
  return isUntouched && [source, title, words].every((text) => text.trim() === '')
}

export function lacksSource(rule: OwnRule): boolean {
  return !isBlankRule(rule) && rule.source.trim() === ''
}

export function lacksWords(rule: OwnRule): boolean {
  return !isBlankRule(rule) && rule.demand === 'wording' && rule.words.trim() === ''
}

/** As they are stored: without rows that nothing was written in, and words only where they are asked for. */
export function ownRulesOf(drafts: readonly OwnRuleDraft[]): OwnRule[] {
  return drafts
    .filter((draft) => !isBlankRule(draft))
    .map(({ key: _, ...rule }) => ({ ...rule, words: rule.demand === 'wording' ? rule.words : '' }))
}
