/** Where the meeting is in its life: one step after the other. */
import { useTranslation } from 'react-i18next'
import { MeetingState } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import style from './StateSteps.module.css'

export function StateSteps({ meeting: { state, sent } }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation()
  const now = MeetingState.options.indexOf(state)
  return (
    <ol className={style.steps} aria-label={t('meeting.steps')}>
      {MeetingState.options.map((step, index) => (
        <li
          key={step}
          className={style.step}
          data-step={index > now || (step === 'sent' && !sent) ? 'ahead' : index === now ? 'now' : 'done'}
          data-state={step}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className={style.dot} aria-hidden />
          {t(`meeting.states.${step}`)}
        </li>
      ))}
    </ol>
  )
}
