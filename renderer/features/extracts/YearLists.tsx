/** The lists of a body's year as files: who was at which meetings, and what was decided. */
import { Button, Group, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sv } from '../../../shared/i18n/sv.ts'
import { type DocumentFormat, documentFormats, type ExportedMinutes } from '../../../shared/model/extracts.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { dayOf } from '../../../shared/rules/calendar-days.ts'
import { call, useJob } from '../../call.ts'
import { useCommand } from '../../commands.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { useShownBody } from '../../shown-body.ts'
import { ExportedFile } from '../documents/ExportedFile.tsx'
import style from './Extracts.module.css'
import { Known } from './Known.tsx'

const lists = ['attendance', 'decisions'] as const
type YearList = (typeof lists)[number]

interface Props {
  readonly year: number
  /** Whether the year has meetings. */
  readonly possible: boolean
}

export function YearLists({ year, possible }: Props) {
  const { t } = useTranslation()
  const [list, setList] = useState<YearList | null>(null)
  useCommand('exportAttendance', possible ? () => setList('attendance') : null)
  useCommand('exportDecisions', possible ? () => setList('decisions') : null)
  return (
    <>
      <Button disabled={!possible} onClick={() => setList('attendance')}>
        {t('extracts.year.open')}
      </Button>
      {list && <YearListDialog year={year} first={list} onClose={() => setList(null)} />}
    </>
  )
}

interface DialogProps {
  readonly year: number
  readonly first: YearList
  readonly onClose: () => void
}

function YearListDialog({ year, first, onClose }: DialogProps) {
  const { t } = useTranslation()
  const [list, setList] = useState(first)
  const [format, setFormat] = useState<DocumentFormat>('pdf')
  const { write, outcome, error, running } = useYearList(year, list, format)
  return (
    <Dialog title={t('extracts.year.title', { year })} size={560} busy={running} onClose={onClose}>
      <div className={form.form}>
        <div className={style.pair}>
          <Select
            label={t('extracts.year.what')}
            description={t(`extracts.year.whatTexts.${list}`)}
            data-autofocus
            value={list}
            data={lists.map((value) => ({ value, label: t(`extracts.year.whats.${value}`) }))}
            allowDeselect={false}
            inputWrapperOrder={['label', 'input', 'description']}
            onChange={(list) => list && setList(list)}
          />
          <Select
            label={t('extracts.format')}
            value={format}
            data={documentFormats.map((value) => ({ value, label: t(`extracts.formats.${value}`) }))}
            allowDeselect={false}
            onChange={(format) => format && setFormat(format)}
          />
        </div>
        {outcome && (
          <div>
            <ExportedFile file={outcome.file} exported={outcome.exported} />
            <Known made={[outcome.exported]} />
          </div>
        )}
        <ErrorNote error={error} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('extracts.close')}</Button>
          <Button variant="filled" loading={running} onClick={() => void write()}>
            {t('extracts.write')}
          </Button>
        </Group>
      </div>
    </Dialog>
  )
}

interface Outcome {
  readonly file: ChosenFile
  readonly exported: ExportedMinutes
}

function useYearList(year: number, list: YearList, format: DocumentFormat) {
  const shown = useShownBody()
  const attendance = useJob('export.attendance')
  const decisions = useJob('export.decisions')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [error, setError] = useState<unknown>(null)
  const run = ({ file: to }: ChosenFile) =>
    list === 'attendance'
      ? attendance.run({ year, ...shown, format, to })
      : decisions.run({ of: { from: dayOf(year, 1, 1), until: dayOf(year, 12, 31), ...shown }, format, to })
  const write = async () => {
    setError(null)
    setOutcome(null)
    try {
      const name = `${sv.extracts.year.whats[list]} ${year}`
      const file = await call('app.chooseDocument', { name, format })
      const exported = file && (await run(file))
      if (file && exported) setOutcome({ file, exported })
    } catch (failure) {
      setError(failure)
    }
  }
  return { write, outcome, error, running: attendance.isPending || decisions.isPending }
}
