/** A SIE file that is about to be imported. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amountText } from '../../../shared/accounts/amount.ts'
import type { Translate } from '../../../shared/i18n/i18n.ts'
import type { SieImport as Found } from '../../../shared/model/account-import.ts'
import type { SourceUse } from '../../../shared/model/accounts.ts'
import type { ChosenAccounts } from '../../../shared/model/state.ts'
import { useJob } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useNavigation } from '../../route.tsx'
import { NoteField, UseField, YearField } from './ImportFields.tsx'
import { ImportFrame } from './ImportFrame.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { SieYears } from './SieYears.tsx'
import type { useChooseFile } from './useChooseFile.ts'
import { usePreview } from './usePreview.ts'

interface Props {
  readonly file: ChosenAccounts
  readonly choosing: ReturnType<typeof useChooseFile>
}

export function SieImport({ file, choosing }: Props) {
  const { t } = useTranslation()
  const { turn, back } = useNavigation()
  const [use, setUse] = useState<SourceUse>('actual')
  const [year, setYear] = useState<number | null>(null)
  const [note, setNote] = useState('')
  const asked = { file: file.file, use, year }
  const { data, error, isFetching, progress } = usePreview('accounts.importSie', {
    ...asked,
    preview: true,
    note: '',
  })
  const job = useJob('accounts.importSie')
  const canStore =
    data !== undefined && data.status !== 'reject' && (data.status !== 'block' || note.trim() !== '')
  const submit = async () => {
    const done = await job.run({ ...asked, preview: false, note }).catch(() => null)
    if (done?.source) turn({ page: 'accounts', tab: 'sources' })
  }
  return (
    <ImportFrame
      file={file}
      choosing={choosing}
      job={job}
      onSubmit={canStore && !error && !isFetching ? () => void submit() : null}
      form={
        <>
          <UseField use={use} onChange={setUse} />
          <YearField year={year} missing={saysNoYear(data)} onChange={setYear} />
        </>
      }
    >
      <ErrorNote error={error} />
      {!data && isFetching && (
        <ProgressPanel inPercent label={t('spreadsheet.page.reading')} progress={progress} onCancel={back} />
      )}
      {data && (
        <ImportOutcome kind="sie" status={data.status} issues={data.issues} facts={factsOf(data, t)}>
          {data.status === 'block' && <NoteField note={note} onChange={setNote} />}
          <SieYears years={data.years} />
        </ImportOutcome>
      )}
    </ImportFrame>
  )
}

function saysNoYear(data: Found | undefined): boolean {
  return data?.issues.some(({ code }) => code === 'NO_YEAR') ?? false
}

function factsOf(data: Found, t: Translate): readonly string[] {
  const { accounts, yearStart, yearEnd, encoding, unbalanced, balance_diff } = data
  return [
    ...(accounts > 0 ? [t('spreadsheet.page.accounts', { count: accounts })] : []),
    ...(yearStart && yearEnd ? [`${yearStart} – ${yearEnd}`] : []),
    ...(encoding ? [t('spreadsheet.page.encoding', { encoding })] : []),
    ...(balance_diff === undefined
      ? []
      : [t('spreadsheet.page.off', { amount: amountText(balance_diff, 'kr', 2) })]),
    ...(unbalanced.length > 0 ? [t('spreadsheet.page.unbalanced', { list: unbalanced.join(', ') })] : []),
  ]
}
