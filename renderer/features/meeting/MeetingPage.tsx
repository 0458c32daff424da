/** One meeting's whole life on one page: agenda, minutes, documents. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isReady } from '../../../shared/rules/minutes-state.ts'
import type { AttachmentId, ItemId, MeetingId, ParagraphId } from '../../../shared/values.ts'
import { useMeeting } from '../../autosave/autosave.ts'
import { useRead } from '../../call.ts'
import { PhrasesProvider } from '../../components/phrases/PhrasesProvider.tsx'
import { useTurned } from '../../components/Undo.tsx'
import { type MeetingTab, useNavigation } from '../../route.tsx'
import { useShowBodyOf } from '../../shown-body.ts'
import { AgendaTab } from '../agenda/AgendaTab.tsx'
import { DocumentsTab } from '../documents/DocumentsTab.tsx'
import { useExports } from '../documents/useExports.ts'
import { ExtractTasks } from '../extracts/ExtractTasks.tsx'
import { EnterMeeting } from '../in-meeting/EnterMeeting.tsx'
import { HistoryPlace } from '../minutes/history/HistoryPlace.tsx'
import { MinutesPanel } from '../minutes/MinutesPanel.tsx'
import type { MinutesPart } from '../minutes/minutes-part.ts'
import { type PackTask, PackTasks } from '../pack/PackTasks.tsx'
import { ClockBand } from '../posting/ClockBand.tsx'
import { ReviewBand } from '../review/ReviewBand.tsx'
import { WayBand } from '../way/WayBand.tsx'
import { ColumnEdges, useColumns } from './columns.tsx'
import { LockBand } from './LockBand.tsx'
import { LockedAgenda } from './LockedDocument.tsx'
import { MeetingHeader } from './MeetingHeader.tsx'
import style from './MeetingPage.module.css'
import { MeetingTabs } from './MeetingTabs.tsx'
import { NextStep } from './NextStep.tsx'
import { PreviewToggle } from './PreviewToggle.tsx'
import { usePack } from './pack.ts'
import { UnreadPanel } from './UnreadPanel.tsx'
import { useMeetingCommands } from './useMeetingCommands.ts'
import { usePreview } from './usePreview.ts'

interface Props {
  readonly meeting: MeetingId
  readonly tab: MeetingTab
}

export function MeetingPage({ meeting: id, tab }: Props) {
  const { t } = useTranslation()
  const { route, turn } = useNavigation()
  const { readOnly, heldBy } = useRead('board.get', {})
  const meeting = useMeeting(id)
  useShowBodyOf(meeting.board.bodyId)
  const pack = usePack(meeting)
  const content = useRef<HTMLDivElement>(null)
  const preview = usePreview(content)
  const columns = useColumns()
  const exports = useExports(meeting, pack.plan.cover)
  const named = route.page === 'meeting' ? route.item : undefined
  const [item, setItem] = useState<ItemId | null>(named ?? meeting.items[0]?.id ?? null)
  const [shown, setShown] = useState<AttachmentId | null>(null)
  const [task, setTask] = useState<PackTask | null>(null)
  const [part, setPart] = useState<MinutesPart>(
    (route.page === 'meeting' ? route.part : undefined) ?? 'attendance',
  )
  const locked = readOnly || meeting.state === 'adjusted'
  const standsStill = locked || (meeting.minutes !== null && isReady(meeting.minutes))
  const hasPreview =
    tab === 'documents' || (!locked && (tab === 'agenda' || (meeting.minutes !== null && !standsStill)))
  const turnTo = (tab: MeetingTab) => turn({ page: 'meeting', meeting: id, tab })
  const select = (item: ItemId | null, attachment: AttachmentId | null = null) => {
    setItem(item)
    setShown(attachment)
  }
  const exportPack = () => {
    if (meeting.items.length === 0) return
    turnTo('documents')
    void exports.write('pack')
  }
  useMeetingCommands({
    meeting,
    numbers: pack.plan.itemNumbers,
    tab,
    locked,
    onTab: turnTo,
    onItem: (item) => {
      select(item)
      turnTo('agenda')
    },
    onExport: (name) => {
      turnTo('documents')
      void exports.write(name)
    },
  })
  useTurned(id, ({ step, gone }) => {
    if (step.item !== null) select(step.item)
    if (step.thing === 'paragraph') setPart(gone ? 'attendance' : (step.id as ParagraphId))
    if (step.thing === 'attendance' || step.thing === 'minutes') setPart('attendance')
    if (step.thing === 'signatory') setPart('signatures')
  })

  const unread = {
    agenda: meeting.unread.filter(({ source }) => source === 'agenda'),
    minutes: meeting.unread.filter(({ source }) => source === 'minutes'),
    documents: [],
  }
  const counts = {
    agenda: meeting.items.length,
    minutes: meeting.minutes?.paragraphs.length,
    documents: pack.plan.attachments.length,
  }
  return (
    <PhrasesProvider phrases={meeting.board.settings.phrases}>
      <MeetingHeader
        meeting={meeting}
        locked={locked}
        actions={
          <>
            {!locked && (
              <EnterMeeting
                meeting={meeting}
                from={{ page: 'meeting', meeting: id, tab, part, ...(item !== null && { item }) }}
              />
            )}
            <NextStep
              meeting={meeting}
              tab={tab}
              locked={locked}
              onExport={exportPack}
              onSend={() => setTask({ kind: 'send' })}
            />
          </>
        }
      >
        <MeetingTabs
          tab={tab}
          counts={counts}
          unread={unread}
          onTab={(tab) => {
            setShown(null)
            turnTo(tab)
          }}
        >
          {hasPreview && <PreviewToggle preview={preview} />}
        </MeetingTabs>
      </MeetingHeader>
      <LockBand meeting={meeting} readOnly={readOnly} heldBy={heldBy} />
      {tab === 'minutes' && meeting.minutes && (
        <div className={style.lines} {...(standsStill && { 'data-still': true })}>
          <WayBand
            meeting={meeting}
            minutes={meeting.minutes}
            readOnly={readOnly}
            onPosting={() => turnTo('documents')}
          />
          <ClockBand meeting={id} onOpen={() => turnTo('documents')} within />
          <ReviewBand meeting={meeting} minutes={meeting.minutes} readOnly={readOnly} />
          <HistoryPlace minutes={meeting.minutes} part={part} locked={standsStill} />
        </div>
      )}
      {(tab === 'agenda' || (tab === 'minutes' && !meeting.minutes)) && (
        <ClockBand meeting={id} onOpen={() => turnTo('documents')} />
      )}
      {!locked && <UnreadPanel lines={unread[tab]} folded={tab === 'minutes' && standsStill} />}
      <div
        className={style.content}
        role="tabpanel"
        aria-label={t(`meeting.tabs.${tab}`)}
        data-preview={preview.place}
        style={columns.variables}
        ref={content}
      >
        {tab === 'agenda' &&
          (locked ? (
            <LockedAgenda meeting={meeting} pack={pack} />
          ) : (
            <AgendaTab
              meeting={meeting}
              pack={pack}
              selected={item}
              onSelect={(item) => select(item)}
              shown={shown}
              onReplace={(attachment) => setTask({ kind: 'replace', attachment })}
            />
          ))}
        {tab === 'minutes' && <MinutesPanel meeting={meeting} locked={locked} part={part} onPart={setPart} />}
        {tab !== 'documents' && hasPreview && (
          <ColumnEdges columns={columns} place={preview.place} content={content} />
        )}
        {tab === 'documents' && (
          <DocumentsTab
            meeting={meeting}
            pack={pack}
            exports={exports}
            locked={locked}
            onAgenda={() => turnTo('agenda')}
            onReplace={() => setTask({ kind: 'replace' })}
            onShow={(item, attachment) => {
              select(item, attachment)
              turnTo('agenda')
            }}
          />
        )}
      </div>
      <ExtractTasks meeting={meeting} />
      <PackTasks
        meeting={meeting}
        plan={pack.plan}
        locked={locked}
        task={task}
        onTask={setTask}
        onShow={() => turnTo('documents')}
      />
    </PhrasesProvider>
  )
}
