/** A draft before the one who reviews it: a page to read, with room for what is to be said of it. */
import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingName } from '../../../shared/documents/format.ts'
import { recordVoice } from '../../../shared/documents/minutes.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { OpenReview } from '../../../shared/model/review.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import { call, queryClient } from '../../call.ts'
import { useMenuAndKeys } from '../../commands.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { flushAll } from '../../flush.ts'
import { Shortcuts } from '../../frame/Shortcuts.tsx'
import { useZoomCommands } from '../../zoom.ts'
import { documentWords } from '../meeting/pack.ts'
import { type Commented, type Desk, DeskContext } from './desk.ts'
import { LeavingDialog } from './LeavingDialog.tsx'
import { useShownMarks } from './marks.ts'
import { type Place, usePlaces } from './places.ts'
import { ReviewBar } from './ReviewBar.tsx'
import { ReviewContents } from './ReviewContents.tsx'
import { ReviewHeader } from './ReviewHeader.tsx'
import style from './ReviewMode.module.css'
import { ReviewPages } from './ReviewPages.tsx'
import { SelectionAction } from './SelectionAction.tsx'
import { useAnswer } from './useAnswer.ts'
import { useReviewKeys } from './useReviewKeys.ts'
import { useReviewWork } from './useReviewWork.ts'

interface Props {
  readonly review: OpenReview
}

/** Leaves the review; what was written is in its file first. */
async function close(): Promise<void> {
  await flushAll()
  await leave()
}

async function leave(): Promise<void> {
  await call('review.close', {})
  queryClient.setQueryData(['review.state', {}], null)
}

export function ReviewMode({ review }: Props) {
  const { t } = useTranslation()
  const { meeting } = review.request
  useMenuAndKeys()
  useZoomCommands()
  const name = meetingName(meeting, meeting.board.kind, documentWords)
  useEffect(() => {
    document.title = `${review.fileName} – Justera`
  }, [review.fileName])
  if (meeting.minutes)
    return <ReadingPage review={review} minutes={meeting.minutes} name={name} onClose={close} />
  return (
    <main className={style.mode} tabIndex={-1}>
      <ErrorNote error={new AppError('NO_MINUTES')} />
      <Button onClick={() => void close()}>{t('reviewMode.close')}</Button>
    </main>
  )
}

interface PageProps extends Props {
  readonly minutes: Minutes
  readonly name: string
  readonly onClose: () => Promise<void>
}

function ReadingPage({ review: { request, work: first }, minutes, name, onClose }: PageProps) {
  const draft = useReviewWork(first)
  const desk = useNewDesk(request, minutes, draft)
  const scroller = useRef<HTMLElement>(null)
  const all = useMemo<readonly Place[]>(
    () => ['head', ...minutes.paragraphs.map(({ id }) => id), 'answer'],
    [minutes],
  )
  const places = usePlaces(all, scroller)
  const answer = useAnswer(request, draft)
  const [showsKeys, setShowsKeys] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  useReviewKeys(desk, places, () => setShowsKeys(true))
  useShownMarks([...draft.work.comments, ...(desk.commented ? [desk.commented] : [])])
  useEffect(() => scroller.current?.focus(), [])
  return (
    <DeskContext value={desk}>
      <div className={style.mode}>
        <ReviewHeader
          name={name}
          saving={draft.saving}
          failure={draft.failure}
          places={places}
          onClose={() => void onClose().catch(() => setIsLeaving(true))}
        />
        <div className={style.body}>
          <ReviewContents places={places} />
          <main className={style.main} data-view={places.view} ref={scroller} tabIndex={-1}>
            <ReviewPages places={places} all={all} answer={answer} />
          </main>
        </div>
        <ReviewBar places={places} />
      </div>
      <SelectionAction />
      {isLeaving && (
        <LeavingDialog
          onStay={() => setIsLeaving(false)}
          onLeave={() => {
            draft.leave()
            void leave()
          }}
        />
      )}
      {showsKeys && <Shortcuts onClose={() => setShowsKeys(false)} />}
    </DeskContext>
  )
}

function useNewDesk(
  request: OpenReview['request'],
  minutes: Minutes,
  { work, change }: Pick<Desk, 'work' | 'change'>,
): Desk {
  const [commented, setCommented] = useState<Commented | null>(null)
  const [suggesting, setSuggesting] = useState<ParagraphId | null>(null)
  const voice = useMemo(() => recordVoice(request.meeting, minutes, documentWords), [request, minutes])
  const { paragraphs, firstParagraph } = minutes
  return {
    ...{ request, paragraphs, firstParagraph, voice, work, change },
    ...{ commented, setCommented, suggesting, setSuggesting },
  }
}
