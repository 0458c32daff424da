/** The head of a sheet's column: says what the column means. */
import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { columnLetters } from '../../../shared/accounts/spreadsheet/grid.ts'
import { type ColumnRole, monthRole } from './columns.ts'

interface Props {
  readonly column: number
  readonly role: ColumnRole
  /** How many columns there are: with fewer than an account and twelve months, months are not offered. */
  readonly width: number
  readonly onRole: (column: number, role: ColumnRole) => void
}

const months = Array.from({ length: 12 }, (_, at) => at + 1)

export function RoleHead({ column, role, width, onRole }: Props) {
  const { t } = useTranslation()
  const letters = columnLetters(column)
  const roles = (['none', 'account', 'name', 'amount'] as const).map((value) => ({
    value,
    label: t(`spreadsheet.page.roles.${value}`),
  }))
  const monthly = months.map((number) => ({
    value: monthRole(number),
    label: t('spreadsheet.page.roles.month', { number }),
  }))
  return (
    <th scope="col" data-role={role === 'none' ? undefined : role.split('-')[0]}>
      <NativeSelect
        size="xs"
        label={letters}
        aria-label={t('spreadsheet.page.columnOf', { letters })}
        data={width > months.length ? [...roles, ...monthly] : roles}
        value={role}
        onChange={({ currentTarget }) => onRole(column, currentTarget.value as ColumnRole)}
      />
    </th>
  )
}
