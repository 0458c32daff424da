/** The attachments of a meeting as the viewer goes through them. */
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Pack } from '../meeting/pack.ts'
import type { Viewed } from './Viewer.tsx'

/** In the agenda's order. */
export function viewedOf({ items, sent }: MeetingDetail, { plan }: Pack): readonly Viewed[] {
  const labels = new Map(plan.attachments.map(({ id, label }) => [id, label]))
  const fixed = new Set(sent?.attachments.map(({ attachment }) => attachment))
  return items.flatMap(({ attachments }) =>
    attachments.map((attachment) => ({
      ...attachment,
      label: labels.get(attachment.id) ?? '',
      isFixed: fixed.has(attachment.id),
    })),
  )
}
