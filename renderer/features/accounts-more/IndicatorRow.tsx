/** One indicator of the scorecard: its name, unit and source, and what it was at three dates. */
import { Menu } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { LineField } from '../../autosave/Fields.tsx'
import { useTypedText } from '../../autosave/useTyped.ts'
import { RowMenu } from '../../components/RowMenu.tsx'
import table from '../../components/Table.module.css'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './Scorecard.module.css'
import type { SumLine } from './template-lines.ts'
import type { Computed } from './useComputed.ts'
import type { useScorecard } from './useScorecard.ts'

interface Props {
  readonly indicator: Indicator
  readonly dates: readonly LocalDate[]
  readonly lines: readonly SumLine[]
  readonly computed: Computed
  readonly scorecard: ReturnType<typeof useScorecard>
  readonly locked: boolean
}

export function IndicatorRow({ indicator, dates, lines, computed, scorecard, locked }: Props) {
  const { t } = useTranslation()
  const { name, unit, source } = indicator
  const { update, move, remove } = scorecard
  const words: Readonly<Record<string, string>> = {
    '': t('accountsMore.scorecard.typed'),
    solidity: t('accountsMore.figures.solidity'),
    liquidity: t('accountsMore.figures.liquidity'),
    ...Object.fromEntries(lines.map((line) => [line.id, line.text])),
  }
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || !(event.key === 'ArrowUp' || event.key === 'ArrowDown')) return
    event.preventDefault()
    const column = event.target instanceof Element ? event.target.closest('td')?.cellIndex : 0
    void move(indicator, event.key === 'ArrowUp' ? -1 : 1, column)
  }
  return (
    <tr
      className={table.row}
      data-fields
      data-indicator={indicator.id}
      {...(locked ? {} : { onKeyDown: press })}
    >
      <td>
        {locked ? (
          name
        ) : (
          <LineField
            look="cell"
            required
            label={t('accountsMore.scorecard.indicator')}
            value={name}
            onChange={(name) => update(indicator, { name })}
          />
        )}
      </td>
      <td>
        {locked ? (
          unit
        ) : (
          <LineField
            look="cell"
            label={t('accountsMore.scorecard.unitOf', { name })}
            placeholder="–"
            value={unit}
            onChange={(unit) => update(indicator, { unit })}
          />
        )}
      </td>
      <td>
        {locked ? (
          words[source]
        ) : (
          <ChipSelect
            quiet
            label={t('accountsMore.scorecard.sourceOf', { name })}
            value={source}
            options={[...new Set([...Object.keys(words), source])]}
            wordOf={(source) => words[source] ?? t('accountsMore.unknownLine', { id: source })}
            onChange={(source) => update(indicator, { source })}
          />
        )}
      </td>
      {dates.map((date) => (
        <ValueCell key={date} {...{ indicator, date, computed, locked }} onChange={scorecard.setValue} />
      ))}
      <td className={table.menu}>
        {!locked && (
          <RowMenu label={t('accountsMore.scorecard.actions', { name })}>
            <Menu.Item onClick={() => void move(indicator, -1)} rightSection="Alt ↑">
              {t('accountsMore.moveUp')}
            </Menu.Item>
            <Menu.Item onClick={() => void move(indicator, 1)} rightSection="Alt ↓">
              {t('accountsMore.moveDown')}
            </Menu.Item>
            <Menu.Item onClick={() => void remove(indicator)}>{t('ui.remove')}</Menu.Item>
          </RowMenu>
        )}
      </td>
    </tr>
  )
}

interface ValueProps {
  readonly indicator: Indicator
  readonly date: LocalDate
  readonly computed: Computed
  readonly locked: boolean
  readonly onChange: (indicator: Indicator, date: LocalDate, value: string) => void
}

/** A computed value stands as it is; where the accounts know none, one can be typed. */
function ValueCell({ indicator, date, computed, locked, onChange }: ValueProps) {
  const { t } = useTranslation()
  const stored = indicator.values.find((each) => each.date === date)?.value ?? ''
  const field = useTypedText(stored, (value) => onChange(indicator, date, value))
  const known = indicator.source === '' ? null : computed(indicator.source, date)
  if (known !== null || locked)
    return (
      <td
        data-align="end"
        className={style.value}
        {...(known ? { title: t('accountsMore.scorecard.computed') } : {})}
      >
        {(known ?? stored) || '–'}
      </td>
    )
  return (
    <td data-align="end">
      <input
        {...field}
        type="text"
        className={style.field}
        aria-label={t('accountsMore.scorecard.valueOf', { name: indicator.name, date })}
        placeholder="–"
        maxLength={1000}
      />
    </td>
  )
}
