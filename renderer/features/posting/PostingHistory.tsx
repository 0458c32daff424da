/** Every record of a meeting's notice, corrected ones too, with who made it and when. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { ClockFacts, PostingRecord } from '../../../shared/model/posting.ts'
import { isValid } from '../../../shared/rules/posting.ts'
import { useRead } from '../../call.ts'
import { dayOf } from '../../today.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import style from './Posting.module.css'

interface Props {
  readonly facts: ClockFacts
  readonly locked: boolean
}

export function PostingHistory({ facts, locked }: Props) {
  const { t } = useTranslation()
  const [correcting, setCorrecting] = useState<PostingRecord | null>(null)
  if (facts.records.length === 0) return null
  return (
    <>
      <ul className={style.history} aria-label={t('posting.history')}>
        {facts.records.map((record) => (
          <HistoryRow
            key={record.id}
            record={record}
            valid={isValid(record, facts.records)}
            {...(locked ? {} : { onCorrect: () => setCorrecting(record) })}
          />
        ))}
      </ul>
      {correcting && <CorrectDialog facts={facts} record={correcting} onClose={() => setCorrecting(null)} />}
    </>
  )
}

interface RowProps {
  readonly record: PostingRecord
  readonly valid: boolean
  readonly onCorrect?: () => void
}

function HistoryRow({ record, valid, onCorrect }: RowProps) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { act, on, place, reason, recordedAt, by } = record
  const what = t(`posting.stepDone.${act === 'posted' ? 'post' : 'takeDown'}`)
  const date = on ? dateText(on, language) : t('posting.takenBack')
  const details = [
    place,
    reason === '' ? '' : t('posting.reasonLine', { reason }),
    t(by === '' ? 'posting.historyLineUnnamed' : 'posting.historyLine', {
      date: dateText(dayOf(new Date(recordedAt)), language),
      by,
    }),
  ].filter((part) => part !== '')
  return (
    <li className={style.record} data-replaced={!valid && on !== null}>
      <span>
        <span className={style.recorded}>{on ? `${what} ${date}` : `${what}: ${date}`}</span>
        {!valid && on && <span className={style.replaced}> {t('posting.replaced')}</span>}
        <span className={style.details}>{details.join(' · ')}</span>
      </span>
      {valid && onCorrect && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('posting.correctRecord', { what, date })}
          onClick={onCorrect}
        >
          {t('posting.correct')}
        </Button>
      )}
    </li>
  )
}
