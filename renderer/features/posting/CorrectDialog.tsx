/** Puts a record in another's place: the former is kept, and the reason stands beside both. */
import { Button, Checkbox, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClockFacts, PostingRecord } from '../../../shared/model/posting.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useCall } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { useOfferUndo } from '../../components/Undo.tsx'
import { Warning } from './RecordDialog.tsx'

interface Props {
  readonly facts: ClockFacts
  readonly record: PostingRecord
  readonly onClose: () => void
}

export function CorrectDialog({ facts, record, onClose }: Props) {
  const { t } = useTranslation()
  const [on, setOn] = useState<LocalDate | null | undefined>(record.on)
  const [place, setPlace] = useState(record.place)
  const [reason, setReason] = useState('')
  const [takenBack, setTakenBack] = useState(false)
  const correct = useCall('posting.correct')
  const offerUndo = useOfferUndo()
  const ready = reason.trim() !== '' && (takenBack || Boolean(on))
  const submit = () => {
    if (!ready) return
    const day = takenBack ? null : (on ?? null)
    correct.mutate(
      { meeting: facts.meeting, record: record.id, on: day, place, reason },
      {
        onSuccess: () => {
          // What could be undone before may be what was corrected now.
          offerUndo(null)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog title={t('posting.correctTitle')} onClose={onClose} busy={correct.isPending}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {!takenBack && (
          <DateField label={t('posting.on')} value={on ?? null} onChange={setOn} required autoFocus />
        )}
        {!takenBack && record.act === 'posted' && (
          <TextInput
            label={t('posting.place')}
            value={place}
            onChange={({ currentTarget }) => setPlace(currentTarget.value)}
          />
        )}
        <Checkbox
          label={t('posting.takeBack')}
          checked={takenBack}
          onChange={({ currentTarget }) => setTakenBack(currentTarget.checked)}
        />
        <TextInput
          label={t('posting.reason')}
          description={t('posting.reasonHint')}
          value={reason}
          required
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {on && !takenBack && record.act === 'takenDown' && <Warning facts={facts} act={record.act} on={on} />}
        <ErrorNote error={correct.error} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!ready} loading={correct.isPending}>
            {t('posting.saveCorrection')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
