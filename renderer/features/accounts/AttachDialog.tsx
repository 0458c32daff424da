/** Makes reports attachments of an item of a meeting. */

import { Button, Checkbox, Group, Select } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract.ts'
import { meetingName } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { type ItemId, type LocalDate, MeetingId } from '../../../shared/values.ts'
import { useJob, useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import style from './AccountsPage.module.css'
import { likelyItem, openMeetings } from './attach-choice.ts'
import { type ExportedReport, exportedReports } from './useAccountExport.ts'

interface Props {
  readonly period: LocalDate
  readonly onClose: () => void
}

export function AttachDialog({ period, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const shown = useShownBody()
  const { board } = useRead('board.get', shown)
  const meetings = openMeetings(useRead('meeting.list', shown), period)
  const [chosen, setChosen] = useState<MeetingId | null>(meetings[0]?.id ?? null)
  const job = useJob('accounts.attach')
  if (chosen === null)
    return (
      <Dialog title={t('accounts.attach.title')} onClose={onClose}>
        <div className={form.form}>
          <p className={style.fine}>{t('accounts.attach.noMeeting')}</p>
          <Group justify="flex-end">
            <Button data-autofocus onClick={onClose}>
              {t('ui.dismiss')}
            </Button>
          </Group>
        </div>
      </Dialog>
    )
  return (
    <Dialog title={t('accounts.attach.title')} busy={job.isPending} onClose={onClose}>
      <div className={form.form}>
        <Select
          label={t('accounts.attach.meeting')}
          value={String(chosen)}
          data={meetings.map((meeting) => ({
            value: String(meeting.id),
            label: `${meetingName(meeting, board.kind, wordsOf(language))} · ${meeting.date}`,
          }))}
          data-autofocus
          onChange={(value) => setChosen(value === null ? chosen : MeetingId.parse(Number(value)))}
        />
        <ChooseItem key={chosen} meeting={chosen} period={period} job={job} onClose={onClose} />
      </div>
    </Dialog>
  )
}

interface ItemProps extends Props {
  readonly meeting: MeetingId
  readonly job: ReturnType<typeof useJob<'accounts.attach'>>
}

function ChooseItem({ meeting, period, job, onClose }: ItemProps) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { items } = useRead('meeting.get', { meeting })
  const [item, setItem] = useState<ItemId | null>(likelyItem(items)?.id ?? null)
  const [reports, setReports] = useState<readonly ExportedReport[]>(['result', 'balance'])
  const [told, setTold] = useState<Output<'accounts.attach'> | null>(null)
  const toggle = (report: ExportedReport) =>
    setReports(exportedReports.filter((each) => (each === report) !== reports.includes(each)))
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (item === null || reports.length === 0) return
    const outcomes = await job.run({ item, period, reports: [...reports] }).catch(() => null)
    if (!outcomes) return
    const unexpected = outcomes.filter(({ outcome }) => outcome !== 'added' && outcome !== 'renewed')
    if (unexpected.length > 0) setTold(unexpected)
    else leave()
  }
  const leave = () => {
    onClose()
    if (item !== null) go({ page: 'meeting', meeting, tab: 'agenda', item })
  }
  if (told) return <Told outcomes={told} onDone={leave} />
  if (items.length === 0) return <p className={style.fine}>{t('accounts.attach.noItem')}</p>
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <Select
        label={t('accounts.attach.item')}
        value={item === null ? null : String(item)}
        data={items.map(({ id, title }, index) => ({ value: String(id), label: `${index + 1} ${title}` }))}
        onChange={(value) => setItem(items.find(({ id }) => String(id) === value)?.id ?? item)}
      />
      <Checkbox.Group label={t('accounts.attach.reports')} value={[...reports]}>
        <Group mt={4}>
          {exportedReports.map((report) => (
            <Checkbox
              key={report}
              value={report}
              label={t(`accounts.files.${report}`)}
              onChange={() => toggle(report)}
            />
          ))}
        </Group>
      </Checkbox.Group>
      <p className={style.fine}>{t('accounts.attach.help')}</p>
      {job.isPending && (
        <ProgressPanel label={t('accounts.attach.running')} progress={job.progress} onCancel={job.cancel} />
      )}
      <ErrorNote error={job.error} />
      <Group justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onClose} disabled={job.isPending}>
          {t('ui.cancel')}
        </Button>
        <Button
          type="submit"
          variant="filled"
          disabled={item === null || reports.length === 0}
          loading={job.isPending}
        >
          {t('accounts.attach.do')}
        </Button>
      </Group>
    </form>
  )
}

interface ToldProps {
  readonly outcomes: Output<'accounts.attach'>
  readonly onDone: () => void
}

/** What has become of reports after the papers were sent. */
function Told({ outcomes, onDone }: ToldProps) {
  const { t } = useTranslation()
  return (
    <div className={form.form} role="status">
      {outcomes.map(({ report, outcome, label }) => (
        <p key={report} className={style.fine}>
          {t(`accounts.attach.outcomes.${outcome}`, {
            report: t(`accounts.files.${report}`),
            label: label ?? '',
          })}
        </p>
      ))}
      <Group justify="flex-end">
        <Button data-autofocus variant="filled" onClick={onDone}>
          {t('accounts.attach.show')}
        </Button>
      </Group>
    </div>
  )
}
