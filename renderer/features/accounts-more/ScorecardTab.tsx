/** The scorecard (styrkort): the organisation's own indicators, at the period's date and the same date of two years before. */
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { threeDates } from '../../../shared/accounts/indicators.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import table from '../../components/Table.module.css'
import type { AccountTabProps } from '../accounts/tab-props.ts'
import { usePageKeys } from '../meeting/page-keys.ts'
import { moveBetweenCells } from './cell-keys.ts'
import { IndicatorRow } from './IndicatorRow.tsx'
import style from './Scorecard.module.css'
import { groupsOf, type IndicatorGroup } from './scorecard.ts'
import { sumLines } from './template-lines.ts'
import { useComputed } from './useComputed.ts'
import { useScorecard } from './useScorecard.ts'

export function ScorecardTab({ period, data, basis, locked }: AccountTabProps) {
  const { t } = useTranslation()
  const scorecard = useScorecard()
  const { indicators, add, error } = scorecard
  const dates = useMemo(() => threeDates(period), [period])
  const computed = useComputed(dates, data, basis)
  const lines = sumLines(basis.result.lines)
  const groups = groupsOf(indicators)
  const addLast = () => void add(groups.at(-1)?.name ?? t('accountsMore.scorecard.firstGroup'))
  usePageKeys(locked ? {} : { N: addLast })

  if (indicators.length === 0)
    return (
      <PageBody>
        <EmptyState
          title={t('accountsMore.scorecard.emptyTitle')}
          text={locked ? '' : t('accountsMore.scorecard.emptyText')}
        >
          {!locked && <Button onClick={addLast}>{t('accountsMore.scorecard.add')}</Button>}
        </EmptyState>
        <ErrorNote error={error} />
      </PageBody>
    )
  return (
    <PageBody>
      <ErrorNote error={error} />
      <div>
        <table
          className={`${table.table} ${style.scorecard}`}
          onKeyDown={moveBetweenCells}
          ref={scorecard.table}
        >
          <caption className={style.told}>{t('accountsMore.scorecard.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('accountsMore.scorecard.indicator')}</th>
              <th scope="col">{t('accountsMore.scorecard.unit')}</th>
              <th scope="col">{t('accountsMore.scorecard.source')}</th>
              {dates.map((date) => (
                <th key={date} scope="col" data-align="end">
                  {date}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          {groups.map((group, index) => (
            <tbody key={group.indicators[0]?.id}>
              <GroupRow group={group} locked={locked} onRename={scorecard.renameGroup} />
              {group.indicators.map((indicator) => (
                <IndicatorRow
                  key={indicator.id}
                  {...{ indicator, dates, lines, computed, scorecard, locked }}
                />
              ))}
              {!locked && <AddRow keys={index === groups.length - 1} onAdd={() => void add(group.name)} />}
            </tbody>
          ))}
        </table>
        {!locked && (
          <div className={style.foot}>
            <Button
              size="compact-sm"
              onClick={() => void add(newName(t('accountsMore.scorecard.newGroup'), groups))}
            >
              {t('accountsMore.scorecard.addGroup')}
            </Button>
            <span className={style.keys}>{t('accountsMore.scorecard.keys')}</span>
          </div>
        )}
      </div>
    </PageBody>
  )
}

/** A name that no group has yet. */
function newName(name: string, groups: readonly IndicatorGroup[]): string {
  const taken = new Set(groups.map((group) => group.name))
  let next = name
  for (let number = 2; taken.has(next); number += 1) next = `${name} ${number}`
  return next
}

interface GroupProps {
  readonly group: IndicatorGroup
  readonly locked: boolean
  readonly onRename: (group: string, name: string) => void
}

/** A group's name is stored when it is left: until then its indicators stay together under the old one. */
function GroupRow({ group, locked, onRename }: GroupProps) {
  const { t } = useTranslation()
  return (
    <tr className={style.group}>
      <th scope="rowgroup" colSpan={7}>
        {locked ? (
          group.name
        ) : (
          <input
            key={group.name}
            className={style.groupName}
            aria-label={t('accountsMore.scorecard.groupName')}
            defaultValue={group.name}
            maxLength={1000}
            onBlur={({ currentTarget: { value } }) =>
              value.trim() !== group.name && onRename(group.name, value)
            }
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
          />
        )}
      </th>
    </tr>
  )
}

function AddRow({ keys, onAdd }: { readonly keys: boolean; readonly onAdd: () => void }) {
  const { t } = useTranslation()
  return (
    <tr>
      <td colSpan={7} className={style.add}>
        <button type="button" onClick={onAdd}>
          + {t('accountsMore.scorecard.add')} {keys && <kbd>N</kbd>}
        </button>
      </td>
    </tr>
  )
}
