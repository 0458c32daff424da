/** Sign-off and notice of a committee's meeting: the clock, what can be recorded and printed, and what has been. */

import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { PostingAct } from '../../../shared/model/posting.ts'
import { cameDownEarly, currentPosting } from '../../../shared/rules/posting.ts'
import { earliestRemoval } from '../../../shared/rules/posting-limits.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { Section } from '../../components/PageBody.tsx'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import { ExportedFile } from '../documents/ExportedFile.tsx'
import { ClockSteps } from './ClockSteps.tsx'
import style from './Posting.module.css'
import { PostingHistory } from './PostingHistory.tsx'
import { RecordDialog } from './RecordDialog.tsx'
import { type Clock, useClock } from './useClock.ts'
import { useNoticeExport } from './useNoticeExport.ts'

/** Nothing for other bodies, and nothing before the meeting. */
export function PostingSection({ meeting }: { readonly meeting: MeetingId }) {
  const clock = useClock(meeting)
  if (clock.facts.body !== 'committee' || clock.entries.length === 0) return null
  return <CommitteePosting clock={clock} />
}

function CommitteePosting({ clock: { facts, entries } }: { readonly clock: Clock }) {
  const { t } = useTranslation()
  const { readOnly } = useRead('board.get', useShownBody())
  const [recording, setRecording] = useState<PostingAct | null>(null)
  const exports = useNoticeExport(facts)
  const posting = currentPosting(facts.records)
  const again = posting !== null && cameDownEarly(posting)
  return (
    <Section title={t('posting.title')}>
      <ClockSteps entries={entries} />
      {posting && again && <Again postedOn={posting.postedOn} />}
      {facts.adjustedOn === null ? (
        <p className={style.fine}>{t('posting.none')}</p>
      ) : (
        <div className={style.actions}>
          {!readOnly && (!posting || again) && (
            <Button onClick={() => setRecording('posted')}>{t('posting.post')}</Button>
          )}
          {!readOnly && posting && !posting.takenDown && (
            <Button onClick={() => setRecording('takenDown')}>{t('posting.takeDown')}</Button>
          )}
          <Button disabled={exports.running} onClick={() => void exports.write('notice')}>
            {t('posting.exportNotice')}
          </Button>
          {posting && (
            <Button disabled={exports.running} onClick={() => void exports.write('proof')}>
              {t('posting.exportProof')}
            </Button>
          )}
        </div>
      )}
      {!readOnly && facts.adjustedOn !== null && (!posting || again) && <NameMissing />}
      {exports.outcome && <ExportedFile {...exports.outcome} />}
      <ErrorNote error={exports.error} />
      <PostingHistory facts={facts} locked={readOnly} />
      {recording && <RecordDialog facts={facts} act={recording} onClose={() => setRecording(null)} />}
    </Section>
  )
}

function Again({ postedOn }: { readonly postedOn: Parameters<typeof earliestRemoval>[0] }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  return (
    <p className={style.alarm} role="note">
      {t('posting.again', { date: dateText(earliestRemoval(postedOn), language) })}
    </p>
  )
}

/** Whoever has not written her name is told where, as long as a notice could carry it. */
function NameMissing() {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { userName } = useRead('app.state', {}).settings
  if (userName !== '') return null
  return (
    <p className={style.fine}>
      {t('posting.nameMissing')}{' '}
      <Button size="compact-sm" variant="subtle" onClick={() => go({ page: 'settings' })}>
        {t('posting.toName')}
      </Button>
    </p>
  )
}
