/** Records that the notice was put up or taken down: the day, and where the minutes are kept. */

import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { ClockFacts, PostingAct } from '../../../shared/model/posting.ts'
import { daysBetween } from '../../../shared/rules/calendar-days.ts'
import { currentPosting } from '../../../shared/rules/posting.ts'
import { appealLimit, earliestRemoval, postLimit } from '../../../shared/rules/posting-limits.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useCall, useRead } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { useOfferUndo } from '../../components/Undo.tsx'
import { useShownBody } from '../../shown-body.ts'
import { today } from '../../today.ts'
import style from './Posting.module.css'

interface Props {
  readonly facts: ClockFacts
  readonly act: PostingAct
  readonly onClose: () => void
}

export function RecordDialog({ facts, act, onClose }: Props) {
  const { t } = useTranslation()
  const usual = useRead('posting.place', useShownBody())
  const [on, setOn] = useState<LocalDate | null | undefined>(today)
  const [place, setPlace] = useState(usual)
  const [tried, setTried] = useState(false)
  const { record, error, isPending } = useRecord(facts, act, onClose)
  const isPost = act === 'posted'
  const missing = isPost && place.trim() === ''
  const submit = () => {
    setTried(true)
    if (on && !missing) record(on, place)
  }
  return (
    <Dialog
      title={t(isPost ? 'posting.postTitle' : 'posting.takeDownTitle')}
      onClose={onClose}
      busy={isPending}
    >
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <DateField
          label={t('posting.on')}
          value={on ?? null}
          onChange={setOn}
          required
          autoFocus
          error={tried && on === null ? t('ui.date.missing') : undefined}
        />
        {isPost && (
          <TextInput
            label={t('posting.place')}
            description={t('posting.placeHint')}
            required
            value={place}
            error={tried && missing && t('posting.placeMissing')}
            onChange={({ currentTarget }) => setPlace(currentTarget.value)}
          />
        )}
        {on && <Warning facts={facts} act={act} on={on} />}
        <ErrorNote error={error} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" loading={isPending}>
            {t('posting.record')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

/** What a careful person should know of the day; it is recorded all the same, as it was. */
export function Warning({ facts, act, on }: Pick<Props, 'facts' | 'act'> & { readonly on: LocalDate }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const posting = currentPosting(facts.records)
  if (act === 'takenDown') {
    if (!posting || on >= earliestRemoval(posting.postedOn) || on < posting.postedOn) return null
    const until = dateText(appealLimit(posting.postedOn).until, language)
    return <p className={style.warning}>{t('posting.tooEarly', { until })}</p>
  }
  // A notice that goes up again was late the first time, if at all.
  const late = facts.adjustedOn && !posting ? daysBetween(postLimit(facts.adjustedOn).until, on) : 0
  return late > 0 ? <p className={style.warning}>{t('posting.lateNotice', { count: late })}</p> : null
}

function useRecord({ meeting }: ClockFacts, act: PostingAct, onClose: () => void) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const post = useCall('posting.post')
  const takeDown = useCall('posting.takeDown')
  const correct = useCall('posting.correct')
  const offerUndo = useOfferUndo()
  const done = (on: LocalDate) => ({
    onSuccess: ({ id: record }: { readonly id: Parameters<typeof correct.mutate>[0]['record'] }) => {
      // What is undone is taken back by a record of its own, in the documents' language.
      const undo = () =>
        correct.mutateAsync({ meeting, record, on: null, place: '', reason: sv.posting.undone })
      offerUndo({ text: t(`posting.${act}`, { date: dateText(on, language) }), undo })
      onClose()
    },
  })
  const record = (on: LocalDate, place: string) =>
    act === 'posted'
      ? post.mutate({ meeting, on, place }, done(on))
      : takeDown.mutate({ meeting, on }, done(on))
  return { record, error: post.error ?? takeDown.error, isPending: post.isPending || takeDown.isPending }
}
