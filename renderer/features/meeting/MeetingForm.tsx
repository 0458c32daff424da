/** What a meeting is called, when and where it is: a small form over the page. */
import { Button, Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isRemoteLink, type MeetingInput, meetingKinds } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { LocalDate, LocalTime } from '../../../shared/values.ts'
import { useCall } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { TimeField } from '../../components/TimeField.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly onClose: () => void
}

export function MeetingForm({ meeting, onClose }: Props) {
  const { t } = useTranslation()
  const update = useCall('meeting.update')
  const [kind, setKind] = useState(meeting.kind)
  const [number, setNumber] = useState(meeting.number)
  const [date, setDate] = useState<LocalDate | null | undefined>(meeting.date)
  const [start, setStart] = useState<LocalTime | null | undefined>(meeting.start)
  const [end, setEnd] = useState<LocalTime | null | undefined>(meeting.end)
  const [place, setPlace] = useState(meeting.place)
  const [remote, setRemote] = useState(meeting.remote)
  const [absence, setAbsence] = useState(meeting.absence)
  const usualAbsence = meeting.board.settings.absence
  const isLinkWrong = remote.trim() !== '' && !isRemoteLink(remote.trim())
  const [tried, setTried] = useState(false)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!date || start === undefined || end === undefined || isLinkWrong) return
    const changed: MeetingInput = { remote, absence, kind, number, date, start, end, place }
    update.mutate({ id: meeting.id, meeting: changed }, { onSuccess: onClose })
  }

  return (
    <Dialog onClose={onClose} title={t('meeting.editTitle')}>
      <form className={form.form} onSubmit={submit} noValidate>
        <SimpleGrid cols={2} spacing="lg">
          <DateField
            label={t('meeting.date')}
            value={date ?? null}
            error={date === null ? t('ui.date.missing') : undefined}
            onChange={setDate}
            autoFocus
            required
          />
          <Select
            label={t('meeting.kind')}
            value={kind}
            data={meetingKinds.map((value) => ({ value, label: t(`meeting.kinds.${value}`) }))}
            onChange={(chosen) => setKind(chosen ?? kind)}
          />
          <TimeField label={t('meeting.start')} value={start ?? null} onChange={setStart} />
          <TimeField label={t('meeting.end')} value={end ?? null} onChange={setEnd} />
          <TextInput
            label={t('meeting.place')}
            value={place}
            onChange={({ currentTarget }) => setPlace(currentTarget.value)}
          />
          <NumberInput
            label={t('meeting.number')}
            value={number}
            min={1}
            max={999}
            allowDecimal={false}
            allowNegative={false}
            onChange={(value) => setNumber(Number(value) || number)}
          />
        </SimpleGrid>
        {kind !== 'perCapsulam' && (
          <SimpleGrid cols={2} spacing="lg">
            <TextInput
              label={t('items.remote')}
              placeholder={t('items.remoteHint')}
              type="url"
              maxLength={1000}
              value={remote}
              error={tried && isLinkWrong && t('items.remoteWrong')}
              onChange={({ currentTarget }) => setRemote(currentTarget.value)}
            />
            <TextInput
              label={t('items.absence')}
              placeholder={
                usualAbsence === ''
                  ? t('items.absenceHint')
                  : t('items.absenceUsual', { absence: usualAbsence })
              }
              maxLength={1000}
              value={absence}
              onChange={({ currentTarget }) => setAbsence(currentTarget.value)}
            />
          </SimpleGrid>
        )}
        <ErrorNote error={update.error} />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={update.isPending}>
            {t('ui.save.do')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
