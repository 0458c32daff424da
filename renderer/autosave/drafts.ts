/** What a person types on a meeting's page, as drafts, and how a meeting looks with them. */

import type { ItemNote } from '../../shared/model/items.ts'
import { ItemInput, NewTitle } from '../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import {
  AttendanceInput,
  type Minutes,
  MinutesInput,
  ParagraphInput,
  SignatoryInput,
} from '../../shared/model/minutes.ts'
import {
  type AttachmentId,
  type AttendanceId,
  assertNever,
  type ItemId,
  type MeetingId,
  type ParagraphId,
  Prose,
  type SignatoryId,
} from '../../shared/values.ts'

/** The newest value of one thing, whole. */
export type Draft =
  | { readonly thing: 'item'; readonly id: ItemId; readonly value: ItemInput }
  | { readonly thing: 'note'; readonly id: ItemId; readonly value: { readonly text: string } }
  | { readonly thing: 'attachment'; readonly id: AttachmentId; readonly value: { readonly title: string } }
  | { readonly thing: 'minutes'; readonly id: MeetingId; readonly value: MinutesInput }
  | { readonly thing: 'attendance'; readonly id: AttendanceId; readonly value: AttendanceInput }
  | { readonly thing: 'paragraph'; readonly id: ParagraphId; readonly value: ParagraphInput }
  | { readonly thing: 'signatory'; readonly id: SignatoryId; readonly value: SignatoryInput }

export function draftKey({ thing, id }: { readonly thing: string; readonly id: number | string }): string {
  return `${thing}:${id}`
}

/** The draft as it will be stored: trimmed lines, normalised text. */
export function normalized(draft: Draft): Draft {
  switch (draft.thing) {
    case 'item':
      return { ...draft, value: ItemInput.parse(draft.value) }
    case 'note':
      return { ...draft, value: { text: Prose.parse(draft.value.text) } }
    case 'attachment':
      return { ...draft, value: { title: NewTitle.parse(draft.value.title) } }
    case 'minutes':
      return { ...draft, value: MinutesInput.parse(draft.value) }
    case 'attendance':
      return { ...draft, value: AttendanceInput.parse(draft.value) }
    case 'paragraph':
      return { ...draft, value: ParagraphInput.parse(draft.value) }
    case 'signatory':
      return { ...draft, value: SignatoryInput.parse(draft.value) }
    default:
      return assertNever(draft)
  }
}

/** The meeting with the drafts that concern it in the place of what was read. */
export function withDrafts(meeting: MeetingDetail, drafts: Iterable<Draft>): MeetingDetail {
  let result = meeting
  for (const draft of drafts) result = withDraft(result, draft)
  return result
}

function withDraft(meeting: MeetingDetail, draft: Draft): MeetingDetail {
  const { items, minutes } = meeting
  switch (draft.thing) {
    case 'item':
      return { ...meeting, items: replaced(items, draft) }
    case 'note':
      return meeting
    case 'attachment':
      return {
        ...meeting,
        items: items.map((item) => ({ ...item, attachments: replaced(item.attachments, draft) })),
      }
    case 'minutes':
      return minutes && draft.id === meeting.id
        ? { ...meeting, minutes: { ...minutes, ...draft.value } }
        : meeting
    default:
      return minutes ? { ...meeting, minutes: withPart(minutes, draft) } : meeting
  }
}

type PartDraft = Extract<Draft, { thing: 'attendance' | 'paragraph' | 'signatory' }>

function withPart(minutes: Minutes, draft: PartDraft): Minutes {
  switch (draft.thing) {
    case 'attendance':
      return { ...minutes, attendance: replaced(minutes.attendance, draft) }
    case 'paragraph':
      return { ...minutes, paragraphs: replaced(minutes.paragraphs, draft) }
    case 'signatory':
      return { ...minutes, signatories: replaced(minutes.signatories, draft) }
    default:
      return assertNever(draft)
  }
}

/** Notes with those that are typed in their place; an empty one is none. */
export function notesWithDrafts(notes: readonly ItemNote[], drafts: Iterable<Draft>): readonly ItemNote[] {
  const texts = new Map(notes.map(({ item, text }) => [item, text]))
  for (const draft of drafts) if (draft.thing === 'note') texts.set(draft.id, draft.value.text)
  return [...texts].map(([item, text]) => ({ item, text })).filter(({ text }) => text.trim() !== '')
}

/** The list with the draft's value laid over the thing that has its id. */
function replaced<T extends { readonly id: number }>(
  things: readonly T[],
  draft: { readonly id: number; readonly value: Partial<T> },
): T[] {
  return things.map((thing) => (thing.id === draft.id ? { ...thing, ...draft.value } : thing))
}

/** Items or paragraphs on their way, as a block, to a position, from 0, among the others. */
export interface Move {
  readonly list: 'items' | 'paragraphs'
  readonly ids: readonly (ItemId | ParagraphId)[]
  readonly position: number
}

export function withMove(meeting: MeetingDetail, { list, ids, position }: Move): MeetingDetail {
  if (list === 'items') return { ...meeting, items: moved(meeting.items, ids, position) }
  const { minutes } = meeting
  return minutes
    ? { ...meeting, minutes: { ...minutes, paragraphs: moved(minutes.paragraphs, ids, position) } }
    : meeting
}

function moved<T extends { readonly id: number }>(
  things: readonly T[],
  ids: readonly number[],
  position: number,
): T[] {
  const others = things.filter(({ id }) => !ids.includes(id))
  const block = things.filter(({ id }) => ids.includes(id))
  return [...others.slice(0, position), ...block, ...others.slice(position)]
}
