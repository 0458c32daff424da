/** What stands in a public edition in the place of a secret attachment. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { DocumentModel } from './block.ts'
import { organisationBlock } from './organisation.ts'
import type { PlannedAttachment } from './pack-plan.ts'
import { sheet } from './sheet.ts'
import { type DocumentWords, fill } from './words.ts'

export function secretSheet(
  meeting: MeetingDetail,
  attachment: PlannedAttachment & { readonly itemNumber: string; readonly ground: string },
  words: DocumentWords,
): DocumentModel {
  const { label, title, item, itemNumber, ground } = attachment
  const { edition } = words
  const name = `${words.attachment} ${label}`
  const itemTitle = `${itemNumber} ${meeting.items[item - 1]?.title ?? ''}`.trim()
  return sheet(meeting, words, name, [
    organisationBlock(meeting.board),
    { kind: 'heading', level: 1, text: name },
    { kind: 'paragraph', runs: [{ text: edition.secretSheet }] },
    {
      kind: 'facts',
      rows: [
        { label: edition.titleLabel, value: title },
        { label: edition.itemLabel, value: itemTitle },
        { label: edition.pagesLabel, value: pagesText(attachment, words) },
        { label: edition.groundLabel, value: ground },
      ].filter(({ value }) => value !== ''),
    },
  ])
}

function pagesText({ numbers }: PlannedAttachment, { edition }: DocumentWords): string {
  const from = numbers[0]?.number ?? ''
  const to = numbers.at(-1)?.number ?? ''
  return fill(numbers.length > 1 ? edition.pagesOf : edition.pageOf, { count: numbers.length, from, to })
}

/** The numbers that one sheet stands for, as its own: "17–20". */
export function spannedNumber(numbers: readonly { readonly number: string }[]): string {
  const from = numbers[0]?.number ?? ''
  return numbers.length > 1 ? `${from}–${numbers.at(-1)?.number}` : from
}

/** The legal ground for keeping an attachment secret, its own or its item's; empty when it is public. */
export function groundOf(
  meeting: MeetingDetail,
  { id, item }: Pick<PlannedAttachment, 'id' | 'item'>,
): string {
  const its = meeting.items[item - 1]
  const own = its?.attachments.find((attachment) => attachment.id === id)?.secrecy ?? ''
  return own === '' ? (its?.secrecy ?? '') : own
}
