/** The scorecard with what is typed in it, and what is done with its indicators. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator, IndicatorInput } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { withIndicatorDrafts } from '../../autosave/account-drafts.ts'
import { save, useAccountDrafts } from '../../autosave/autosave.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { stepped } from './scorecard.ts'

export function useScorecard() {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const { change, error } = useChange()
  const indicators = withIndicatorDrafts(useRead('accounts.scorecard', {}), useAccountDrafts())
  const table = useRef<HTMLTableElement>(null)
  const focusOn = useFocusOn(table, indicators)

  const add = async (group: string) => {
    const input = { group, name: t('accountsMore.scorecard.newIndicator'), unit: '', source: '' }
    const answer = await change('accounts.indicator.add', input)
    if (answer) focusOn({ id: answer.id, column: 0 })
  }
  const update = (indicator: Indicator, part: Partial<IndicatorInput>) =>
    save({ thing: 'indicator', id: indicator.id, value: { ...inputOf(indicator), ...part } })
  const setValue = (indicator: Indicator, date: LocalDate, value: string) =>
    save({
      thing: 'indicatorValue',
      id: `${indicator.id} ${date}`,
      value: { indicator: indicator.id, date, value },
    })
  const renameGroup = (group: string, name: string) => {
    for (const indicator of indicators) if (indicator.group === group) update(indicator, { group: name })
  }
  const move = async (indicator: Indicator, by: 1 | -1, column = 0) => {
    const place = stepped(indicators, indicator.id, by)
    if (!place) return
    if (place.group !== indicator.group) update(indicator, { group: place.group })
    await change('accounts.indicator.move', { id: indicator.id, position: place.position })
    focusOn({ id: indicator.id, column })
  }
  const remove = async ({ id, name }: Indicator) => {
    if ((await change('accounts.indicator.remove', { id })) === undefined) return
    offerUndo({
      text: t('accountsMore.scorecard.removed', { name }),
      undo: async () => await change('accounts.indicator.restore', { id }),
    })
  }
  return { indicators, table, add, update, setValue, renameGroup, move, remove, error }
}

function inputOf({ group, name, unit, source }: Indicator): IndicatorInput {
  return { group, name, unit, source }
}

interface Cell {
  readonly id: number
  /** Of the table, from 0: the name. */
  readonly column: number
}

/** What was added takes the focus when it is there, and what was moved keeps it. */
function useFocusOn(table: RefObject<HTMLTableElement | null>, indicators: readonly Indicator[]) {
  const [wanted, setWanted] = useState<Cell | null>(null)
  const isThere = wanted !== null && indicators.some(({ id }) => id === wanted.id)
  useEffect(() => {
    if (!wanted || !isThere) return
    setWanted(null)
    const row = table.current?.querySelector<HTMLTableRowElement>(`[data-indicator="${wanted.id}"]`)
    const field = row?.cells[wanted.column]?.querySelector<HTMLElement>('textarea, input, select')
    field?.focus()
    if (wanted.column === 0 && field instanceof HTMLTextAreaElement) field.select()
  }, [wanted, isThere, table])
  return setWanted
}
