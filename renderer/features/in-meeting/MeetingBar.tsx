/** The top of the meeting's page: which meeting, how far it has come, what time it is, and the way out. */
import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { meetingName, timeSpanText, timeText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { useRead } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { SaveState } from '../meeting/SaveState.tsx'
import { KeyHint } from './KeyHint.tsx'
import style from './MeetingBar.module.css'
import { useClock } from './useClock.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  /** Of the paragraph that is treated, from 1. */
  readonly place: number
  readonly onStep: (by: 1 | -1) => void
  readonly onBegin: () => void
  readonly onEnd: () => void
  readonly onLeave: () => void
}

export function MeetingBar({ meeting, minutes, place, onStep, onBegin, onEnd, onLeave }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const count = minutes.paragraphs.length
  const span = timeSpanText(minutes.start, minutes.end, language)
  return (
    <header className={style.bar}>
      <IconAction label={t('inMeeting.leave')} keys="F5" onClick={onLeave}>
        <IconX size={18} />
      </IconAction>
      <h1 className={style.name}>{meetingName(meeting, meeting.board.kind, wordsOf(language))}</h1>
      <div className={style.steps}>
        <IconAction
          label={t('inMeeting.previous')}
          keys="alt+PageUp"
          disabled={place <= 1}
          onClick={() => onStep(-1)}
        >
          <IconArrowUp size={18} />
        </IconAction>
        <span
          className={style.progress}
          role="status"
          aria-label={t('inMeeting.progressLong', { place, count })}
        >
          {t('inMeeting.progress', { place, count })}
        </span>
        <IconAction
          label={t('inMeeting.next')}
          keys="alt+PageDown"
          disabled={place >= count}
          onClick={() => onStep(1)}
        >
          <IconArrowDown size={18} />
        </IconAction>
      </div>
      <span className={style.space} />
      <SaveState />
      {span !== '' && <span className={style.span}>{t('inMeeting.span', { span })}</span>}
      <ActionTip label={t('inMeeting.begin')} shortcut="B">
        <Button size="compact-sm" onClick={onBegin}>
          {t('inMeeting.begin')} <KeyHint keys="B" />
        </Button>
      </ActionTip>
      <ActionTip label={t('inMeeting.end')} shortcut="S">
        <Button size="compact-sm" onClick={onEnd}>
          {t('inMeeting.end')} <KeyHint keys="S" />
        </Button>
      </ActionTip>
      <Clock />
    </header>
  )
}

function Clock() {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  return (
    <time className={style.clock} title={t('inMeeting.clock')}>
      {timeText(useClock(), language)}
    </time>
  )
}
