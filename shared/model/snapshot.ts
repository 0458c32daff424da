/**
 * What an edition was made from: enough to make it again, or another variant of it. Kept as canonical JSON, whose
 * format is for ever: `justera-edition-1`. What a meeting, an item or a file learns to hold later must have a default, so
 * that what was sent before can still be read.
 */
import { z } from 'zod'
import { Instant, LocalDate } from '../values.ts'
import { MeetingDetail } from './meeting-detail.ts'
import { PackSettings, SentAttachment, SentItem } from './pack.ts'

export const Snapshot = z.object({
  format: z.literal('justera-edition-1'),
  number: z.int().positive(),
  kind: z.enum(['pack', 'supplement']),
  sentAt: Instant,
  sentOn: LocalDate,
  settings: PackSettings,
  /** Pages of what stands before the attachments. */
  frontPages: z.int(),
  /** As it was before this edition was sent; `sent.waiting` are the replacements that it brought. */
  meeting: MeetingDetail.omit({ minutes: true, unread: true, state: true }),
  items: z.array(SentItem),
  attachments: z.array(SentAttachment),
})
export type Snapshot = z.infer<typeof Snapshot>

/** The meeting as it was when the edition was made. */
export function meetingOf({ meeting }: Snapshot): MeetingDetail {
  return { ...meeting, state: 'draft', minutes: null, unread: [] }
}
