/** One document to export: what it is, the button, how far the job is, and what came of it. */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { insideSentence } from '../../../shared/documents/format.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { ExportedFile } from './ExportedFile.tsx'
import style from './ExportRow.module.css'
import type { DocumentName, Exports } from './useExports.ts'

interface Props {
  readonly name: DocumentName
  /** What the document is, in a sentence. */
  readonly text: string
  readonly exports: Exports
  readonly keys?: string
  readonly disabled?: boolean
  /** How it is to be: a switch. */
  readonly children?: ReactNode
}

export function ExportRow({ name, text, exports, keys, disabled = false, children }: Props) {
  const { t } = useTranslation()
  const { outcomes, running, progress, cancel } = exports
  const outcome = outcomes[name]
  const title = t(`meeting.documents.${name}`)
  const label = t('meeting.documents.exportName', { name: insideSentence(title) })
  const writing = running === name && outcome?.file !== undefined && outcome.exported === null
  return (
    <div className={style.row}>
      <div>
        <h3 className={style.title}>{title}</h3>
        <p className={style.text}>{text}</p>
      </div>
      <div className={style.controls}>
        {children}
        <ActionTip label={label} {...(keys ? { shortcut: keys } : {})}>
          <Button
            aria-label={label}
            disabled={disabled || running !== null}
            onClick={() => void exports.write(name)}
          >
            {t('meeting.documents.export')}
          </Button>
        </ActionTip>
      </div>
      {(writing || outcome?.exported || outcome?.error !== undefined) && (
        <div className={style.outcome}>
          {writing && (
            <ProgressPanel
              label={t('meeting.documents.writing', { file: outcome.file?.name })}
              progress={progress}
              onCancel={cancel}
            />
          )}
          {outcome?.exported && outcome.file && (
            <ExportedFile file={outcome.file} exported={outcome.exported} />
          )}
          <ErrorNote error={outcome?.error} />
        </div>
      )}
    </div>
  )
}
