/** Begins the minutes of a meeting from its agenda and the board's members. */

import { AppError } from '../../shared/errors.ts'
import type { BodyKind, Member, Role } from '../../shared/model/board.ts'
import type { Item, Meeting } from '../../shared/model/meeting.ts'
import {
  type MinutesInput,
  type ParagraphInput,
  plainAttendance,
  plainParagraph,
} from '../../shared/model/minutes.ts'
import { noRecords } from '../../shared/model/records.ts'
import { numbersOf } from '../../shared/rules/frozen-numbering.ts'
import type { Voice } from '../../shared/rules/main-clause.ts'
import { referenceText } from '../../shared/rules/numbering.ts'
import { hasVote, printedRole, servesOn } from '../../shared/rules/roles.ts'
import { structuredDecision } from '../../shared/rules/structured-decision.ts'
import { voiceOf } from '../../shared/rules/tense.ts'
import type { MeetingId } from '../../shared/values.ts'
import { getBoard } from '../db/board.ts'
import { bodyOfMeeting } from '../db/bodies.ts'
import { getSent } from '../db/editions.ts'
import { getMeeting, listItems } from '../db/meetings.ts'
import { addAttendance, addMinutes, addParagraph, addSignatory, getMinutes } from '../db/minutes.ts'
import type { Database } from '../db/open.ts'
import { listMembers } from '../db/people.ts'
import type { WriteContext } from './handler.ts'
import { minutesBegun } from './items/previous-minutes.ts'

/** @throws AppError MINUTES_EXIST */
export function startMinutes({ db }: WriteContext, { meeting: id }: { readonly meeting: MeetingId }): void {
  const meeting = getMeeting(db, id)
  if (getMinutes(db, id)) throw new AppError('MINUTES_EXIST', { date: meeting.date })
  addMinutes(db, id, headOf(meeting))
  const board = getBoard(db, bodyOfMeeting(db, id))
  addPeople(db, meeting, board.kind, listMembers(db, board.bodyId))
  const items = listItems(db, id)
  const { labels } = numbersOf(items, getSent(db, id), board.settings.attachments)
  for (const [index, item] of items.entries()) {
    addParagraph(db, id, paragraphFrom(item, labels[index] ?? [], voiceOf(board)), { item: item.id })
  }
  minutesBegun(db, id)
}

function headOf({ start, end, place }: Meeting): MinutesInput {
  return { start, end, place, recordedOn: null, caseNumber: '' }
}

/** The decision starts from the proposal, so that the secretary only has to change what went otherwise. */
function paragraphFrom(item: Item, labels: readonly string[], voice: Voice): ParagraphInput {
  return {
    ...plainParagraph,
    title: item.title,
    text: '',
    ...structuredDecision(item, voice),
    reference: referenceText(labels, null),
    records: { ...noRecords, caseNumber: item.caseNumber, presenters: item.presenter, secrecy: item.secrecy },
  }
}

/** Auditors come when they are asked; per capsulam only those decide who have a vote. */
const expectedRoles: readonly Role[] = [
  'chair',
  'viceChair',
  'member',
  'deputy',
  'secretary',
  'managingDirector',
  'coopted',
]

/** Those expected on the day are put down as present; the secretary moves those who were not. */
function addPeople(
  db: Database,
  { id: meeting, date, kind }: Meeting,
  body: BodyKind,
  members: readonly Member[],
): void {
  const serving = members.filter((member) => servesOn(member, date))
  const isExpected = (member: Member) =>
    kind === 'perCapsulam' ? hasVote(member) : expectedRoles.includes(member.role)
  for (const { name, role, organisation } of serving.filter(isExpected)) {
    addAttendance(db, meeting, {
      ...plainAttendance,
      name,
      role: printedRole(role, body),
      organisation,
      presence: 'present',
      fromParagraph: null,
      untilParagraph: null,
    })
  }
  for (const role of ['secretary', 'chair'] as const) {
    const member = serving.find((candidate) => candidate.role === role)
    if (!member) continue
    addSignatory(db, meeting, { role, name: member.name, title: printedRole(role, body), signedOn: null })
  }
}
