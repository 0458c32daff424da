/** The months of the year: actual amounts against budget and forecast, of a line of the report or an account. */
import { SegmentedControl, Select, Switch } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { monthChart } from '../../../shared/accounts/month-chart.ts'
import { lineOf, seriesOf } from '../../../shared/accounts/months.ts'
import { buildReport } from '../../../shared/accounts/report.ts'
import type { AccountData, ReportTemplate } from '../../../shared/model/accounts.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import type { AccountTabProps } from '../accounts/tab-props.ts'
import { DeviationChart, MonthChart } from './MonthChart.tsx'
import style from './Months.module.css'
import { MonthTable } from './MonthTable.tsx'
import { sumLines } from './template-lines.ts'

type Mode = 'monthly' | 'cumulative'

export function MonthsTab({ data, basis, unit }: AccountTabProps) {
  const { t } = useTranslation()
  if (data.months.every(({ actual, prior }) => actual === null && prior === null))
    return (
      <PageBody>
        <EmptyState
          title={t('accountsMore.months.noMonthsTitle')}
          text={t('accountsMore.months.noMonthsText')}
        />
      </PageBody>
    )
  return <Months data={data} template={basis.result} unit={unit} />
}

interface Props extends Pick<AccountTabProps, 'data' | 'unit'> {
  readonly template: ReportTemplate
}

function Months({ data, template, unit }: Props) {
  const { t } = useTranslation()
  const choices = useChoices(data, template)
  const [chosen, setChosen] = useState<string | null>(null)
  const [mode, setMode] = useState<Mode>('monthly')
  const [asTable, setAsTable] = useState(false)
  const line = chosen ?? choices.first
  const chart = useChart(data, template, line, mode === 'cumulative')
  const words = { line: choices.nameOf(line), mode: t(`accountsMore.months.${mode}`), unit }
  const label = t('accountsMore.months.chart', words)
  return (
    <PageBody>
      <div className={style.choices}>
        <Select
          className={style.line ?? ''}
          label={t('accountsMore.months.line')}
          data={choices.data}
          value={line}
          onChange={(value) => setChosen(value)}
          searchable
          limit={200}
          maxDropdownHeight={360}
          nothingFoundMessage={t('accountsMore.months.noSuchLine')}
        />
        <SegmentedControl
          aria-label={t('accountsMore.months.mode')}
          value={mode}
          onChange={setMode}
          data={(['monthly', 'cumulative'] as const).map((value) => ({
            value,
            label: t(`accountsMore.months.${value}`),
          }))}
        />
        <Switch
          className={style.switch ?? ''}
          label={t('accountsMore.months.asTable')}
          checked={asTable}
          onChange={({ currentTarget }) => setAsTable(currentTarget.checked)}
        />
      </div>
      {asTable ? (
        <MonthTable chart={chart} unit={unit} label={label} />
      ) : (
        <div className={style.charts}>
          <MonthChart chart={chart} unit={unit} cumulative={mode === 'cumulative'} label={label} />
          <DeviationChart chart={chart} unit={unit} label={t('accountsMore.months.chartDeviation', words)} />
        </div>
      )}
    </PageBody>
  )
}

/** The lines of the template, then the accounts of the result report. */
function useChoices(data: AccountData, template: ReportTemplate) {
  const { t } = useTranslation()
  return useMemo(() => {
    const lines = sumLines(template.lines).map(({ id, text, depth }) => ({
      value: id,
      label: `${'\u2003'.repeat(depth)}${text}`,
    }))
    const taken = new Set(lines.map(({ value }) => value))
    const accounts = buildReport(data, template)
      .lines.flatMap(({ account, text }) =>
        account ? [{ value: account, label: `${account} ${text}` }] : [],
      )
      .filter(({ value }) => !taken.has(value))
    const all = [...lines, ...accounts]
    return {
      first: lines[0]?.value ?? accounts[0]?.value ?? '',
      nameOf: (id: string) => all.find(({ value }) => value === id)?.label.trim() ?? id,
      data: [
        { group: t('accountsMore.months.lines'), items: lines },
        { group: t('accountsMore.months.accounts'), items: accounts },
      ],
    }
  }, [data, template, t])
}

function useChart(data: AccountData, template: ReportTemplate, line: string, cumulative: boolean) {
  return useMemo(() => {
    const amounts = lineOf(buildReport(data, template).lines, line)?.amounts
    const year = { ...data, budget: amounts?.budget ?? null, forecast: amounts?.forecast ?? null }
    return monthChart(seriesOf(data, template, line), year, { cumulative })
  }, [data, template, line, cumulative])
}
