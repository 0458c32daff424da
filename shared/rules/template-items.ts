/** Which items of a body's template a meeting's agenda begins with. */
import type { ItemInput, MeetingKind } from '../model/meeting.ts'
import type { TemplateItem } from '../model/year-plan.ts'
import type { LocalDate } from '../values.ts'
import { monthOf } from './calendar-days.ts'

interface PlannedMeeting {
  readonly kind: MeetingKind
  readonly date: LocalDate
}

/**
 * The items that are due, in the agenda's order. Items of certain months are due at the first ordinary meeting of the
 * month: `others` are the body's other meetings. A general meeting has an agenda of its own, and per capsulam nobody
 * meets: neither takes anything from the template.
 */
export function dueItems(
  template: readonly TemplateItem[],
  meeting: PlannedMeeting,
  others: readonly PlannedMeeting[],
): readonly ItemInput[] {
  if (meeting.kind === 'general' || meeting.kind === 'perCapsulam') return []
  const isFirst = meeting.kind === 'ordinary' && isFirstOfMonth(meeting.date, others)
  return inOrder(template)
    .filter(({ due, months }) => {
      if (due === 'every') return true
      if (due === 'constituting') return meeting.kind === 'constituting'
      return isFirst && months.includes(monthOf(meeting.date))
    })
    .map(({ id: _id, place: _place, due: _due, months: _months, ...item }) => item)
}

/** What stands at the beginning first; otherwise as listed. */
export function inOrder(template: readonly TemplateItem[]): readonly TemplateItem[] {
  return [
    ...template.filter(({ place }) => place === 'beginning'),
    ...template.filter(({ place }) => place === 'end'),
  ]
}

function isFirstOfMonth(date: LocalDate, others: readonly PlannedMeeting[]): boolean {
  const month = date.slice(0, 7)
  return !others.some(
    (other) => other.kind === 'ordinary' && other.date < date && other.date.slice(0, 7) === month,
  )
}
