/** Puts the time it is down as the beginning or the end of the meeting. */
import { useTranslation } from 'react-i18next'
import { timeText } from '../../../shared/documents/format.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { Change } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { timeNow } from '../../today.ts'
import { headOf } from '../minutes/TimeAndPlace.tsx'

export function useStamps(meeting: MeetingDetail, minutes: Minutes, change: Change) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const offerUndo = useOfferUndo()
  const stamp = async (which: 'start' | 'end') => {
    const now = timeNow()
    const head = { ...headOf(minutes), [which]: now }
    if ((await change('minutes.update', { meeting: meeting.id, minutes: head })) === undefined) return
    const time = timeText(now, language)
    const said = which === 'start' ? 'begun' : 'over'
    const former = minutes[which]
    const isOther = former !== null && former !== now
    offerUndo({
      text: isOther
        ? t(`inMeeting.instead.${said}`, { time, former: timeText(former, language) })
        : t(`inMeeting.${said}`, { time }),
    })
  }
  return { begin: () => void stamp('start'), end: () => void stamp('end') }
}
