/** The minutes: attendance, paragraphs and signatures at the left, what is being written, and the printed page. */
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import { useCommand } from '../../commands.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useTurns } from '../../components/Undo.tsx'
import columns from '../meeting/columns.module.css'
import { useLeaveOnEscape } from '../meeting/leave-on-escape.ts'
import { OrderedList } from '../meeting/OrderedList.tsx'
import { AttendanceEditor } from './AttendanceEditor.tsx'
import { LintPanel } from './LintPanel.tsx'
import { useShowPlace } from './lint-place.ts'
import { MinutesPreview } from './MinutesPreview.tsx'
import style from './MinutesTab.module.css'
import type { MinutesPart } from './minutes-part.ts'
import { ParagraphEditor } from './ParagraphEditor.tsx'
import { SignaturesEditor } from './SignaturesEditor.tsx'
import { useLint } from './useLint.ts'
import { useParagraphs } from './useParagraphs.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly part: MinutesPart
  readonly onPart: (part: MinutesPart) => void
}

export function MinutesTab({ meeting, minutes, part, onPart }: Props) {
  const { t } = useTranslation()
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
  const rows = useMemo(
    () =>
      minutes.paragraphs.map(({ id, title, text, decision }, position) => ({
        id,
        number: `§ ${minutes.firstParagraph + position}`,
        title: title || t('meeting.minutes.untitled'),
        open: text.trim() || decision.trim() ? undefined : t('meeting.minutes.unwritten'),
      })),
    [minutes.paragraphs, minutes.firstParagraph, t],
  )

  return (
    <div className={columns.columns}>
      <div className={`${columns.list} ${style.list}`}>
        <Parts minutes={minutes} part={part} onPart={onPart} />
        <OrderedList
          label={t('meeting.minutes.list')}
          addLabel={t('meeting.minutes.add')}
          rows={rows}
          selected={paragraph?.id ?? null}
          onSelect={(id) => onPart(id as ParagraphId)}
          onOpen={() => titleField.current?.focus()}
          onMove={(id, position) => void paragraphs.move(id as ParagraphId, position)}
          onRemove={(id) => void paragraphs.remove(id as ParagraphId)}
          onAdd={() => void paragraphs.add()}
        />
      </div>
      <div className={columns.editor} ref={editor}>
        <ErrorNote error={paragraphs.error} />
        {part === 'attendance' && <AttendanceEditor key={turns} meeting={meeting} minutes={minutes} />}
        {part === 'signatures' && <SignaturesEditor key={turns} meeting={meeting} minutes={minutes} />}
        {paragraph && (
          <ParagraphEditor
            key={`${paragraph.id} ${turns}`}
            paragraph={paragraph}
            number={minutes.firstParagraph + index}
            bodyName={meeting.board.bodyName}
            titleField={titleField}
            onRemove={() => void paragraphs.remove(paragraph.id)}
          />
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
