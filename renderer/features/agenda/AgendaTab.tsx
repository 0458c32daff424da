/** The agenda: its items, the one being written, and the printed page. */
import { Button } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { AttachmentId, ItemId } from '../../../shared/values.ts'
import { useCommand } from '../../commands.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import columns from '../meeting/columns.module.css'
import { useLeaveOnEscape } from '../meeting/leave-on-escape.ts'
import { OrderedList } from '../meeting/OrderedList.tsx'
import type { Pack } from '../meeting/pack.ts'
import { usePageKeys } from '../meeting/page-keys.ts'
import { AgendaPreview } from './AgendaPreview.tsx'
import { Attachments } from './Attachments.tsx'
import { ItemEditor } from './ItemEditor.tsx'
import { itemRows } from './item-rows.ts'
import { useAttach } from './useAttach.ts'
import { useItems } from './useItems.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly pack: Pack
  readonly selected: ItemId | null
  readonly onSelect: (item: ItemId | null) => void
  /** The attachment that one came here to look at. */
  readonly shown: AttachmentId | null
  readonly onReplace: (attachment: AttachmentId) => void
}

export function AgendaTab({ meeting, pack, selected, onSelect, shown, onReplace }: Props) {
  const { t } = useTranslation()
  const titleField = useRef<HTMLTextAreaElement>(null)
  const editor = useRef<HTMLDivElement>(null)
  useLeaveOnEscape(editor)
  const index = meeting.items.findIndex((item) => item.id === selected)
  const item = meeting.items[index]
  const items = useItems(meeting, item?.id ?? null, onSelect, titleField)
  const attaching = useAttach(item?.id ?? null)
  const rows = useMemo(() => itemRows(meeting, pack, t), [meeting, pack, t])
  usePageKeys({ 'mod+O': () => item && void attaching.attach(item.id) }, { inFields: true })
  useCommand('newItem', () => void items.add())

  const planned = pack.plan.attachments.filter((attachment) => attachment.item === index + 1)
  return (
    <div className={columns.columns}>
      <div className={columns.list}>
        <OrderedList
          label={t('meeting.item.list')}
          addLabel={rows.length > 0 ? t('meeting.item.add') : undefined}
          rows={rows}
          selected={item?.id ?? null}
          onSelect={(id) => onSelect(id as ItemId)}
          onOpen={() => titleField.current?.focus()}
          onMove={(id, position) => void items.move(id as ItemId, position)}
          onRemove={(id) => void items.remove(id as ItemId)}
          onAdd={() => void items.add()}
        />
      </div>
      <div className={columns.editor} ref={editor}>
        <ErrorNote error={items.error} />
        {item ? (
          <div key={item.id}>
            <ItemEditor
              item={item}
              number={pack.plan.itemNumbers[index] ?? ''}
              change={items.change}
              bodyName={meeting.board.bodyName}
              titleField={titleField}
              onRemove={() => void items.remove(item.id)}
            />
            <Attachments
              item={item}
              labels={planned.map(({ label }) => label)}
              pages={planned.map(({ startPage }) => startPage)}
              sent={sentAttachments(meeting)}
              isKeptNew={meeting.sent === null}
              shown={shown}
              onReplace={onReplace}
              change={items.change}
              attaching={attaching}
            />
          </div>
        ) : (
          <EmptyState title={t('meeting.item.noneTitle')} text={t('meeting.item.noneText')}>
            <ActionTip label={t('meeting.item.add')} shortcut="N">
              <Button variant="filled" onClick={() => void items.add()}>
                {t('meeting.item.add')}
              </Button>
            </ActionTip>
          </EmptyState>
        )}
      </div>
      <AgendaPreview meeting={meeting} pack={pack} number={index + 1} withoutCover />
    </div>
  )
}

function sentAttachments({ sent }: MeetingDetail): ReadonlySet<AttachmentId> {
  return new Set(sent?.attachments.map(({ attachment }) => attachment))
}
