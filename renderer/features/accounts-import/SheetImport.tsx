/** A spreadsheet that is about to be imported: first it is read, then its columns are said to mean something. */
import { useTranslation } from 'react-i18next'
import type { ChosenAccounts } from '../../../shared/model/state.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useNavigation } from '../../route.tsx'
import { ImportFrame } from './ImportFrame.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { SheetForm } from './SheetForm.tsx'
import type { useChooseFile } from './useChooseFile.ts'
import { usePreview } from './usePreview.ts'

interface Props {
  readonly file: ChosenAccounts
  readonly choosing: ReturnType<typeof useChooseFile>
}

const idle = { isPending: false, progress: null, error: null, cancel: () => {} }

export function SheetImport({ file, choosing }: Props) {
  const { t } = useTranslation()
  const { back } = useNavigation()
  const { data, error, isFetching, progress } = usePreview('accounts.readSpreadsheet', { file: file.file })
  if (data && data.status !== 'reject') return <SheetForm file={file} choosing={choosing} found={data} />
  return (
    <ImportFrame file={file} choosing={choosing} job={idle} onSubmit={null} form={null}>
      <ErrorNote error={error} />
      {isFetching && (
        <ProgressPanel inPercent label={t('spreadsheet.page.reading')} progress={progress} onCancel={back} />
      )}
      {data && <ImportOutcome kind="spreadsheet" status={data.status} issues={data.issues} facts={[]} />}
    </ImportFrame>
  )
}
