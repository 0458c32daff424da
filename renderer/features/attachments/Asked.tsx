/** Whom an awaited attachment is asked of: red when its day has passed. */
import { useTranslation } from 'react-i18next'
import type { Asked as AskedOf } from '../../../shared/model/meeting.ts'
import { today } from '../../today.ts'
import style from './Asked.module.css'

export function Asked({ asked: { of, due } }: { readonly asked: AskedOf }) {
  const { t } = useTranslation()
  const isLate = due !== null && due < today()
  const key = isLate ? 'late' : due === null ? 'asked' : 'askedDue'
  return (
    <span className={style.asked} data-late={isLate || undefined}>
      {t(`attachments.ask.${key}`, { of, due: due ?? '' })}
    </span>
  )
}
