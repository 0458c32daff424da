/** The agenda's items at the left: chosen one or several, moved, copied, cut and pasted, also between meetings. */
import { VisuallyHidden } from '@mantine/core'
import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { ItemId } from '../../../shared/values.ts'
import type { Place } from '../../components/PlacedMenu.tsx'
import { useTurns } from '../../components/Undo.tsx'
import { OrderedList } from '../meeting/OrderedList.tsx'
import type { Pack } from '../meeting/pack.ts'
import { blockPosition, type Selection } from '../meeting/selection.ts'
import { type ItemsDeed, ItemsMenu } from './ItemsMenu.tsx'
import { itemRows } from './item-rows.ts'
import { useItemClips } from './useItemClips.ts'
import type { useItems } from './useItems.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly pack: Pack
  readonly items: ReturnType<typeof useItems>
  readonly selection: Selection
  readonly onChoose: (selection: Selection) => void
  readonly onOpen: () => void
  readonly onMoveTo: () => void
  readonly list: RefObject<HTMLDivElement | null>
}

export function AgendaList(props: Props) {
  const { meeting, pack, items, selection, onChoose, onOpen, list } = props
  const { t } = useTranslation()
  const rows = useMemo(() => itemRows(meeting, pack, t), [meeting, pack, t])
  const [menuAt, setMenuAt] = useState<Place | null>(null)
  const [said, setSaid] = useState('')
  const clips = useClips(props, setSaid)
  const { lead } = selection
  const chosen = selection.chosen as readonly ItemId[]
  const act = useDeeds(props, clips)
  // The menu has the focus until it is closed.
  const focusList = () => list.current?.querySelector<HTMLElement>(`[data-id="${lead}"]`)?.focus()
  useFocusAfterTurn(focusList)
  return (
    <>
      <OrderedList
        label={t('meeting.item.list')}
        addLabel={rows.length > 0 ? t('meeting.item.add') : undefined}
        rows={rows}
        selected={lead}
        onSelect={() => undefined}
        onOpen={onOpen}
        onMove={(id, position) => void items.move([id as ItemId], position)}
        onRemove={(id) => void items.remove(id as ItemId)}
        onAdd={() => void items.add()}
        many={{
          selection,
          onChoose,
          cut: clips.cut,
          onMove: (ids, position) => void items.move(ids as readonly ItemId[], position),
          onRemove: () => void items.remove(...chosen),
          onMenu: setMenuAt,
          keys: t('history.keysMany'),
          chosenText: (count) => t('history.chosen', { count }),
          movedText: (count, position) => t('history.movedMany', { count, position }),
        }}
        ref={list}
      />
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {menuAt && (
        <ItemsMenu
          at={menuAt}
          hasChosen={chosen.length > 0}
          canPaste={clips.canPaste}
          onClose={() => {
            setMenuAt(null)
            focusList()
          }}
          onDeed={(deed) => {
            setMenuAt(null)
            focusList()
            act(deed)
          }}
        />
      )}
    </>
  )
}

/** What had the focus may have been made anew by an undo. */
function useFocusAfterTurn(focus: () => void): void {
  const turns = useTurns()
  const run = useEffectEvent(focus)
  useEffect(() => {
    if (turns > 0 && document.activeElement === document.body) run()
  }, [turns])
}

function useClips({ meeting, pack, items, selection, onChoose, list }: Props, say: (text: string) => void) {
  const { t } = useTranslation()
  return useItemClips({
    meeting,
    numbers: pack.plan.itemNumbers,
    chosen: selection.chosen as readonly ItemId[],
    list,
    change: items.change,
    onPasted: (ids) => onChoose({ chosen: ids, lead: ids.at(-1) ?? null, anchor: ids[0] ?? null }),
    onSaid: (deed, count) => say(t(`history.${deed}`, { count })),
  })
}

/** What the menu does. */
function useDeeds({ meeting, items, selection, onMoveTo }: Props, clips: ReturnType<typeof useClips>) {
  const ids = meeting.items.map(({ id }) => id)
  const chosen = selection.chosen as readonly ItemId[]
  const move = (step: 'up' | 'down') => {
    const position = blockPosition(ids, chosen, step)
    if (position !== null) void items.move(chosen, position)
  }
  const deeds: Readonly<Record<ItemsDeed, () => void>> = {
    cut: () => clips.run('cut'),
    copy: () => clips.run('copy'),
    paste: clips.paste,
    newItem: () => void items.add(),
    moveUp: () => move('up'),
    moveDown: () => move('down'),
    moveTo: onMoveTo,
    remove: () => void items.remove(...chosen),
  }
  return (deed: ItemsDeed) => deeds[deed]()
}
