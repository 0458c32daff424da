/** What an edition brings, as it is kept: the numbers that never change from then on. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { SentAttachment, SentItem } from '../model/pack.ts'
import { newsSince, waitingBaseline } from './news.ts'
import type { PackPlan, PlannedAttachment } from './pack-plan.ts'

type Agenda = Pick<MeetingDetail, 'items' | 'sent'>

export function sentItems({ items }: Agenda, { itemNumbers }: PackPlan): readonly SentItem[] {
  return items.map(({ id, title }, index) => ({ item: id, number: itemNumbers[index] ?? '', title }))
}

/** The first time every attachment; then what was replaced, what is new and what was withdrawn. */
export function broughtAttachments(agenda: Agenda, plan: PackPlan): readonly SentAttachment[] {
  if (!agenda.sent) return plan.attachments.flatMap((one) => standing(agenda, one, 'new'))
  const news = newsSince(agenda, plan, waitingBaseline(agenda.sent))
  return [
    ...news.replaced.flatMap(({ attachment }) => standing(agenda, attachment, 'replaced')),
    ...news.fresh.flatMap((one) => standing(agenda, one, 'new')),
    ...news.withdrawn.map((one): SentAttachment => ({ ...one, change: 'withdrawn' })),
  ]
}

function standing(
  { items }: Agenda,
  { id, item, label, title, numbers }: PlannedAttachment,
  change: SentAttachment['change'],
): readonly SentAttachment[] {
  const its = items[item - 1]
  const sha256 = its?.attachments.find((attachment) => attachment.id === id)?.file?.sha256
  if (!its || !sha256) return []
  return [{ attachment: id, item: its.id, label, title, sha256, pages: [...numbers], change }]
}
