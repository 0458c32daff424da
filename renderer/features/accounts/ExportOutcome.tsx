/** A report that is written, or was: how far it is, and the ways to its file. */
import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { ExportedFile } from '../documents/ExportedFile.tsx'
import style from './ExportOutcome.module.css'
import type { AccountExport } from './useAccountExport.ts'

export function ExportOutcome({ exports }: { readonly exports: AccountExport }) {
  const { t } = useTranslation()
  const { outcome, running, progress, cancel, dismiss } = exports
  if (!outcome) return null
  const { file, exported, error } = outcome
  return (
    <div className={style.outcome}>
      <div className={style.content}>
        {running && file && !exported && (
          <ProgressPanel
            label={t('meeting.documents.writing', { file: file.name })}
            progress={progress}
            onCancel={cancel}
          />
        )}
        {file && exported && <ExportedFile file={file} exported={exported} />}
        <ErrorNote error={error} />
      </div>
      {!running && <CloseButton size="sm" aria-label={t('ui.dismiss')} onClick={dismiss} />}
    </div>
  )
}
