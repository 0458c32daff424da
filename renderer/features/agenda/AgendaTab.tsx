/** The agenda: its items, the one being written, and the printed page. */
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { clockTimes } from '../../../shared/rules/clock-times.ts'
import type { AttachmentId, ItemId } from '../../../shared/values.ts'
import { useCommand, useCommands } from '../../commands.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useTurns } from '../../components/Undo.tsx'
import { DropHint } from '../attachments/DropHint.tsx'
import fileDrop from '../attachments/FileDrop.module.css'
import { useAgendaDrop } from '../attachments/useAgendaDrop.ts'
import columns from '../meeting/columns.module.css'
import { useLeaveOnEscape } from '../meeting/leave-on-escape.ts'
import type { Pack } from '../meeting/pack.ts'
import { useSelection } from '../meeting/useSelection.ts'
import { AgendaFoot } from './AgendaFoot.tsx'
import { AgendaList } from './AgendaList.tsx'
import { AgendaPreview } from './AgendaPreview.tsx'
import { Attachments } from './Attachments.tsx'
import { ChosenItems } from './ChosenItems.tsx'
import { FillFromTemplate } from './FillFromTemplate.tsx'
import { ItemActions } from './ItemActions.tsx'
import { ItemEditor } from './ItemEditor.tsx'
import { ItemNotes } from './ItemNotes.tsx'
import { MoveItemDialog } from './MoveItemDialog.tsx'
import { PreviousMinutes } from './PreviousMinutes.tsx'
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
  const list = useRef<HTMLDivElement>(null)
  const index = useShownIndex(meeting, selected)
  const item = meeting.items[index]
  const items = useItems(meeting, item?.id ?? null, onSelect, titleField)
  const attaching = useAttach()
  const turns = useTurns()
  const ids = meeting.items.map(({ id }) => id)
  const { selection, chosen, choose } = useSelection(ids, item?.id ?? null, onSelect)
  const chosenItems = meeting.items.filter(({ id }) => chosen.includes(id))
  const [isMoving, setMoving] = useState(false)
  // The clipboard's events come to what has the focus.
  const copyChosen = () => {
    list.current?.querySelector<HTMLElement>(`[data-id="${item?.id}"]`)?.focus()
    document.execCommand('copy')
  }
  useCommands(
    item
      ? [
          {
            id: 'item attach',
            group: t('palette.meeting'),
            label: t('meeting.attachment.add'),
            keys: 'mod+O',
            run: () => void attaching.attach(item.id),
          },
        ]
      : [],
  )
  useCommand('newItem', () => void items.add())

  const drop = useAgendaDrop({ meeting, item: item?.id ?? null, attaching, change: items.change })
  return (
    <div className={`${columns.columns} ${fileDrop.places}`} {...drop.handlers}>
      <div className={columns.list}>
        <AgendaList
          meeting={meeting}
          pack={pack}
          items={items}
          selection={selection}
          onChoose={choose}
          onOpen={() => titleField.current?.focus()}
          onMoveTo={() => setMoving(true)}
          list={list}
        />
        <AgendaFoot meeting={meeting} change={items.change} onSelect={onSelect} />
      </div>
      <div className={columns.editor} ref={editor} data-drop-here>
        <ErrorNote error={items.error} />
        {chosen.length > 1 && (
          <ChosenItems
            key={`${chosen.join()} ${turns}`}
            items={chosenItems}
            change={items.change}
            onMoveTo={() => setMoving(true)}
            onCopy={copyChosen}
            onRemove={() => void items.remove(...chosen)}
          />
        )}
        {item && chosen.length === 1 && (
          <div key={`${item.id} ${turns}`}>
            <ItemEditor
              item={item}
              number={pack.plan.itemNumbers[index] ?? ''}
              change={items.change}
              bodyName={meeting.board.bodyName}
              titleField={titleField}
              time={clockTimes(meeting).times[index] ?? null}
              actions={
                <ItemActions
                  meeting={meeting}
                  item={item}
                  change={items.change}
                  onRemove={() => void items.remove(item.id)}
                  onMoved={() => items.afterwards(item.id)}
                />
              }
            />
            <PreviousMinutes meeting={meeting} item={item} change={items.change} />
            <Attachments
              meeting={meeting}
              pack={pack}
              item={item}
              shown={shown}
              onReplace={onReplace}
              change={items.change}
              attaching={attaching}
            />
            <ItemNotes meeting={meeting.id} item={item.id} />
          </div>
        )}
        {!item && (
          <EmptyState title={t('meeting.item.noneTitle')} text={t('meeting.item.noneText')}>
            <ActionTip label={t('meeting.item.add')} shortcut="N">
              <Button variant="filled" onClick={() => void items.add()}>
                {t('meeting.item.add')}
              </Button>
            </ActionTip>
            <FillFromTemplate meeting={meeting} change={items.change} onFilled={items.begin} />
          </EmptyState>
        )}
      </div>
      <AgendaPreview meeting={meeting} pack={pack} number={index + 1} />
      <DropHint meeting={meeting} pack={pack} drop={drop} />
      {isMoving && (
        <MoveItemDialog
          meeting={meeting}
          items={chosenItems}
          change={items.change}
          onMoved={() => items.afterwards(...chosen)}
          onClose={() => setMoving(false)}
        />
      )}
    </div>
  )
}

/** The place of the chosen item; where that is gone, of the one that took its place. */
function useShownIndex({ items }: MeetingDetail, selected: ItemId | null): number {
  const [last, setLast] = useState(0)
  const index = items.findIndex((item) => item.id === selected)
  if (index !== -1 && index !== last) setLast(index)
  return index === -1 ? Math.min(last, items.length - 1) : index
}
