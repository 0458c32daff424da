/** Which paragraphs of minutes are secret, and by which legal ground. */
import type { MeetingDetail } from '../model/meeting-detail.ts'

/** Legal grounds by place of the paragraph, from 1. */
export type Grounds = ReadonlyMap<number, string>

/**
 * A paragraph is secret by its own ground or by that of its agenda item.
 * @param removed grounds of items that are no longer on the agenda, by id
 */
export function secretGrounds(
  { minutes, items }: Pick<MeetingDetail, 'minutes' | 'items'>,
  removed: ReadonlyMap<number, string> = new Map(),
): Grounds {
  const ofItem = (id: number) => items.find((item) => item.id === id)?.secrecy || removed.get(id) || ''
  const grounds = (minutes?.paragraphs ?? []).map(
    ({ records, itemId }) => records.secrecy || (itemId === null ? '' : ofItem(itemId)),
  )
  return new Map(grounds.flatMap((ground, index) => (ground === '' ? [] : [[index + 1, ground] as const])))
}
