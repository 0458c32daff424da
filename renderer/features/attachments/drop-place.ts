/** Places on which files and attachments can fall, found under the pointer. */
import type { AttachmentId, ItemId } from '../../../shared/values.ts'

/** Files from outside, or an attachment of the meeting. */
export type Falling = 'files' | 'attachment'

export type DropPlace =
  | { readonly kind: 'item'; readonly item: ItemId }
  /** An attachment that awaits its file. */
  | { readonly kind: 'awaited'; readonly attachment: AttachmentId }
  /** Beside another attachment of the item that is shown. */
  | { readonly kind: 'between'; readonly attachment: AttachmentId; readonly side: 'before' | 'after' }

/** Names what is dragged to the page's own elements; other programs do not know it. */
const ownType = 'application/x-justera-attachment'
/** While something is dragged only its types can be read. */
let dragged: AttachmentId | null = null

export function beginDrag(data: DataTransfer, attachment: AttachmentId): void {
  dragged = attachment
  data.effectAllowed = 'move'
  data.setData(ownType, String(attachment))
}

export function draggedAttachment(): AttachmentId | null {
  return dragged
}

export function fallingOf({ types }: DataTransfer): Falling | null {
  if (types.includes(ownType)) return 'attachment'
  return types.includes('Files') ? 'files' : null
}

interface Situation {
  readonly falling: Falling
  readonly item: ItemId | null
  readonly awaited: ReadonlySet<AttachmentId>
}

interface Found {
  readonly place: DropPlace
  /** Is marked. */
  readonly element: HTMLElement
}

/** Rows of the agenda, cards of attachments, and around these the item that is shown. */
export function placeUnder(
  { target, clientY }: { readonly target: EventTarget; readonly clientY: number },
  { falling, item, awaited }: Situation,
): Found | null {
  if (!(target instanceof Element)) return null
  const row = target.closest<HTMLElement>('[role="option"][data-id]')
  if (row) return { place: { kind: 'item', item: Number(row.dataset.id) as ItemId }, element: row }
  const card = target.closest<HTMLElement>('[data-attachment]')
  const attachment = Number(card?.dataset.attachment) as AttachmentId
  if (falling === 'attachment') {
    if (!card || attachment === dragged) return null
    const { top, height } = card.getBoundingClientRect()
    const side = clientY < top + height / 2 ? 'before' : 'after'
    return { place: { kind: 'between', attachment, side }, element: card }
  }
  if (card && awaited.has(attachment)) return { place: { kind: 'awaited', attachment }, element: card }
  const editor = target.closest<HTMLElement>('[data-drop-here]')
  return editor && item !== null ? { place: { kind: 'item', item }, element: editor } : null
}

export function isSamePlace(one: DropPlace | null, other: DropPlace | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
