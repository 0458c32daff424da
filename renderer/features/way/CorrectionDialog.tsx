/** Records a correction beside minutes that are adjusted: what it concerns, what is to be read, why, and who decided. */
import { Button, Group, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { LocalDate, MeetingId } from '../../../shared/values.ts'
import { useCall } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { today } from '../../today.ts'
import style from './Way.module.css'

interface Props {
  readonly meeting: MeetingId
  readonly minutes: Minutes
  readonly onClose: () => void
}

const whole = 'whole'

export function CorrectionDialog({ meeting, minutes, onClose }: Props) {
  const { t } = useTranslation()
  const [about, setAbout] = useState<string | null>(minutes.paragraphs.length > 0 ? null : whole)
  const [on, setOn] = useState<LocalDate | null | undefined>(today)
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const [person, setPerson] = useState(minutes.signatories.find(({ role }) => role === 'chair')?.name ?? '')
  const [tried, setTried] = useState(false)
  const correct = useCall('minutes.correct')
  const places = minutes.paragraphs.map(({ title }, index) => ({
    value: String(index + 1),
    label: `§ ${minutes.firstParagraph + index} ${title}`,
  }))
  const submit = () => {
    setTried(true)
    if (!on || about === null || [text, reason, person].some((one) => one.trim() === '')) return
    const paragraph = about === whole ? null : Number(about)
    correct.mutate({ meeting, correction: { paragraph, on, reason, text, person } }, { onSuccess: onClose })
  }
  const lack = (value: string, sentence: string) => tried && value.trim() === '' && sentence
  return (
    <Dialog title={t('way.corrections.dialog')} onClose={onClose} busy={correct.isPending}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className={style.help}>{t('way.corrections.help')}</p>
        <Select
          label={t('way.corrections.about')}
          value={about}
          required
          error={tried && about === null && t('way.corrections.aboutMissing')}
          data={[...places, { value: whole, label: t('way.corrections.whole') }]}
          allowDeselect={false}
          data-autofocus
          onChange={(value) => value && setAbout(value)}
        />
        <Textarea
          label={t('way.corrections.text')}
          value={text}
          required
          autosize
          minRows={3}
          error={lack(text, t('way.corrections.textMissing'))}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <TextInput
          label={t('way.corrections.reason')}
          value={reason}
          required
          error={lack(reason, t('way.corrections.reasonMissing'))}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <TextInput
          label={t('way.corrections.person')}
          value={person}
          required
          error={lack(person, t('way.personMissing'))}
          onChange={({ currentTarget }) => setPerson(currentTarget.value)}
        />
        <DateField
          label={t('way.on')}
          value={on ?? null}
          onChange={setOn}
          required
          error={tried && on === null ? t('ui.date.missing') : undefined}
        />
        <ErrorNote error={correct.error} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" loading={correct.isPending}>
            {t('way.corrections.save')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
