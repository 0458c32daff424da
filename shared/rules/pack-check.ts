/** What a careful person should know of a meeting's papers before they are sent. */
import type { Attachment, StoredFile } from '../model/meeting.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { AttachmentId, LocalDate } from '../values.ts'
import { numbersOf } from './frozen-numbering.ts'
import { dateRemarks, interimRemarks } from './pack-check-dates.ts'
import { textRemarks } from './pack-check-texts.ts'
import { isUrgent, type Remark, type RemarkDetail } from './pack-remark.ts'
import { awaitsMinutes } from './previous-minutes.ts'

/** What is known beside the meeting itself. */
export interface PackKnowledge {
  /** Null leaves deadlines unchecked. */
  readonly today: LocalDate | null
  /** What a look through the attachments' own text has found; without it they are left alone. */
  readonly texts?: readonly AttachmentFinding[]
}

/** What a look through an attachment found: pages, from 1, with personal identity numbers; null where it could not be read. */
export interface AttachmentFinding {
  readonly attachment: AttachmentId
  readonly personalNumbers: readonly number[] | null
}

type Checked = Pick<MeetingDetail, 'items' | 'sent' | 'kind' | 'date' | 'board'>

/** The remarks on what has not been sent yet: the meeting's, then the agenda's in order, each one's urgent ones first. */
export function packRemarks(meeting: Checked, known: PackKnowledge): readonly Remark[] {
  const { sent } = meeting
  const waiting = new Set(sent?.waiting.map(({ attachment }) => attachment))
  const isSent = ({ item, attachment }: Remark) =>
    attachment === null
      ? sent?.items.some((one) => one.item === item)
      : sent?.attachments.some((one) => one.attachment === attachment) && !waiting.has(attachment)
  const dates = known.today === null ? [] : dateRemarks(meeting, known.today)
  return [
    ...dates.map((detail): Remark => ({ ...detail, item: null, attachment: null, label: '' })),
    ...checkItems(meeting, known).filter((remark) => !isSent(remark)),
  ]
}

function checkItems(meeting: Checked, known: PackKnowledge): readonly Remark[] {
  const { items, sent, board } = meeting
  const numbers = numbersOf(items, sent, board.settings.attachments)
  const labels = new Set([
    ...numbers.labels.flat().filter((label) => label !== ''),
    ...(sent?.attachments ?? []).map(({ label }) => label),
  ])
  const seen = new Map<string, string>()
  return items.flatMap((item, index) => {
    const own = numbers.labels[index] ?? []
    const texts = textRemarks(item, own, labels)
    const interim = interimRemarks(meeting, item)
    const awaited = item.attachments.some(awaitsMinutes) ? [{ code: 'notAdjusted' } as const] : []
    const ofItem = [...groundRemarks(item.secrecy), ...texts.own, ...awaited]
    return [
      ...inOrder(ofItem).map((detail): Remark => {
        return { ...detail, item: item.id, attachment: null, label: numbers.items[index] ?? '' }
      }),
      ...item.attachments.flatMap((attachment, place) => {
        if (awaitsMinutes(attachment)) return []
        const { id } = attachment
        const label = own[place] ?? ''
        const late = interim.get(id)
        const details = [
          ...attachmentRemarks(attachment, known.today),
          ...duplicateRemarks(attachment, label, seen),
          ...(late ? [late] : []),
          ...(texts.unmentioned.has(id) ? [{ code: 'unmentioned' } as const] : []),
          ...textFindings(known.texts?.find((one) => one.attachment === id)),
        ]
        return inOrder(details).map((detail): Remark => ({ ...detail, item: item.id, attachment: id, label }))
      }),
    ]
  })
}

/** The urgent ones first. */
function inOrder(details: readonly RemarkDetail[]): readonly RemarkDetail[] {
  return details.toSorted((one, other) => Number(isUrgent(other)) - Number(isUrgent(one)))
}

function textFindings(finding: AttachmentFinding | undefined): readonly RemarkDetail[] {
  if (!finding) return []
  const { personalNumbers: pages } = finding
  if (pages === null) return [{ code: 'notLookedThrough' }]
  return pages.length > 0 ? [{ code: 'personOnPages', pages }] : []
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

function attachmentRemarks(attachment: Attachment, today: LocalDate | null): RemarkDetail[] {
  const { file, secrecy } = attachment
  return [...groundRemarks(secrecy), ...(file ? fileRemarks(file) : [awaited(attachment, today)])]
}

function awaited({ asked }: Attachment, today: LocalDate | null): RemarkDetail {
  if (!asked) return { code: 'missing' }
  const late = today !== null && asked.due !== null && asked.due < today
  return { code: 'missing', asked: { ...asked, late } }
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
