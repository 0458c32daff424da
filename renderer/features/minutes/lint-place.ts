/** Where in the minutes' page a finding leads. */
import { type RefObject, useEffect, useState } from 'react'
import type { LintPlace } from '../../../shared/model/lint.ts'
import { assertNever } from '../../../shared/values.ts'
import type { MinutesPart } from './minutes-part.ts'

/** Leads to a finding's place and puts the keys there. */
export function useShowPlace(
  editor: RefObject<HTMLElement | null>,
  onPart: (part: MinutesPart) => void,
): (place: LintPlace) => void {
  const [wanted, setWanted] = useState<LintPlace | null>(null)
  useEffect(() => {
    if (!wanted) return
    const field = editor.current?.querySelector<HTMLElement>(fieldOf(wanted))
    field?.scrollIntoView({ block: 'nearest' })
    field?.focus()
  }, [wanted, editor])
  return (place) => {
    onPart(partOf(place))
    // The same place may be wanted again.
    setWanted({ ...place })
  }
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
