/** What a meeting ahead still lacks, in the order of its agenda. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { ItemId } from '../values.ts'
import { itemNumbersOf } from './frozen-numbering.ts'
import { awaitsMinutes } from './previous-minutes.ts'

interface OfItem {
  readonly id: ItemId
  /** As printed. */
  readonly number: string
  readonly title: string
}

export type Missing =
  | { readonly kind: 'noItems' }
  /** `title` is the attachment's. */
  | ({ readonly kind: 'awaited' } & OfItem)
  | ({ readonly kind: 'noProposal' } & OfItem)
  | { readonly kind: 'notSent' }
  | { readonly kind: 'unsentSupplement' }

export function missingOf(meeting: Pick<MeetingDetail, 'items' | 'sent'>): readonly Missing[] {
  const { items, sent } = meeting
  if (items.length === 0) return [{ kind: 'noItems' }]
  const numbers = itemNumbersOf(items, sent)
  const ofItems = items.flatMap(({ id, kind, title, proposal, attachments }, index): Missing[] => {
    const number = numbers[index] ?? ''
    const awaited = attachments.filter((one) => one.file === null && !awaitsMinutes(one))
    const undecided = kind === 'decision' && proposal.trim() === ''
    return [
      ...(undecided ? [{ kind: 'noProposal', id, number, title } as const] : []),
      ...awaited.map(({ title }) => ({ kind: 'awaited', id, number, title }) as const),
    ]
  })
  return [...ofItems, ...unsentOf(meeting)]
}

function unsentOf({ items, sent }: Pick<MeetingDetail, 'items' | 'sent'>): readonly Missing[] {
  if (!sent) return [{ kind: 'notSent' }]
  const sentItems = new Set(sent.items.map(({ item }) => item))
  const sentAttachments = new Set(sent.attachments.map(({ attachment }) => attachment))
  const isNew = items.some(
    ({ id, attachments }) =>
      !sentItems.has(id) || attachments.some(({ id, file }) => file !== null && !sentAttachments.has(id)),
  )
  return isNew || sent.waiting.length > 0 ? [{ kind: 'unsentSupplement' }] : []
}
