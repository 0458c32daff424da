/** Where in the minutes' page a finding leads. */
import { type RefObject, useEffect, useState } from 'react'
import type { LintCode, LintFinding, LintPlace } from '../../../shared/model/lint.ts'
import { assertNever } from '../../../shared/values.ts'
import type { MinutesPart } from './minutes-part.ts'
import type { RecordKind } from './records/kinds.ts'

/** Leads to a finding's place and puts the keys there. */
export function useShowPlace(
  editor: RefObject<HTMLElement | null>,
  onPart: (part: MinutesPart) => void,
): (finding: LintFinding) => void {
  const [wanted, setWanted] = useState<LintFinding | null>(null)
  useEffect(() => {
    if (!wanted) return
    const find = (selector: string) => editor.current?.querySelector<HTMLElement>(selector)
    const kind = wanted.place.kind === 'paragraph' ? recordOf[wanted.code] : undefined
    const field = (kind && find(fieldOfRecord(kind))) ?? find(fieldOf(wanted.place))
    field?.scrollIntoView({ block: 'nearest' })
    field?.focus()
  }, [wanted, editor])
  return (finding) => {
    onPart(partOf(finding.place))
    // The same may be wanted again.
    setWanted({ ...finding })
  }
}

/** The row of the records that a rule is about; without one the finding leads to the paragraph. */
const recordOf: Partial<Readonly<Record<LintCode, RecordKind>>> = {
  voteWithoutRight: 'votes',
  voteOfAbsent: 'votes',
  voteTwice: 'votes',
  voteWithoutResult: 'votes',
  voteSum: 'votes',
  voteMissing: 'votes',
  tieUnsettled: 'votes',
  settledWithoutTie: 'votes',
  castingWithoutChair: 'votes',
  castingInElection: 'votes',
  lotNotAllowed: 'votes',
  secretVote: 'votes',
  secretWithNames: 'votes',
  abstained: 'votes',
  voteWithConflict: 'votes',
  rivalMotions: 'motions',
  electionWithoutName: 'elections',
  electedAdjusterMissing: 'elections',
  reservationOfAbsent: 'reservations',
  reservationWithoutVote: 'reservations',
  reservationLate: 'reservations',
  reservationWithoutDecision: 'reservations',
  reservationAgainstVote: 'reservations',
  conflictTookPart: 'conflicts',
  conflictOfChair: 'conflicts',
  conflictRecorded: 'conflicts',
  secretRecipients: 'recipients',
}

function fieldOfRecord(kind: RecordKind): string {
  return `[data-records="${kind}"] :is(input, textarea, select, button)`
}

function partOf(place: LintPlace): MinutesPart {
  switch (place.kind) {
    case 'head':
    case 'attendance':
      return 'attendance'
    case 'paragraph':
      return place.id
    case 'signatory':
      return 'signatures'
    default:
      return assertNever(place)
  }
}

/** A paragraph begins with its title; everything else with the first field of its row, or of the page. */
function fieldOf(place: LintPlace): string {
  if (place.kind === 'paragraph') return 'textarea'
  const row = place.kind === 'head' || place.id === null ? '' : `[data-${place.kind}="${place.id}"] `
  return `${row}input, ${row}textarea`
}
