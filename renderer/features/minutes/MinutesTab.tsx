/** The minutes: attendance, paragraphs and signatures at the left, what is being written, and the printed page. */
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import { useCommand } from '../../commands.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useTurns } from '../../components/Undo.tsx'
import columns from '../meeting/columns.module.css'
import { useLeaveOnEscape } from '../meeting/leave-on-escape.ts'
import { useSelection } from '../meeting/useSelection.ts'
import { AttendanceEditor } from './AttendanceEditor.tsx'
import { ChosenParagraphs } from './ChosenParagraphs.tsx'
import { LintPanel } from './LintPanel.tsx'
import { useShowPlace } from './lint-place.ts'
import { MinutesList } from './MinutesList.tsx'
import { MinutesPreview } from './MinutesPreview.tsx'
import style from './MinutesTab.module.css'
import type { MinutesPart } from './minutes-part.ts'
import { ParagraphEditor } from './ParagraphEditor.tsx'
import { Records } from './records/Records.tsx'
import { SignaturesEditor } from './SignaturesEditor.tsx'
import { useDecide } from './useDecide.ts'
import { useLint } from './useLint.ts'
import { useParagraphs } from './useParagraphs.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly part: MinutesPart
  readonly onPart: (part: MinutesPart) => void
}

export function MinutesTab({ meeting, minutes, part, onPart }: Props) {
  const titleField = useRef<HTMLTextAreaElement>(null)
  const editor = useRef<HTMLDivElement>(null)
  useLeaveOnEscape(editor)
  const findings = useLint(meeting)
  const showPlace = useShowPlace(editor, onPart)
  const index = minutes.paragraphs.findIndex((paragraph) => paragraph.id === part)
  const paragraph = minutes.paragraphs[index]
  const turns = useTurns()
  const select = (id: ParagraphId | null) => onPart(id ?? 'attendance')
  const paragraphs = useParagraphs(meeting.id, minutes.paragraphs, paragraph?.id ?? null, select, titleField)
  useCommand('newItem', () => void paragraphs.add())
  const ids = minutes.paragraphs.map(({ id }) => id)
  const { selection, chosen, choose } = useSelection(ids, paragraph?.id ?? null, select)
  const chosenParagraphs = minutes.paragraphs.filter(({ id }) => chosen.includes(id))
  const { decide, error } = useDecide()

  return (
    <div className={columns.columns}>
      <div className={`${columns.list} ${style.list}`}>
        <Parts minutes={minutes} part={part} onPart={onPart} />
        <MinutesList
          minutes={minutes}
          paragraphs={paragraphs}
          selection={selection}
          onChoose={choose}
          onOpen={() => titleField.current?.focus()}
          onDecide={decide}
        />
      </div>
      <div className={columns.editor} ref={editor}>
        <ErrorNote error={paragraphs.error ?? error} />
        {part === 'attendance' && <AttendanceEditor key={turns} meeting={meeting} minutes={minutes} />}
        {part === 'signatures' && <SignaturesEditor key={turns} meeting={meeting} minutes={minutes} />}
        {chosen.length > 1 && (
          <ChosenParagraphs
            paragraphs={chosenParagraphs}
            numberOf={({ id }) => minutes.firstParagraph + ids.indexOf(id)}
            onDecide={(outcome) => void decide(chosen, outcome)}
            onRemove={() => void paragraphs.remove(...chosen)}
          />
        )}
        {paragraph && chosen.length === 1 && (
          <>
            <ParagraphEditor
              key={`${paragraph.id} ${turns}`}
              paragraph={paragraph}
              number={minutes.firstParagraph + index}
              bodyName={meeting.board.bodyName}
              titleField={titleField}
              onRemove={() => void paragraphs.remove(paragraph.id)}
            />
            <Records
              key={`records ${paragraph.id} ${turns}`}
              {...{ meeting, minutes, paragraph }}
              place={index + 1}
            />
          </>
        )}
      </div>
      <div className={`${columns.pack} ${style.side}`}>
        <LintPanel findings={findings} onShow={showPlace} />
        <MinutesPreview
          meeting={meeting}
          number={paragraph ? minutes.firstParagraph + index : null}
          part={part}
        />
      </div>
    </div>
  )
}

interface PartsProps {
  readonly minutes: Minutes
  readonly part: MinutesPart
  readonly onPart: (part: MinutesPart) => void
}

/** What stands before and after the paragraphs. */
function Parts({ minutes, part, onPart }: PartsProps) {
  const { t } = useTranslation()
  const signed = minutes.signatories.filter(({ signedOn }) => signedOn !== null).length
  const entries = [
    { key: 'attendance', count: String(minutes.attendance.length) },
    { key: 'signatures', count: `${signed}/${minutes.signatories.length}` },
  ] as const
  return (
    <nav className={style.parts} aria-label={t('meeting.minutes.parts')}>
      {entries.map(({ key, count }) => (
        <button
          key={key}
          type="button"
          className={style.part}
          aria-current={part === key || undefined}
          onClick={() => onPart(key)}
        >
          {t(`meeting.minutes.${key}`)}
          <span className={style.count}>{count}</span>
        </button>
      ))}
    </nav>
  )
}
