/** A file that was written: its name and measures, and the ways to it. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exported } from '../../../shared/model/results.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call, useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import style from './ExportRow.module.css'
import { bytesText, secondsText } from './measures.ts'

interface Props {
  readonly file: ChosenFile
  readonly exported: Exported
}

export function ExportedFile({ file: { file, name }, exported }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const [error, setError] = useState<unknown>(null)
  const measures = [
    // A workbook has no pages.
    ...(exported.pages > 0 ? [t('meeting.pages', { count: exported.pages })] : []),
    bytesText(exported.bytes, language),
    secondsText(exported.seconds, language),
  ]
  const show = (way: 'app.reveal' | 'app.openFile') =>
    void call(way, { file }).then(() => setError(null), setError)
  return (
    <>
      <div className={style.file} role="status">
        <span className={style.name}>{name}</span>
        <span className={style.measures}>{measures.join(' · ')}</span>
        <Button size="compact-sm" variant="subtle" onClick={() => show('app.reveal')}>
          {t('meeting.documents.reveal')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => show('app.openFile')}>
          {t('meeting.documents.open')}
        </Button>
      </div>
      <Warnings exported={exported} />
      <ErrorNote error={error} />
    </>
  )
}

/** What a careful person should know of the file. */
function Warnings({ exported: { warnings } }: { readonly exported: Exported }) {
  const { t } = useTranslation()
  if (warnings.length === 0) return null
  return (
    <ul className={style.warnings}>
      {warnings.map(({ label, code }) => (
        <li key={`${label} ${code}`}>
          {label}: {t(`meeting.documents.findings.${code}`)}
        </li>
      ))}
    </ul>
  )
}
