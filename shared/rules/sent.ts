/** What a row of editions comes to. */
import type { Sent, SentAttachment, SentItem } from '../model/pack.ts'

interface SentContent {
  readonly items: readonly SentItem[]
  readonly attachments: readonly SentAttachment[]
}

/** All that was sent in these editions, given in their order: the latest of each, and every page number. */
export function sentBy(editions: readonly SentContent[], frontPages: number, waiting: Sent['waiting']): Sent {
  const items = new Map<number, SentItem>()
  const attachments = new Map<number, SentAttachment>()
  const pageNumbers = new Set<string>()
  for (const edition of editions) {
    for (const item of edition.items) items.set(item.item, item)
    for (const attachment of edition.attachments) {
      attachments.set(attachment.attachment, attachment)
      for (const { number } of attachment.pages) pageNumbers.add(number)
    }
  }
  return {
    items: [...items.values()],
    attachments: [...attachments.values()],
    pageNumbers: [...pageNumbers],
    frontPages,
    waiting,
  }
}
