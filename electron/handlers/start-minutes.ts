/** Begins the minutes of a meeting from its agenda and the board's members. */

import { AppError } from '../../shared/errors.ts'
import type { Board, Member } from '../../shared/model/board.ts'
import type { Item, Meeting } from '../../shared/model/meeting.ts'
import type { MinutesInput, ParagraphInput } from '../../shared/model/minutes.ts'
import { labelsOf, referenceText } from '../../shared/rules/numbering.ts'
import { printedRole, servesOn } from '../../shared/rules/roles.ts'
import { decisionFrom } from '../../shared/rules/wording.ts'
import type { LocalDate, MeetingId } from '../../shared/values.ts'
import { getBoard, listMembers } from '../db/board.ts'
import { getMeeting, listItems } from '../db/meetings.ts'
import { addAttendance, addMinutes, addParagraph, addSignatory, getMinutes } from '../db/minutes.ts'
import type { Database } from '../db/open.ts'
import type { WriteContext } from './handler.ts'

/** @throws AppError MINUTES_EXIST */
export function startMinutes({ db }: WriteContext, { meeting: id }: { readonly meeting: MeetingId }): void {
  const meeting = getMeeting(db, id)
  if (getMinutes(db, id)) throw new AppError('MINUTES_EXIST', { date: meeting.date })
  addMinutes(db, id, headOf(meeting))
  addPeople(db, id, meeting.date, listMembers(db))
  const items = listItems(db, id)
  const labels = labelsOf(items)
  for (const [index, item] of items.entries()) {
    addParagraph(db, id, paragraphFrom(item, labels[index] ?? [], getBoard(db)), { item: item.id })
  }
}

function headOf({ start, end, place }: Meeting): MinutesInput {
  return { start, end, place, recordedOn: null }
}

/** The decision starts from the proposal, so that the secretary only has to change what went otherwise. */
function paragraphFrom(item: Item, labels: readonly string[], board: Board): ParagraphInput {
  return {
    title: item.title,
    text: '',
    decision: item.proposal === '' ? '' : decisionFrom(item.proposal, board.bodyName),
    reference: labels.length === 0 ? '' : referenceText(labels, null),
  }
}

/** Everyone with a mandate on the day is put down as present; the secretary moves those who were not. */
function addPeople(db: Database, meeting: MeetingId, date: LocalDate, members: readonly Member[]): void {
  const serving = members.filter((member) => servesOn(member, date))
  for (const { name, role, organisation } of serving) {
    addAttendance(db, meeting, {
      name,
      role: printedRole(role),
      organisation,
      presence: 'present',
      fromParagraph: null,
      untilParagraph: null,
    })
  }
  for (const role of ['secretary', 'chair'] as const) {
    const member = serving.find((candidate) => candidate.role === role)
    if (!member) continue
    addSignatory(db, meeting, { role, name: member.name, title: printedRole(role), signedOn: null })
  }
}
