/** The paragraphs at the left: one or several chosen, moved, removed, and given the same outcome. */
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import type { Place } from '../../components/PlacedMenu.tsx'
import { OrderedList } from '../meeting/OrderedList.tsx'
import type { Selection } from '../meeting/selection.ts'
import { OutcomeMenu } from './OutcomeMenu.tsx'
import type { Decide } from './useDecide.ts'
import type { useParagraphs } from './useParagraphs.ts'

interface Props {
  readonly minutes: Minutes
  readonly paragraphs: ReturnType<typeof useParagraphs>
  readonly selection: Selection
  readonly onChoose: (selection: Selection) => void
  readonly onOpen: () => void
  readonly onDecide: Decide
}

export function MinutesList({ minutes, paragraphs, selection, onChoose, onOpen, onDecide }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const [menuAt, setMenuAt] = useState<Place | null>(null)
  const chosen = selection.chosen as readonly ParagraphId[]
  const rows = useMemo(
    () =>
      minutes.paragraphs.map(({ id, title, text, decision }, position) => ({
        id,
        number: `§ ${minutes.firstParagraph + position}`,
        title: title || t('meeting.minutes.untitled'),
        open: text.trim() || decision.trim() ? undefined : t('meeting.minutes.unwritten'),
      })),
    [minutes.paragraphs, minutes.firstParagraph, t],
  )
  // The menu has the focus until it is closed.
  const closeMenu = () => {
    setMenuAt(null)
    list.current?.querySelector<HTMLElement>(`[data-id="${selection.lead}"]`)?.focus()
  }
  const closing = (deed: () => Promise<void>) => {
    closeMenu()
    void deed()
  }
  return (
    <>
      <OrderedList
        label={t('meeting.minutes.list')}
        addLabel={t('meeting.minutes.add')}
        rows={rows}
        selected={selection.lead}
        onSelect={() => undefined}
        onOpen={onOpen}
        onMove={(id, position) => void paragraphs.move([id as ParagraphId], position)}
        onRemove={(id) => void paragraphs.remove(id as ParagraphId)}
        onAdd={() => void paragraphs.add()}
        many={{
          selection,
          onChoose,
          cut: [],
          onMove: (ids, position) => void paragraphs.move(ids as readonly ParagraphId[], position),
          onRemove: () => void paragraphs.remove(...chosen),
          onMenu: (at) => chosen.length > 0 && setMenuAt(at),
          keys: t('outcomes.keys'),
          chosenText: (count) => t('outcomes.chosen', { count }),
          movedText: (count, position) => t('outcomes.moved', { count, position }),
        }}
        ref={list}
      />
      {menuAt && (
        <OutcomeMenu
          at={menuAt}
          onClose={closeMenu}
          onDecide={(outcome) => closing(() => onDecide(chosen, outcome))}
          onRemove={() => closing(() => paragraphs.remove(...chosen))}
        />
      )}
    </>
  )
}
