/** Says, while something is dragged, what would become of it where it is. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Pack } from '../meeting/pack.ts'
import style from './FileDrop.module.css'
import { itemName } from './names.ts'
import type { FileDrop } from './useFileDrop.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly pack: Pack
  readonly drop: FileDrop
}

export function DropHint({ meeting, pack, drop }: Props) {
  const { t } = useTranslation()
  if (!drop.falling || drop.place?.kind === 'between') return null
  return (
    <p className={style.hint} role="status">
      {hintOf(meeting, pack, drop, t)}
    </p>
  )
}

function hintOf(
  meeting: MeetingDetail,
  pack: Pack,
  { falling, place }: FileDrop,
  t: TFunction<'words'>,
): string {
  if (place?.kind === 'awaited') {
    const all = meeting.items.flatMap(({ attachments }) => attachments)
    const title = all.find(({ id }) => id === place.attachment)?.title ?? ''
    return t('attachments.drop.onAwaited', { title })
  }
  if (place?.kind !== 'item') return t('attachments.drop.elsewhere')
  const item = itemName(meeting, pack, place.item, t)
  return t(falling === 'files' ? 'attachments.drop.onItem' : 'attachments.drop.moveTo', { item })
}
