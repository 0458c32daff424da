/** What the check of the papers can remark, and how much each remark asks for. */
import type { PdfReport } from '../model/pack.ts'
import { type AttachmentId, assertNever, type ItemId, type LocalDate } from '../values.ts'

export type RemarkDetail =
  /** Nobody has handed in its file; `asked` where somebody was asked for it. */
  | {
      readonly code: 'missing'
      readonly asked?: { readonly of: string; readonly due: LocalDate | null; readonly late: boolean }
    }
  /** Minutes that the item brings are not adjusted yet: they go out later. */
  | { readonly code: 'notAdjusted' }
  /** What could be read is there, the rest is lost. */
  | { readonly code: 'salvaged' }
  | { readonly code: 'repaired' }
  /** Its secrecy names no section of a law. */
  | { readonly code: 'ground'; readonly ground: string }
  /** The same file as that attachment. */
  | { readonly code: 'duplicate'; readonly of: string }
  /** Stamps break signatures. */
  | { readonly code: 'signed'; readonly names: readonly string[] }
  /** Hostile parts that are taken out. */
  | { readonly code: 'removed'; readonly parts: PdfReport['removed'] }
  /** Readers will draw them with others. */
  | { readonly code: 'fonts'; readonly names: readonly string[] }
  /** So many of its pages can neither be searched nor read aloud. */
  | { readonly code: 'noText'; readonly pages: number }
  | { readonly code: 'form' }
  /** It was protected against changes. */
  | { readonly code: 'protected' }
  /** To be decided, and nothing is proposed. */
  | { readonly code: 'noProposal' }
  /** A text speaks of an attachment, "3 b", that there is none of. */
  | { readonly code: 'noSuchAttachment'; readonly named: string }
  /** Its item's texts speak of attachments, and not of this one. */
  | { readonly code: 'unmentioned' }
  /** So many personal identity numbers in an item's texts. */
  | { readonly code: 'personInText'; readonly count: number }
  /** Personal identity numbers on these pages of the file, from 1. */
  | { readonly code: 'personOnPages'; readonly pages: readonly number[] }
  /** Too large or too odd to be looked through. */
  | { readonly code: 'notLookedThrough' }
  /** By the body's own rule the notice was to be out on that day, or soon is. */
  | { readonly code: 'noticeLate' | 'noticeSoon'; readonly due: LocalDate; readonly days: number }
  /** Aktiebolagslagen 7:18–20: no later than two weeks before a general meeting. */
  | { readonly code: 'generalLate'; readonly due: LocalDate }
  /** Four weeks, where the articles of association say nothing else. */
  | { readonly code: 'generalShort'; readonly due: LocalDate }
  /** No earlier than six weeks. */
  | { readonly code: 'generalEarly'; readonly from: LocalDate }
  /** Kommunallagen 11:16: the interim report is handed over within two months of its period. */
  | { readonly code: 'interimLate'; readonly due: LocalDate }

export type Remark = RemarkDetail & {
  /** Null where it concerns the meeting. */
  readonly item: ItemId | null
  /** Null where it concerns the item itself, or the meeting. */
  readonly attachment: AttachmentId | null
  /** "2 a", the item's number where it concerns the item, empty where the meeting. */
  readonly label: string
}

/** `urgent` asks for something to be done, `note` is to be known. What keeps a pack from being made is urgent too. */
export type Severity = 'urgent' | 'note'

export function severityOf({ code }: RemarkDetail): Severity {
  switch (code) {
    case 'missing':
    case 'salvaged':
    case 'ground':
    case 'duplicate':
    case 'noProposal':
    case 'noSuchAttachment':
    case 'personInText':
    case 'personOnPages':
    case 'noticeLate':
    case 'generalLate':
    case 'interimLate':
      return 'urgent'
    case 'notAdjusted':
    case 'repaired':
    case 'signed':
    case 'removed':
    case 'fonts':
    case 'noText':
    case 'form':
    case 'protected':
    case 'unmentioned':
    case 'notLookedThrough':
    case 'noticeSoon':
    case 'generalShort':
    case 'generalEarly':
      return 'note'
    default:
      return assertNever(code)
  }
}

export const isUrgent = (remark: RemarkDetail): boolean => severityOf(remark) === 'urgent'
