/** What the reviewers answered, paragraph by paragraph, and what becomes of it. */
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingName } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { ReviewRound } from '../../../shared/model/review.ts'
import { threadWith } from '../../../shared/rules/review.ts'
import {
  isUncontested,
  type MatterPlace,
  matterPlaces,
  mattersOf,
  reviewStandings,
  shownRounds,
} from '../../../shared/rules/review-merge.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { useMeeting } from '../../autosave/autosave.ts'
import { useRead } from '../../call.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useTurned } from '../../components/Undo.tsx'
import { useNavigation } from '../../route.tsx'
import { useShowBodyOf } from '../../shown-body.ts'
import { BringDialog } from './BringDialog.tsx'
import style from './Merge.module.css'
import { MergeNothing } from './MergeNothing.tsx'
import { PlaceMatters } from './PlaceMatters.tsx'
import { useMerge } from './useMerge.ts'
import { Verdicts } from './Verdicts.tsx'

export function MergePage({ meeting: id }: { readonly meeting: MeetingId }) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { readOnly } = useRead('board.get', {})
  const { language } = useRead('app.state', {}).settings
  const meeting = useMeeting(id)
  useShowBodyOf(meeting.board.bodyId)
  const rounds = useRead('review.rounds', { meeting: id })
  const [bringing, setBringing] = useState(false)
  const { minutes } = meeting
  const canBring = !readOnly && rounds.some(({ answer }) => answer === null)
  return (
    <>
      <PageHeader
        title={t('reviewUi.page.title')}
        meta={meetingName(meeting, meeting.board.kind, wordsOf(language))}
        actions={
          <>
            <Button onClick={() => go({ page: 'meeting', meeting: id, tab: 'minutes' })}>
              {t('reviewUi.page.back')}
            </Button>
            {canBring && <Button onClick={() => setBringing(true)}>{t('reviewUi.bring')}</Button>}
          </>
        }
      />
      <PageBody>
        {minutes && rounds.some(({ answer }) => answer !== null) ? (
          <Answers meeting={meeting} minutes={minutes} rounds={rounds} readOnly={readOnly} />
        ) : (
          <MergeNothing rounds={rounds} />
        )}
      </PageBody>
      {bringing && (
        <BringDialog meeting={id} onBrought={() => setBringing(false)} onClose={() => setBringing(false)} />
      )}
    </>
  )
}

interface AnswersProps {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly rounds: readonly ReviewRound[]
  readonly readOnly: boolean
}

function Answers({ meeting, minutes, rounds, readOnly }: AnswersProps) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const [onlySaid, setOnlySaid] = useState(true)
  const places = matterPlaces(minutes, rounds)
  const matters = places.flatMap(mattersOf)
  const isStill = minutes.signOff !== null || minutes.steps.at(-1)?.step === 'ready'
  const merge = useMerge(meeting.id, matters, !readOnly && !isStill)
  useTurned(meeting.id, ({ step }) => {
    const place = step.thing === 'paragraph' && places.find(({ paragraph }) => paragraph === step.id)
    const matter = place && mattersOf(place).find(({ decision }) => decision === null)
    if (matter) merge.choose(matter.key)
  })
  const done = matters.filter(({ decision }) => decision !== null).length
  const uncontested = matters.filter(isUncontested).length
  const shown = shownRounds(rounds)
  const over = rounds.filter((round) => !shown.includes(round))
  const names = [...new Set(over.map(({ reviewer }) => reviewer.name))]
  const thread = names.flatMap((name) => threadWith(name, over))
  const awaited = reviewStandings(rounds).filter(({ answeredAt }) => answeredAt === null)
  const isSaid = (place: MatterPlace) => mattersOf(place).length > 0
  return (
    <>
      <Verdicts rounds={shown} awaited={awaited} />
      {isStill && (
        <p className={style.warning}>
          {t(minutes.signOff ? 'reviewUi.page.signedOff' : 'reviewUi.page.ready')}
        </p>
      )}
      <div className={style.tools}>
        <strong role="status">{t('reviewUi.page.progress', { done, total: matters.length })}</strong>
        <progress
          className={style.progress}
          value={done}
          max={Math.max(1, matters.length)}
          aria-label={t('reviewUi.page.progress', { done, total: matters.length })}
        />
        <Checkbox
          label={t('reviewUi.page.onlySaid')}
          checked={onlySaid}
          onChange={({ currentTarget }) => setOnlySaid(currentTarget.checked)}
        />
        {merge.canWrite && uncontested > 0 && (
          <Button size="compact-sm" onClick={() => void merge.acceptAll()}>
            {t('reviewUi.page.acceptAll', { count: uncontested })}
          </Button>
        )}
      </div>
      {merge.failedAt === null && <ErrorNote error={merge.error} />}
      {matters.length > 0 && done === matters.length && (
        <AllDone rounds={shown} isOver={isStill || awaited.length > 0} />
      )}
      {matters.length === 0 && onlySaid && (
        <EmptyState title={t('reviewUi.page.nothingTitle')} text={t('reviewUi.page.nothingText')} />
      )}
      {places
        .filter((place) => isSaid(place) || (!onlySaid && place.paragraph !== null))
        .map((place) => (
          <PlaceMatters
            key={place.paragraph ?? 'general'}
            place={place}
            merge={merge}
            thread={thread.filter(({ paragraph }) => paragraph === place.paragraph)}
            onShow={(part) => go({ page: 'meeting', meeting: meeting.id, tab: 'minutes', part })}
          />
        ))}
    </>
  )
}

interface AllDoneProps {
  readonly rounds: readonly ReviewRound[]
  /** The minutes stand still, or the next round is out already. */
  readonly isOver: boolean
}

/** What comes next when nothing is left to decide. */
function AllDone({ rounds, isOver }: AllDoneProps) {
  const { t } = useTranslation()
  const chair = rounds.findLast(({ reviewer }) => reviewer.role === 'chair')
  const asksMore = rounds.some(({ answer }) => answer?.work.verdict === 'changes')
  const isApproved = chair?.answer?.work.verdict === 'approved'
  return (
    <p className={style.done} role="status">
      {t(
        isOver
          ? 'reviewUi.page.allDone'
          : isApproved
            ? 'reviewUi.page.allDoneApproved'
            : asksMore
              ? 'reviewUi.page.allDoneChanges'
              : 'reviewUi.page.allDone',
      )}
    </p>
  )
}
