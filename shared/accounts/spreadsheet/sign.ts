/**
 * From the sign that a sheet shows to the sign that accounts carry: debit positive, credit negative.
 *
 * A sheet in which income is positive is written as a result report is printed: income and costs both without a sign,
 * and from the financial items on each amount with the sign of what it does to the result (interest paid −4, a reserve
 * taken back 60), but tax again as a cost. A balance is printed with equity and liabilities positive.
 */

/** 1 where the sheet's positive amount is debit, −1 where it is credit. */
export function signOf(account: string, incomePositive: boolean): 1 | -1 {
  if (!incomePositive) return 1
  if (/^[23]/.test(account)) return -1
  return isEffect(account) ? -1 : 1
}

/** Financial items and appropriations: 80–88. Tax (89) is printed as a cost. */
function isEffect(account: string): boolean {
  return /^8[0-8]/.test(account)
}

/** Whether an amount as shown has a sign that such an account seldom has in a sheet where income is positive. */
export function isOddSign(account: string, shown: number): boolean {
  if (/^(4|5|6|7|89)/.test(account)) return shown < 0
  return /^84/.test(account) && shown > 0
}
