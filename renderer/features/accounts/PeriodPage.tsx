/** The accounts of one period. */
import { Suspense, useState } from 'react'
import type { LocalDate } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { type AccountTab, useNavigation } from '../../route.tsx'
import { usePageKeys } from '../meeting/page-keys.ts'
import { AccountPanel } from './AccountPanel.tsx'
import { AccountsHeader } from './AccountsHeader.tsx'
import style from './AccountsPage.module.css'
import { AccountTabs } from './AccountTabs.tsx'
import { CheckStrip } from './CheckStrip.tsx'
import { ExportOutcome } from './ExportOutcome.tsx'
import type { GridTarget } from './grid-state.ts'
import { LockBand } from './LockBand.tsx'
import { ReportTools } from './ReportTools.tsx'
import { useAccountEdits } from './useAccountEdits.ts'
import { useAccountExport } from './useAccountExport.ts'
import type { AccountView } from './useAccountView.ts'
import { useReports } from './useReports.ts'

interface Props {
  readonly tab: AccountTab
  readonly period: LocalDate
  readonly periods: readonly LocalDate[]
  readonly view: AccountView
}

export function PeriodPage({ tab, period, periods, view }: Props) {
  const { turn } = useNavigation()
  const edits = useAccountEdits(useRead('accounts.data', { period }))
  const basis = useRead('accounts.basis', { period })
  const templates = useRead('accounts.templates', {})
  const { readOnly } = useRead('board.get', {})
  const lock = useRead('accounts.locked', {}).find((lock) => lock.period === period) ?? null
  const exports = useAccountExport(period)
  const [target, setTarget] = useState<GridTarget | null>(null)
  const reports = useReports(edits.data, basis)
  const locked = readOnly || lock !== null
  const kind = tab === 'result' || tab === 'balance' ? tab : null

  const turnTo = (tab: AccountTab) => turn({ page: 'accounts', tab })
  const goTo = (target: GridTarget) => {
    const report = reports.with(target.place)
    if (!report) return
    turnTo(report)
    setTarget(target)
  }
  const stepping = (step: (() => GridTarget) | null) => (step && kind && !locked ? () => goTo(step()) : null)
  const [undo, redo] = [stepping(edits.undo), stepping(edits.redo)]
  usePageKeys({ 'mod+Z': () => undo?.(), 'mod+shift+Z': () => redo?.() })

  return (
    <div className={style.page}>
      <AccountsHeader
        data={edits.data}
        periods={periods}
        locked={locked}
        saving={edits.saving}
        exports={exports}
        onPeriod={(period) => view.change({ period })}
      >
        <AccountTabs tab={tab} onTab={turnTo}>
          {kind && (
            <ReportTools kind={kind} view={view} groups={reports.groups} onUndo={undo} onRedo={redo} />
          )}
        </AccountTabs>
      </AccountsHeader>
      <LockBand lock={lock} readOnly={readOnly} />
      <ExportOutcome exports={exports} />
      <Suspense>
        <AccountPanel
          tab={tab}
          period={period}
          data={edits.data}
          basis={basis}
          templates={templates}
          unit={view.unit}
          locked={locked}
          view={view}
          edits={edits}
          reports={reports}
          target={target}
          onArrived={() => setTarget(null)}
        />
      </Suspense>
      {kind && (
        <CheckStrip
          period={period}
          isPlace={(place) => reports.with(place) !== undefined}
          onGo={(place) => goTo({ place })}
        />
      )}
    </div>
  )
}
