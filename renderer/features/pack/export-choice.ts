/** What an export of the papers is to hold, as the dialog asks and as the job takes it. */
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Edition, PackVariant } from '../../../shared/model/pack.ts'
import type { EditionId, ItemId } from '../../../shared/values.ts'

/** `now`, `sent 3` (an edition as it was), `since 3` (what is new since), `item 12`; numbers are ids. */
export type What = 'now' | `sent ${number}` | `since ${number}` | `item ${number}`

export interface ExportChoice {
  readonly what: What
  readonly variant: PackVariant
  readonly cover: boolean
  readonly dividers: boolean
  readonly password: string
  /** Signed originals lie in the file too. */
  readonly archive: boolean
}

/** The part of the job's input that says what is asked for. */
export function askedOf({ what, variant, cover, dividers, password, archive }: ExportChoice) {
  const [kind, id] = what.split(' ')
  return {
    variant,
    ...(kind === 'now' || kind === 'item' ? { cover, dividers } : {}),
    ...(kind === 'sent' ? { edition: Number(id) as EditionId } : {}),
    ...(kind === 'since' ? { since: Number(id) as EditionId } : {}),
    ...(kind === 'item' ? { item: Number(id) as ItemId } : {}),
    ...(password === '' ? {} : { password }),
    ...(archive ? { archive } : {}),
  }
}

/** All that can be asked for, in the order of the list. */
export function choices(meeting: MeetingDetail, editions: readonly Edition[]): readonly What[] {
  return [
    'now',
    ...editions.flatMap(({ id }) => [`sent ${id}`, `since ${id}`] as const),
    ...meeting.items
      .filter(({ attachments }) => attachments.length > 0)
      .map(({ id }) => `item ${id}` as const),
  ]
}
