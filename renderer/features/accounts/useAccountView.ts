/** How a person looks at the accounts: period, unit, columns, folded groups. Each board file keeps its own while the window is open. */
import { useSessionStorage } from '@mantine/hooks'
import { useMemo } from 'react'
import type { ReportKind, Unit } from '../../../shared/model/accounts.ts'
import { useRead } from '../../call.ts'
import { usualColumns } from './report-columns.ts'

interface Stored {
  readonly period: string | null
  readonly unit: Unit
  readonly columns: Readonly<Record<ReportKind, readonly string[]>>
  readonly folded: readonly string[]
}

export interface AccountView extends Omit<Stored, 'folded'> {
  readonly folded: ReadonlySet<string>
  readonly change: (part: Partial<Stored>) => void
}

export function useAccountView(): AccountView {
  const { open } = useRead('app.state', {})
  const [stored, setStored] = useSessionStorage<Stored>({
    key: `accounts ${open?.folder} ${open?.fileName}`,
    defaultValue: { period: null, unit: 'kkr', columns: usualColumns, folded: [] },
    getInitialValueInEffect: false,
  })
  return useMemo(
    () => ({
      ...stored,
      folded: new Set(stored.folded),
      change: (part) => setStored((current) => ({ ...current, ...part })),
    }),
    [stored, setStored],
  )
}
