/** A new meeting: its number follows the year, time and place are as last time. */

import { Button, Checkbox, Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MeetingKind, type MeetingRow, meetingKinds } from '../../../shared/model/meeting.ts'
import { dueItems } from '../../../shared/rules/template-items.ts'
import { type LocalDate, type LocalTime, yearOf } from '../../../shared/values.ts'
import { useCall, useRead } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { TimeField } from '../../components/TimeField.tsx'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import { today } from '../../today.ts'
import { nextNumber, usualMeeting } from './meeting-years.ts'

interface Props {
  readonly meetings: readonly MeetingRow[]
  /** The day to begin with. */
  readonly date?: LocalDate
  readonly onCancel: () => void
}

export function NewMeeting({ meetings, date: given, onCancel }: Props) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const shown = useShownBody()
  const add = useCall('meeting.add')
  const usual = usualMeeting(meetings)
  const [kind, setKind] = useState<MeetingKind>('ordinary')
  const [date, setDate] = useState<LocalDate | null | undefined>(given ?? null)
  const [number, setNumber] = useState<number | null>(null)
  const [start, setStart] = useState<LocalTime | null | undefined>(usual.start)
  const [end, setEnd] = useState<LocalTime | null | undefined>(usual.end)
  const { settings } = useRead('board.get', shown).board
  const [place, setPlace] = useState(settings.place || usual.place)
  const items = useRead('year.template', shown)
  const [template, setTemplate] = useState(true)
  const [tried, setTried] = useState(false)
  const suggested = nextNumber(meetings, yearOf(date ?? today()))

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!date || start === undefined || end === undefined) return
    const remote = kind === 'perCapsulam' ? '' : settings.remote
    const meeting = { kind, date, number: number ?? suggested, start, end, place, remote }
    add.mutate(
      { ...meeting, ...shown, template: template && items.length > 0 },
      { onSuccess: ({ id }) => go({ page: 'meeting', meeting: id, tab: 'agenda' }) },
    )
  }

  return (
    <Dialog onClose={onCancel} title={t('ui.meetings.new')}>
      <form className={form.form} onSubmit={submit} noValidate>
        <SimpleGrid cols={2} spacing="lg">
          <DateField
            label={t('ui.meetings.date')}
            value={date ?? null}
            error={tried && date === null ? t('ui.date.missing') : undefined}
            onChange={setDate}
            autoFocus
            required
          />
          <Select
            label={t('ui.meetings.kind')}
            value={kind}
            data={meetingKinds.map((value) => ({ value, label: t(`meeting.kinds.${value}`) }))}
            onChange={(kind) => setKind(kind ?? 'ordinary')}
          />
          <TimeField label={t('ui.meetings.startField')} value={start ?? null} onChange={setStart} />
          <TimeField label={t('ui.meetings.endField')} value={end ?? null} onChange={setEnd} />
          <TextInput
            label={t('ui.meetings.place')}
            value={place}
            onChange={({ currentTarget }) => setPlace(currentTarget.value)}
          />
          <NumberInput
            label={t('ui.meetings.numberField')}
            value={number ?? suggested}
            min={1}
            max={999}
            allowDecimal={false}
            allowNegative={false}
            onChange={(value) => setNumber(Number(value) || null)}
          />
        </SimpleGrid>
        {items.length > 0 && (
          <Checkbox
            label={t('year.template.fromTemplate')}
            description={
              date ? t('year.template.due', { count: dueItems(items, { kind, date }, meetings).length }) : ''
            }
            checked={template}
            onChange={({ currentTarget }) => setTemplate(currentTarget.checked)}
          />
        )}
        <ErrorNote error={add.error} />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={add.isPending}>
            {t('ui.meetings.create')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
