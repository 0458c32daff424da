/** Puts right what a finding says, by the call that it names. */
import { sv } from '../../../shared/i18n/sv.ts'
import type { LintCode, LintFix } from '../../../shared/model/lint.ts'
import { assertNever } from '../../../shared/values.ts'
import type { Change } from '../../autosave/useChange.ts'

/** False when it failed. */
export async function applyFix(fix: LintFix, change: Change): Promise<boolean> {
  return (await carriedOut(fix, change)) !== undefined
}

function carriedOut(fix: LintFix, change: Change): Promise<unknown> {
  switch (fix.call) {
    case 'signatory.add':
      return change(fix.call, fix.input)
    case 'attendance.update':
      return change(fix.call, fix.input)
    case 'paragraph.update':
      return change(fix.call, fix.input)
    case 'minutes.update':
      return change(fix.call, fix.input)
    default:
      return assertNever(fix)
  }
}

type FixName = keyof typeof sv.lint.fix

/** What its button says; null for a rule that has no fix. */
export function fixName(code: LintCode): FixName | null {
  return Object.hasOwn(sv.lint.fix, code) ? (code as FixName) : null
}
