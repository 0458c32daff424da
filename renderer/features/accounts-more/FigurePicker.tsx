/** Chooses a figure of the accounts for a text, and shows what it says now. */
import { Button, Group, SegmentedControl, Select } from '@mantine/core'
import { type SubmitEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Figures, resolveToken } from '../../../shared/accounts/follow-up.ts'
import type { ReportLine } from '../../../shared/accounts/report.ts'
import { Unit } from '../../../shared/model/accounts.ts'
import { Dialog } from '../../components/Dialog.tsx'
import form from '../../components/Form.module.css'
import style from './FollowUp.module.css'
import { figureColumns, nameOf } from './useTokenWords.ts'

interface Props {
  readonly figures: Figures
  readonly onPick: (token: string) => void
  readonly onClose: () => void
}

const keyFigures = ['solidity', 'liquidity'] as const

export function FigurePicker({ figures, onPick, onClose }: Props) {
  const { t } = useTranslation()
  const choices = useChoices(figures)
  const [line, setLine] = useState(choices.first)
  const [column, setColumn] = useState<string>('actual')
  const [unit, setUnit] = useState<Unit>(figures.unit)
  const isKeyFigure = keyFigures.some((id) => id === line)
  const known = figureColumns.filter((column) => choices.knows(line, column))
  const shownColumn = known.find((each) => each === column) ?? known[0] ?? 'actual'
  const suffix = unit === figures.unit ? '' : `:${unit}`
  const token = isKeyFigure ? line : `${shownColumn}:${line}${suffix}`

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onPick(token)
  }
  return (
    <Dialog title={t('accountsMore.followUp.pick')} onClose={onClose}>
      <form className={form.form} onSubmit={submit}>
        <Select
          label={t('accountsMore.followUp.figure')}
          data={choices.data}
          value={line}
          onChange={(value) => value !== null && setLine(value)}
          searchable
          limit={200}
          maxDropdownHeight={300}
          nothingFoundMessage={t('accountsMore.months.noSuchLine')}
          data-autofocus
        />
        {!isKeyFigure && (
          <Group align="flex-end" grow>
            <Select
              label={t('accountsMore.followUp.column')}
              data={known.map((value) => ({ value, label: t(`accountsMore.columns.${value}`) }))}
              value={shownColumn}
              onChange={(value) => value !== null && setColumn(value)}
            />
            <SegmentedControl
              aria-label={t('accountsMore.followUp.unit')}
              value={unit}
              onChange={setUnit}
              data={Unit.options.map((value) => ({ value, label: value }))}
            />
          </Group>
        )}
        <p className={style.says}>
          {t('accountsMore.followUp.says')} <strong>{resolveToken(token, figures)}</strong>
        </p>
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="filled">
            {t('accountsMore.followUp.insertNow')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

/** Key figures, then every sum and result line, then the accounts. */
function useChoices(figures: Figures) {
  const { t } = useTranslation()
  return useMemo(() => {
    const byId = new Map<string, ReportLine>()
    for (const line of figures.lines) {
      const id = line.account ?? line.id.replace(/^(sum|heading):/, '')
      // Of a group the sum stands for it; a heading only where no sum is printed.
      if (line.kind !== 'heading' || !byId.has(id)) byId.set(id, line)
    }
    const items = [...byId].map(([value, line]) => ({ value, label: nameOf(line), line }))
    const options = (kept: (line: ReportLine) => boolean) =>
      items.filter(({ line }) => kept(line)).map(({ value, label }) => ({ value, label }))
    const sums = options(({ account }) => !account)
    return {
      first: sums[0]?.value ?? 'solidity',
      knows: (id: string, column: (typeof figureColumns)[number]) =>
        (byId.get(id)?.amounts[column] ?? null) !== null,
      data: [
        {
          group: t('accountsMore.figures.title'),
          items: keyFigures.map((value) => ({ value, label: t(`accountsMore.figures.${value}`) })),
        },
        { group: t('accountsMore.followUp.lines'), items: sums },
        { group: t('accountsMore.months.accounts'), items: options(({ account }) => account !== undefined) },
      ],
    }
  }, [figures, t])
}
