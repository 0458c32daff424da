/** What the texts of an agenda should be looked over for before they are sent. */
import type { Item } from '../model/meeting.ts'
import { type AttachmentReference, attachmentReferences } from '../text/attachment-references.ts'
import type { AttachmentId } from '../values.ts'
import type { RemarkDetail } from './pack-remark.ts'
import { personalNumbersIn } from './personal-number.ts'

export interface TextRemarks {
  readonly own: readonly RemarkDetail[]
  /** Attachments of the item that its texts pass over, though they speak of others. */
  readonly unmentioned: ReadonlySet<AttachmentId>
}

/**
 * @param labels of the item's attachments, in their order
 * @param known every label of the meeting, also of what was sent and withdrawn
 */
export function textRemarks(item: Item, labels: readonly string[], known: ReadonlySet<string>): TextRemarks {
  const texts = [item.text, item.proposal]
  const references = texts.flatMap(attachmentReferences)
  const persons = texts.flatMap(personalNumbersIn).length
  const missing = new Set(references.flatMap((one) => one.labels).filter((label) => !isKnown(label, known)))
  return {
    own: [
      ...(item.kind === 'decision' && item.proposal.trim() === '' ? [{ code: 'noProposal' } as const] : []),
      ...[...missing].map((named) => ({ code: 'noSuchAttachment', named }) as const),
      ...(persons > 0 ? [{ code: 'personInText', count: persons } as const] : []),
    ],
    unmentioned: unmentionedOf(item, labels, references),
  }
}

/** "2" speaks of all that "2 a" and "2 b" are. */
function isKnown(label: string, known: ReadonlySet<string>): boolean {
  return known.has(label) || [...known].some((other) => other.startsWith(`${label} `))
}

function unmentionedOf(
  { attachments }: Item,
  labels: readonly string[],
  references: readonly AttachmentReference[],
): ReadonlySet<AttachmentId> {
  const named = new Set(references.flatMap((one) => one.labels))
  const isNamed = (label: string) => named.has(label) || named.has(label.split(' ')[0] ?? '')
  if (!labels.some(isNamed)) return new Set()
  return new Set(attachments.filter((_, index) => !isNamed(labels[index] ?? '')).map(({ id }) => id))
}
