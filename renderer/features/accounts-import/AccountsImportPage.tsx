/** Imports files of accounts: SIE files, and spreadsheets whose columns are said to mean something first. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChosenAccounts } from '../../../shared/model/state.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useNavigation } from '../../route.tsx'
import { SheetImport } from './SheetImport.tsx'
import { SieImport } from './SieImport.tsx'
import { useChooseFile } from './useChooseFile.ts'

export function AccountsImportPage() {
  const [file, setFile] = useState<ChosenAccounts | null>(null)
  const choosing = useChooseFile(setFile)
  if (!file) return <NoFile {...choosing} />
  const Import = file.kind === 'sie' ? SieImport : SheetImport
  return <Import key={file.file} file={file} choosing={choosing} />
}

function NoFile({ choose, error, isPending }: ReturnType<typeof useChooseFile>) {
  const { t } = useTranslation()
  const { back } = useNavigation()
  return (
    <>
      <PageHeader
        title={t('spreadsheet.page.title')}
        meta={t('spreadsheet.page.meta')}
        actions={
          <Button variant="subtle" color="gray" onClick={back}>
            {t('ui.cancel')}
          </Button>
        }
      />
      <PageBody>
        <EmptyState title={t('spreadsheet.page.emptyTitle')} text={t('spreadsheet.page.emptyText')}>
          <Button variant="filled" autoFocus loading={isPending} onClick={choose}>
            {t('spreadsheet.page.choose')}
          </Button>
        </EmptyState>
        <ErrorNote error={error} />
      </PageBody>
    </>
  )
}
