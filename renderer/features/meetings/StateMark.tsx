/** Where a meeting is in its life, as a dot and a word. Green is for what is signed off, and for nothing else. */
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MeetingState } from '../../../shared/model/meeting.ts'
import type { MinutesState } from '../../../shared/model/sign-off.ts'
import style from './StateMark.module.css'

interface Props {
  readonly state: MeetingState
  /** Where its minutes are, once they have been begun. */
  readonly minutes?: MinutesState | undefined
}

export function StateMark({ state, minutes }: Props) {
  const { t } = useTranslation()
  // A draft of minutes and their sign-off are states of the meeting too.
  const isTold = minutes === undefined || minutes === 'draft' || minutes === 'adjusted'
  return (
    <span className={style.mark} data-state={state}>
      {state === 'adjusted' || minutes === 'ready' ? (
        <IconLock size={13} aria-hidden />
      ) : (
        <span className={style.dot} />
      )}
      {isTold ? t(`meeting.states.${state}`) : t(`way.states.${minutes}`)}
    </span>
  )
}
