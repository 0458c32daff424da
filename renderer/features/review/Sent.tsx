/** What was written, where it is, and what the secretary does next. */
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import style from './Review.module.css'

interface Props {
  readonly files: readonly string[]
  readonly folder: ChosenFile
  readonly onClose: () => void
}

export function Sent({ files, folder, onClose }: Props) {
  const { t } = useTranslation()
  const [error, setError] = useState<unknown>(null)
  const reveal = () => void call('app.reveal', { file: folder.file }).then(() => setError(null), setError)
  return (
    <div className={form.form}>
      <ul className={style.written} aria-label={t('reviewUi.sending.written')}>
        {files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
      <section aria-label={t('reviewUi.sending.next')}>
        <h3 className={style.heading}>{t('reviewUi.sending.next')}</h3>
        <ol className={style.steps}>
          <li>{t('reviewUi.sending.nextSend')}</li>
          <li>{t('reviewUi.sending.nextPassphrase')}</li>
          <li>{t('reviewUi.sending.nextAnswer')}</li>
        </ol>
      </section>
      <ErrorNote error={error} />
      <Group justify="flex-end">
        <Button onClick={reveal}>{t('reviewUi.sending.reveal')}</Button>
        <Button variant="filled" autoFocus onClick={onClose}>
          {t('reviewUi.sending.close')}
        </Button>
      </Group>
    </div>
  )
}
