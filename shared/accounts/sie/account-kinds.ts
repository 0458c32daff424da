/** What an account's number says: the BAS plan's classes, by the first four digits. */

/** `closing` are 8990–8999: a closed year carries its result there. `outside` has no place in any report. */
export type AccountKind = 'balance' | 'result' | 'closing' | 'outside'

/** Account numbers are text: "0099", "46100" and "DIFF" occur. */
export function kindOfAccount(account: string): AccountKind {
  if (!/^[1-8]\d{2,}$/.test(account)) return 'outside'
  if (account < '3') return 'balance'
  return account.startsWith('899') ? 'closing' : 'result'
}

/** Class 1. */
export function isAsset(account: string): boolean {
  return account.startsWith('1')
}
