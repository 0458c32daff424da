/** Records a step: the day, who it is about, and a note. */
import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { MinutesStep } from '../../../shared/model/sign-off.ts'
import { stillAsking } from '../../../shared/rules/asked-changes.ts'
import { blocksReady } from '../../../shared/rules/lint/lint.ts'
import { takenBy } from '../../../shared/rules/minutes-state.ts'
import { isSameName } from '../../../shared/rules/same-name.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { useCall, useRead } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { today } from '../../today.ts'
import { LintList } from '../minutes/LintList.tsx'
import { useLint } from '../minutes/useLint.ts'
import type { Way } from './useWay.ts'
import style from './Way.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly way: Way
  readonly step: MinutesStep
  readonly onClose: () => void
}

export function StepDialog({ meeting, minutes, way, step, onClose }: Props) {
  const { t } = useTranslation()
  const [on, setOn] = useState<LocalDate | null | undefined>(today)
  const rounds = useRead('review.rounds', { meeting: meeting.id })
  const asking = step === 'ready' ? stillAsking(way.facts.steps, rounds) : []
  const [person, setPerson] = useState(usePerson(step, minutes, way, asking))
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const record = useCall('minutes.step')
  const [unsaved, setUnsaved] = useState<unknown>(null)
  const blocking = useLint(meeting).filter((finding) => step === 'ready' && blocksReady(finding))
  const submit = async () => {
    setTried(true)
    if (!on || person.trim() === '') return
    try {
      await saveAll()
    } catch (failure) {
      return setUnsaved(failure)
    }
    record.mutate({ meeting: meeting.id, step, on, person, note }, { onSuccess: onClose })
  }
  const isTakenBack = step === 'reopened' && way.standing.state !== 'ready'
  const label = t(isTakenBack ? 'way.takeBack' : `way.steps.${step}`)
  return (
    <Dialog title={label} onClose={onClose} busy={record.isPending}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className={style.help}>{t(`way.helpOf.${step}`)}</p>
        <LintList findings={blocking} severity="B" />
        <DateField
          label={t('way.on')}
          value={on ?? null}
          onChange={setOn}
          required
          autoFocus
          error={tried && on === null ? t('ui.date.missing') : undefined}
        />
        <TextInput
          label={t(`way.personOf.${step}`)}
          {...(asking.length > 0 && {
            description: t('way.stillAsking', { names: asking.join(', ') }),
          })}
          value={person}
          required
          error={tried && person.trim() === '' && t('way.personMissing')}
          onChange={({ currentTarget }) => setPerson(currentTarget.value)}
        />
        <Textarea
          label={t(`way.noteOf.${step}`)}
          value={note}
          autosize
          minRows={2}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <ErrorNote error={unsaved ?? record.error} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={blocking.length > 0} loading={record.isPending}>
            {label}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

/** Whom the step is likely about: the chair who reads and approves, the secretary who opens and puts away. */
function usePerson(
  step: MinutesStep,
  { signatories }: Minutes,
  { facts }: Way,
  asking: readonly string[],
): string {
  const { userName } = useRead('app.state', {}).settings
  const chair = signatories.find(({ role }) => role === 'chair')?.name
  const before = facts.steps.findLast((one) => one.step === 'withChair')?.person
  if (step === 'withChair' || takenBy[step] === 'chair') {
    const reader = before ?? chair ?? ''
    return asking.some((name) => isSameName(name, reader)) ? '' : reader
  }
  return userName || (signatories.find(({ role }) => role === 'secretary')?.name ?? '')
}
