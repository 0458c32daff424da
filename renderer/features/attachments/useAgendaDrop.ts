/** What falls on the agenda: files become attachments, attachments move. */
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { AttachmentId, ItemId } from '../../../shared/values.ts'
import type { Change } from '../../autosave/useChange.ts'
import type { Attaching } from '../agenda/useAttach.ts'
import type { DropPlace } from './drop-place.ts'
import { type FileDrop, useFileDrop } from './useFileDrop.ts'

interface Options {
  readonly meeting: MeetingDetail
  /** The one that is shown. */
  readonly item: ItemId | null
  readonly attaching: Attaching
  readonly change: Change
}

export function useAgendaDrop({ meeting: { items }, item, attaching, change }: Options): FileDrop {
  const awaited = items.flatMap(({ attachments }) => attachments.filter(({ file }) => file === null))
  const itemOf = (attachment: AttachmentId) =>
    items.find(({ attachments }) => attachments.some(({ id }) => id === attachment))

  const takeFiles = (place: DropPlace, files: readonly File[]) => {
    if (attaching.running) return
    if (place.kind === 'item') void attaching.drop(place.item, files)
    else if (item !== null) void attaching.dropOn(place.attachment, item, files)
  }
  const move = (id: AttachmentId, place: DropPlace) => {
    const from = itemOf(id)
    if (place.kind === 'item') {
      if (place.item === from?.id) return
      const position = items.find((one) => one.id === place.item)?.attachments.length ?? 0
      void change('attachment.moveTo', { id, item: place.item, position })
      return
    }
    const to = itemOf(place.attachment)
    if (!to || place.kind !== 'between') return
    const without = to.attachments.filter((one) => one.id !== id)
    const beside = without.findIndex((one) => one.id === place.attachment)
    const position = beside + (place.side === 'after' ? 1 : 0)
    void change('attachment.moveTo', { id, item: to.id, position })
  }
  return useFileDrop({
    item,
    awaited: new Set(awaited.map(({ id }) => id)),
    onFiles: takeFiles,
    onMove: move,
  })
}
