/** How a key figure is made: its formula in words, and with the amounts put in. */
import { useTranslation } from 'react-i18next'
import { amountText } from '../../../shared/accounts/amount.ts'
import type { ShownFigure } from '../../../shared/accounts/key-figure-table.ts'
import type { Unit } from '../../../shared/model/accounts.ts'
import style from './KeyFigures.module.css'

interface Props {
  readonly figure: ShownFigure
  readonly unit: Unit
  /** What it comes to. */
  readonly value: string
}

export function KeyFigureFormula({ figure, unit, value }: Props) {
  const { t } = useTranslation()
  const words = figure.parts.map(({ id }) => t(`accountsMore.figures.parts.${id}`))
  const amounts = figure.parts.map(({ ore }) => amountText(ore, unit))
  return (
    <div className={style.formula}>
      <h3 className={style.name}>{t(`accountsMore.figures.${figure.id}`)}</h3>
      <Expression kind={figure.kind} parts={words} />
      <Expression kind={figure.kind} parts={amounts} value={value} />
    </div>
  )
}

interface ExpressionProps {
  readonly kind: ShownFigure['kind']
  /** The last divides the sum of the others, or is taken from them. */
  readonly parts: readonly string[]
  readonly value?: string
}

function Expression({ kind, parts, value }: ExpressionProps) {
  const upper = parts.slice(0, -1).join(' + ')
  const last = parts.at(-1)
  return (
    <p className={style.expression}>
      {kind === 'amount' ? (
        <span>
          {upper} − {last}
        </span>
      ) : (
        <Fraction upper={upper} lower={last} />
      )}
      {value !== undefined && <strong className={style.value}>= {value}</strong>}
    </p>
  )
}

function Fraction({ upper, lower }: { readonly upper: string; readonly lower: string | undefined }) {
  const { t } = useTranslation()
  return (
    <span className={style.fraction}>
      <span>{upper}</span>
      <span className={style.told}>{t('accountsMore.figures.dividedBy')}</span>
      <span className={style.lower}>{lower}</span>
    </span>
  )
}
