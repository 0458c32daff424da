/** Whether the accounts tie out: one line at the bottom, which opens to every check. */
import { UnstyledButton } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCheck,
  IconChevronDown,
  IconChevronUp,
  IconQuestionMark,
  IconX,
} from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amountText } from '../../../shared/accounts/amount.ts'
import type { AccountCheck } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { keyed } from '../../components/keyed.ts'
import { usePageKeys } from '../meeting/page-keys.ts'
import style from './CheckStrip.module.css'

const icons = { ok: IconCheck, warn: IconAlertTriangle, fail: IconX, unknown: IconQuestionMark }
/** What needs her comes first. */
const order: readonly AccountCheck['status'][] = ['fail', 'warn', 'unknown', 'ok']

interface Props {
  readonly period: LocalDate
  /** Whether a place is a row of a report, to which one can go. */
  readonly isPlace: (place: string) => boolean
  readonly onGo: (place: string) => void
}

export function CheckStrip({ period, isPlace, onGo }: Props) {
  const { t } = useTranslation()
  const checks = useRead('accounts.checks', { period })
  const [open, setOpen] = useState(false)
  const panel = useId()
  usePageKeys({ C: () => setOpen(!open) })
  const sorted = order.flatMap((status) => checks.filter((check) => check.status === status))
  const [first] = sorted
  return (
    <section className={style.checks} aria-label={t('accounts.checks.title')}>
      {open && (
        <ul className={style.list} id={panel}>
          {keyed(sorted).map(([key, check]) => (
            <CheckRow key={key} check={check} isPlace={isPlace} onGo={onGo} />
          ))}
        </ul>
      )}
      <div className={style.strip}>
        <ActionTip label={t(open ? 'accounts.checks.close' : 'accounts.checks.open')} shortcut="C">
          <UnstyledButton
            className={style.toggle}
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronUp size={14} aria-hidden />}
            {order.toReversed().map((status) => (
              <Count
                key={status}
                status={status}
                count={checks.filter((each) => each.status === status).length}
              />
            ))}
            {first && first.status !== 'ok' && !open && (
              <span className={style.first} data-status={first.status}>
                {first.message}
              </span>
            )}
          </UnstyledButton>
        </ActionTip>
        <span className={style.note}>{t('accounts.rounding')}</span>
      </div>
    </section>
  )
}

function Count({ status, count }: { readonly status: AccountCheck['status']; readonly count: number }) {
  const { t } = useTranslation()
  const Icon = icons[status]
  if (count === 0) return null
  return (
    <span className={style.count} data-status={status}>
      <Icon size={14} aria-hidden />
      {t(`accounts.checks.${status}`, { count })}
    </span>
  )
}

interface RowProps extends Pick<Props, 'isPlace' | 'onGo'> {
  readonly check: AccountCheck
}

function CheckRow({ check: { status, message, difference, where }, isPlace, onGo }: RowProps) {
  const { t } = useTranslation()
  const Icon = icons[status]
  return (
    <li className={style.check}>
      <span className={style.icon} data-status={status}>
        <Icon size={16} role="img" aria-label={t(`accounts.checks.states.${status}`)} />
      </span>
      <span>
        {message}
        {where.length > 0 && (
          <span className={style.where}>
            {where.slice(0, 12).map((place) =>
              isPlace(place) ? (
                <UnstyledButton key={place} className={style.place} onClick={() => onGo(place)}>
                  {place}
                </UnstyledButton>
              ) : (
                <span key={place}>{place}</span>
              ),
            )}
            {where.length > 12 && <span>{t('accounts.checks.more', { count: where.length - 12 })}</span>}
          </span>
        )}
      </span>
      <span className={style.difference}>
        {difference !== null && difference !== 0 && `${amountText(difference, 'kr', 2)} kr`}
      </span>
    </li>
  )
}
