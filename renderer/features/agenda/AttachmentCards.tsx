/** The cards of an item's attachments, and what is done with each. */
import { useTranslation } from 'react-i18next'
import type { Attachment, Item } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { AttachmentId, ItemId } from '../../../shared/values.ts'
import type { Change } from '../../autosave/useChange.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useOfferUndo } from '../../components/Undo.tsx'
import { CardMenu } from '../attachments/CardMenu.tsx'
import { itemName } from '../attachments/names.ts'
import { useRemind } from '../attachments/useRemind.ts'
import type { Pack } from '../meeting/pack.ts'
import { AttachmentCard } from './AttachmentCard.tsx'
import style from './Attachments.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly pack: Pack
  readonly item: Item
  readonly shown: AttachmentId | null
  readonly change: Change
  readonly onReplace: (attachment: AttachmentId) => void
  readonly onView: (attachment: AttachmentId) => void
  readonly onFill: (attachment: AttachmentId) => void
}

export function AttachmentCards({ meeting, pack, item, shown, change, onReplace, onView, onFill }: Props) {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const reminding = useRemind(meeting)
  const { attachments } = item
  const planned = new Map(pack.plan.attachments.map((attachment) => [attachment.id, attachment]))
  const sent = new Set(meeting.sent?.attachments.map(({ attachment }) => attachment))
  const others = meeting.items
    .filter(({ id }) => id !== item.id)
    .map(({ id }) => ({ id, name: itemName(meeting, pack, id, t) }))

  const move = ({ id }: Attachment, position: number) => {
    if (position >= 0 && position < attachments.length) void change('attachment.move', { id, position })
  }
  const moveTo = async ({ id, title }: Attachment, target: ItemId) => {
    const position = meeting.items.find((one) => one.id === target)?.attachments.length ?? 0
    if ((await change('attachment.moveTo', { id, item: target, position })) === undefined) return
    offerUndo({ text: t('attachments.move.moved', { title, item: itemName(meeting, pack, target, t) }) })
  }
  const remove = async ({ id, title }: Attachment) => {
    if ((await change('attachment.remove', { id })) === undefined) return
    offerUndo({ text: t('meeting.attachment.removed', { title }) })
  }

  return (
    <>
      <ErrorNote error={reminding.error} />
      <ol className={style.cards}>
        {attachments.map((attachment, index) => {
          const { id } = attachment
          const onReplaceIt = sent.has(id) ? () => onReplace(id) : undefined
          return (
            <AttachmentCard
              key={id}
              attachment={attachment}
              isKeptNew={meeting.sent === null}
              isShown={id === shown}
              isSent={sent.has(id)}
              label={planned.get(id)?.label ?? ''}
              page={planned.get(id)?.startPage ?? null}
              place={{ first: index === 0, last: index === attachments.length - 1 }}
              menu={
                <CardMenu
                  attachment={attachment}
                  item={item.id}
                  others={others}
                  onShow={() => onView(id)}
                  onFill={() => onFill(id)}
                  onRemind={(asked) => reminding.remind(attachment.title, asked)}
                  onMoveTo={(target) => void moveTo(attachment, target)}
                  onReplace={onReplaceIt}
                />
              }
              onView={() => onView(id)}
              onMove={(step) => move(attachment, index + step)}
              onRemove={() => void remove(attachment)}
              onFill={() => onFill(id)}
            />
          )
        })}
      </ol>
    </>
  )
}
