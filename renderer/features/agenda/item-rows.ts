/** The agenda's items as rows of the list at the left. */
import type { TFunction } from 'i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { referenceText } from '../../../shared/rules/numbering.ts'
import type { Row } from '../meeting/OrderedRow.tsx'
import { documentWords, type Pack } from '../meeting/pack.ts'

export function itemRows(meeting: MeetingDetail, { plan }: Pack, t: TFunction<'words'>): readonly Row[] {
  return meeting.items.map((item, index) => {
    const attachments = plan.attachments.filter((attachment) => attachment.item === index + 1)
    const labels = attachments.map(({ label }) => label)
    const page = attachments.find(({ startPage }) => startPage !== null)?.startPage
    const awaited = attachments.some(({ startPage }) => startPage === null)
    return {
      id: item.id,
      number: plan.itemNumbers[index] ?? '',
      title: item.title || t('meeting.item.untitled'),
      meta: labels.length > 0 ? referenceText(labels, null, documentWords) : undefined,
      end: page ? t('meeting.page', { page }) : undefined,
      missing: awaited ? t('meeting.missing') : undefined,
    }
  })
}
