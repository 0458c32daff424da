/** What items and attachments are called where one of several is meant. */
import type { TFunction } from 'i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { ItemId } from '../../../shared/values.ts'
import type { Pack } from '../meeting/pack.ts'

/** "5 Budget" */
export function itemName(
  { items }: MeetingDetail,
  { plan }: Pack,
  id: ItemId,
  t: TFunction<'words'>,
): string {
  const index = items.findIndex((item) => item.id === id)
  const title = items[index]?.title || t('meeting.item.untitled')
  return `${plan.itemNumbers[index] ?? ''} ${title}`.trim()
}
