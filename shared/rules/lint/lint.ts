/** Judges minutes by the rules of their body's law. */
import type { LintCode, LintFinding, LintSeverity } from '../../model/lint.ts'
import type { MeetingDetail } from '../../model/meeting-detail.ts'
import { seatingOf } from '../voters.ts'
import { ownHits } from './own-rules.ts'
import type { LintInput, Rule } from './rule.ts'
import { ruleSets } from './rule-sets.ts'

const severities: readonly LintSeverity[] = ['B', 'W', 'R']

type Known = Omit<LintInput, 'minutes' | 'date' | 'seatingAt'>

/** What blocks the sign-off first, then what warns, then what is to be known; nothing while there are no minutes. */
export function lintMinutes({ meeting, ...known }: Known): readonly LintFinding[] {
  const { minutes } = meeting
  if (!minutes) return []
  const facts = { minutes, members: known.members, date: meeting.date }
  const input: LintInput = { ...known, ...facts, meeting, seatingAt: seatingOf(facts) }
  const findings = [...rulesFor(meeting), ...ownRulesOf(meeting)].flatMap(
    ({ code, severity, section, check }) =>
      check(input).map(({ place, params = {}, fix = null }) => {
        return { code, severity, section, params, place, fix }
      }),
  )
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

/** What boards and committees must keep to says nothing of a general meeting. */
function rulesFor({ board, kind }: MeetingDetail) {
  return ruleSets[board.kind].filter(({ of }) => of === 'all' || kind !== 'general')
}

/** What the body has ruled for itself, with its source in the section's place. */
function ownRulesOf({ board }: MeetingDetail): readonly Rule[] {
  return board.settings.rules.map((rule) => ({
    code: 'ownRule',
    severity: rule.severity,
    section: rule.source,
    of: 'all',
    check: (input) => ownHits(input, rule),
  }))
}

export function blocks({ severity }: Pick<LintFinding, 'severity'>): boolean {
  return severity === 'B'
}

/** What is said of the days of signing: they come with the signing itself. */
const ofSigning: readonly LintCode[] = ['signedBefore', 'signedInFuture']

/** Whether it keeps minutes from being ready to be signed. */
export function blocksReady(finding: Pick<LintFinding, 'severity' | 'code'>): boolean {
  return blocks(finding) && !ofSigning.includes(finding.code)
}
