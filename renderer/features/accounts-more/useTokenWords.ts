/** What a figure of a text is, in words: "Utfall · Summa intäkter". */
import { useTranslation } from 'react-i18next'
import type { Figures } from '../../../shared/accounts/follow-up.ts'
import { lineOf } from '../../../shared/accounts/months.ts'

export const figureColumns = [
  'actual',
  'budgetToDate',
  'deviationToDate',
  'prior',
  'forecast',
  'previousForecast',
  'budget',
  'deviation',
  'priorYear',
  'opening',
  'change',
  'closing',
] as const

export function useTokenWords(figures: Figures): (token: string) => string {
  const { t } = useTranslation()
  return (token) => {
    if (token === 'solidity' || token === 'liquidity') return t(`accountsMore.figures.${token}`)
    const [name, ...rest] = token.split(':')
    const column = figureColumns.find((column) => column === name)
    if (!column) return token
    const line = lineOf(figures.lines, rest.join(':')) ?? lineOf(figures.lines, rest.slice(0, -1).join(':'))
    return line ? `${t(`accountsMore.columns.${column}`)} · ${nameOf(line)}` : token
  }
}

/** An account goes by its number too. */
export function nameOf(line: Figures['lines'][number]): string {
  return line.account ? `${line.account} ${line.text}` : line.text
}
