/** What a careful person should know of the attachments before they are sent. */
import type { Attachment, Item, StoredFile } from '../model/meeting.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { PdfReport } from '../model/pack.ts'
import type { AttachmentId, ItemId } from '../values.ts'
import { numbersOf } from './frozen-numbering.ts'

export type RemarkDetail =
  /** Nobody has handed in its file. */
  | { readonly code: 'missing' }
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

export type Remark = RemarkDetail & {
  readonly item: ItemId
  /** Null where it concerns the item itself. */
  readonly attachment: AttachmentId | null
  /** "2 a", the item's number where it concerns the item. */
  readonly label: string
}

/** The remarks that ask for something to be done; the others are to be known. */
export const isUrgent = ({ code }: RemarkDetail): boolean =>
  code === 'missing' || code === 'salvaged' || code === 'ground' || code === 'duplicate'

/** In the agenda's order, the urgent ones of each attachment first. */
export function checkPack(
  items: readonly Item[],
  numbers: { readonly items: readonly string[]; readonly labels: readonly (readonly string[])[] },
): readonly Remark[] {
  const seen = new Map<string, string>()
  return items.flatMap((item, index) => [
    ...groundRemarks(item.secrecy).map((detail) => ({
      ...detail,
      item: item.id,
      attachment: null,
      label: numbers.items[index] ?? '',
    })),
    ...item.attachments.flatMap((attachment, place) => {
      const label = numbers.labels[index]?.[place] ?? ''
      return [...attachmentRemarks(attachment), ...duplicateRemarks(attachment, label, seen)]
        .sort((one, other) => Number(isUrgent(other)) - Number(isUrgent(one)))
        .map((detail) => ({ ...detail, item: item.id, attachment: attachment.id, label }))
    }),
  ])
}

/** The remarks on what has not been sent yet. */
export function unsentRemarks({ items, sent }: Pick<MeetingDetail, 'items' | 'sent'>): readonly Remark[] {
  const waiting = new Set(sent?.waiting.map(({ attachment }) => attachment))
  const isSent = ({ item, attachment }: Remark) =>
    attachment === null
      ? sent?.items.some((one) => one.item === item)
      : sent?.attachments.some((one) => one.attachment === attachment) && !waiting.has(attachment)
  return checkPack(items, numbersOf(items, sent)).filter((remark) => !isSent(remark))
}

/** "OSL 19 kap. 1 §", "19:1 OSL"; not "hemlig". */
export function namesSection(ground: string): boolean {
  return /\d+\s*(kap|§|:\s*\d)/i.test(ground)
}

function groundRemarks(ground: string): RemarkDetail[] {
  return ground === '' || namesSection(ground) ? [] : [{ code: 'ground', ground }]
}

function duplicateRemarks({ file }: Attachment, label: string, seen: Map<string, string>): RemarkDetail[] {
  if (!file) return []
  const of = seen.get(file.sha256)
  if (of === undefined) seen.set(file.sha256, label)
  return of === undefined ? [] : [{ code: 'duplicate', of }]
}

function attachmentRemarks({ file, secrecy }: Attachment): RemarkDetail[] {
  return [...groundRemarks(secrecy), ...(file ? fileRemarks(file) : [{ code: 'missing' } as const])]
}

function fileRemarks({ findings, report, pages, mediaType }: StoredFile): RemarkDetail[] {
  const has = (finding: StoredFile['findings'][number]) => findings.includes(finding)
  const withoutText = report ? Math.round(pages * (1 - report.textShare)) : 0
  const isPicture = !report && mediaType !== 'application/pdf'
  return [
    ...(has('salvaged') ? [{ code: 'salvaged' } as const] : []),
    ...(has('repaired') ? [{ code: 'repaired' } as const] : []),
    ...(has('signed')
      ? [{ code: 'signed', names: report?.signatures.map(({ name }) => name) ?? [] } as const]
      : []),
    ...(has('active') ? [{ code: 'removed', parts: report?.removed ?? [] } as const] : []),
    ...(report && report.missingFonts.length > 0
      ? [{ code: 'fonts', names: report.missingFonts } as const]
      : []),
    ...(withoutText > 0 || isPicture
      ? [{ code: 'noText', pages: isPicture ? pages : withoutText } as const]
      : []),
    ...(has('form') ? [{ code: 'form' } as const] : []),
    ...(has('encrypted') ? [{ code: 'protected' } as const] : []),
  ]
}
