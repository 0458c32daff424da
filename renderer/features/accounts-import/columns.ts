/** What each column of a sheet is said to mean, and the mapping that it comes to. */
import type { SpreadsheetMapping } from '../../../shared/model/account-import.ts'

/** `month-1` is the first month of the fiscal year. */
export type ColumnRole = 'none' | 'account' | 'name' | 'amount' | `month-${number}`

export type Roles = readonly ColumnRole[]

const months = 12

export function monthRole(number: number): ColumnRole {
  return `month-${number}`
}

/** Of a month's role its number, 1–12; else null. */
export function monthOf(role: ColumnRole): number | null {
  return role.startsWith('month-') ? Number(role.slice(6)) : null
}

/** @param width how many columns the sheet has */
export function rolesOf(mapping: SpreadsheetMapping, width: number): Roles {
  const { account, name, amounts } = mapping
  return Array.from({ length: width }, (_, column): ColumnRole => {
    if (column === account) return 'account'
    if (column === name) return 'name'
    const at = amounts.indexOf(column)
    if (at < 0) return 'none'
    return amounts.length > 1 ? monthRole(at + 1) : 'amount'
  })
}

/**
 * Gives a column a role. Only one column can have it: another loses it. The first month brings the eleven that stand
 * after it; an amount of the year and months exclude one another.
 */
export function withRole(roles: Roles, column: number, role: ColumnRole): Roles {
  const month = monthOf(role)
  const excluded = (other: ColumnRole) =>
    other === role || (role === 'amount' && monthOf(other) !== null) || (month !== null && other === 'amount')
  const cleared = roles.map((other): ColumnRole => (role !== 'none' && excluded(other) ? 'none' : other))
  const brings = month === 1 && column + months <= roles.length
  return cleared.map((other, at) => {
    if (at === column) return role
    return brings && at > column && at < column + months ? monthRole(at - column + 1) : other
  })
}

/** The parts of a mapping that the roles decide; null while something is missing. */
export function columnsOf(roles: Roles): Pick<SpreadsheetMapping, 'account' | 'name' | 'amounts'> | null {
  const account = roles.indexOf('account')
  const name = roles.indexOf('name')
  const amount = roles.indexOf('amount')
  const monthly = Array.from({ length: months }, (_, at) => roles.indexOf(monthRole(at + 1)))
  const amounts = amount >= 0 ? [amount] : monthly
  if (account < 0 || amounts.some((column) => column < 0)) return null
  return { account, name: name < 0 ? null : name, amounts }
}
