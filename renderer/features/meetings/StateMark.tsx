/** Where a meeting is in its life, as a dot and a word. Green is for what is signed off, and for nothing else. */
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MeetingState } from '../../../shared/model/meeting.ts'
import style from './StateMark.module.css'

export function StateMark({ state }: { readonly state: MeetingState }) {
  const { t } = useTranslation()
  return (
    <span className={style.mark} data-state={state}>
      {state === 'adjusted' ? <IconLock size={13} aria-hidden /> : <span className={style.dot} />}
      {t(`meeting.states.${state}`)}
    </span>
  )
}
