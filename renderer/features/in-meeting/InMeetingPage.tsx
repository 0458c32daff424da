/** The page in the meeting: one matter in large, the others at the side, and everybody who is there. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes, Paragraph } from '../../../shared/model/minutes.ts'
import { voiceOf } from '../../../shared/rules/tense.ts'
import { isTreated, nextUntreated } from '../../../shared/rules/treated.ts'
import type { MeetingId, ParagraphId } from '../../../shared/values.ts'
import { useMeeting } from '../../autosave/autosave.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useCommand } from '../../commands.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PhrasesProvider } from '../../components/phrases/PhrasesProvider.tsx'
import { useTurned, useTurns } from '../../components/Undo.tsx'
import { useNavigation } from '../../route.tsx'
import { useShowBodyOf } from '../../shown-body.ts'
import { useLeaveOnEscape } from '../meeting/leave-on-escape.ts'
import { Records } from '../minutes/records/Records.tsx'
import { useLint } from '../minutes/useLint.ts'
import { useParagraphs } from '../minutes/useParagraphs.ts'
import { AttendanceQuick } from './AttendanceQuick.tsx'
import style from './InMeetingPage.module.css'
import { MeetingBar } from './MeetingBar.tsx'
import { ParagraphList } from './ParagraphList.tsx'
import { PeopleRow } from './PeopleRow.tsx'
import { Treated, type TreatedField } from './Treated.tsx'
import { useAttendanceChange } from './useAttendanceChange.ts'
import { useMeetingKeys } from './useMeetingKeys.ts'
import { useStamps } from './useStamps.ts'

export function InMeetingPage({ meeting: id }: { readonly meeting: MeetingId }) {
  const { t } = useTranslation()
  const { back } = useNavigation()
  const meeting = useMeeting(id)
  useShowBodyOf(meeting.board.bodyId)
  useCommand('meetingMode', back)
  return meeting.minutes ? (
    <PhrasesProvider phrases={meeting.board.settings.phrases}>
      <InMeeting meeting={meeting} minutes={meeting.minutes} onLeave={back} />
    </PhrasesProvider>
  ) : (
    <EmptyState title={t('meeting.minutes.noneTitle')} text={t('meeting.minutes.noneText')} />
  )
}

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly onLeave: () => void
}

function InMeeting({ meeting, minutes, onLeave }: Props) {
  const { t } = useTranslation()
  const { paragraphs, attendance, firstParagraph } = minutes
  const itemOf = ({ itemId }: Paragraph) => meeting.items.find((item) => item.id === itemId) ?? null
  const isDone = (paragraph: Paragraph) => isTreated(paragraph, itemOf(paragraph), voiceOf(meeting.board))
  const [chosen, setChosen] = useState(() => nextUntreated(paragraphs, isDone)?.id ?? null)
  const [focus, setFocus] = useState<TreatedField | null>(null)
  const [sought, setSought] = useState<string | null>(null)
  const middle = useRef<HTMLDivElement>(null)
  const titleField = useRef<HTMLTextAreaElement>(null)
  useLeaveOnEscape(middle)
  const turns = useTurns()
  const findings = useLint(meeting)
  const { change, error } = useChange()
  const stamps = useStamps(meeting, minutes, change)
  const index = Math.max(
    0,
    paragraphs.findIndex((paragraph) => paragraph.id === chosen),
  )
  const paragraph = paragraphs[index]
  const place = index + 1
  const put = useAttendanceChange(meeting, minutes, place, change)
  const choose = (paragraph: ParagraphId | null) => {
    // Who writes goes on writing in the same place of the next.
    const field = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field
    setFocus(field === 'text' || field === 'decision' ? field : null)
    setChosen(paragraph)
  }
  const step = (by: 1 | -1) => {
    const next = paragraphs[index + by]
    if (next) choose(next.id)
  }
  const list = useParagraphs(meeting.id, paragraphs, paragraph?.id ?? null, choose, titleField)
  useCommand('newItem', () => void list.add())
  useMeetingKeys({ onStep: step, onAttendance: () => setSought(''), ...stamps })
  useTurned(meeting.id, ({ step, gone }) => {
    if (step.thing === 'paragraph' && !gone) setChosen(step.id as ParagraphId)
  })

  return (
    <>
      <MeetingBar
        {...{ meeting, minutes, place, onLeave }}
        onStep={step}
        onBegin={stamps.begin}
        onEnd={stamps.end}
      />
      <ErrorNote error={error ?? list.error} />
      {paragraph && <PeopleRow minutes={minutes} paragraph={paragraph} place={place} onChange={setSought} />}
      <div className={style.columns}>
        {paragraph && (
          <ParagraphList
            paragraphs={paragraphs}
            first={firstParagraph}
            current={paragraph.id}
            isDone={isDone}
            onChoose={choose}
            onAdd={() => void list.add()}
          />
        )}
        <div className={style.middle} ref={middle}>
          {paragraph ? (
            <Treated
              key={`${paragraph.id} ${turns}`}
              paragraph={paragraph}
              item={itemOf(paragraph)}
              number={firstParagraph + index}
              bodyName={meeting.board.bodyName}
              findings={findings.filter(
                ({ place }) => place.kind === 'paragraph' && place.id === paragraph.id,
              )}
              focus={focus}
              titleField={titleField}
            >
              <Records {...{ meeting, minutes, paragraph, place }} folded />
            </Treated>
          ) : (
            <EmptyState title={t('inMeeting.nothing')} text="" />
          )}
        </div>
      </div>
      {sought !== null && (
        <AttendanceQuick
          people={attendance}
          place={place}
          number={firstParagraph + index}
          first={sought}
          onChoose={(option) => void put(option)}
          onClose={() => setSought(null)}
        />
      )}
    </>
  )
}
