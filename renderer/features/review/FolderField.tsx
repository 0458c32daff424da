/** The folder that the files are written to. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import style from './Review.module.css'

interface Props {
  readonly folder: ChosenFile | null
  readonly onChange: (folder: ChosenFile) => void
  readonly error: string | null
}

export function FolderField({ folder, onChange, error }: Props) {
  const { t } = useTranslation()
  const [failure, setFailure] = useState<unknown>(null)
  const choose = () =>
    call('app.chooseFolder', {}).then((chosen) => {
      if (chosen) onChange(chosen)
      setFailure(null)
    }, setFailure)
  return (
    <fieldset className={style.file}>
      <legend className={style.legend}>{t('reviewUi.sending.folder')}</legend>
      <Button onClick={() => void choose()}>{t('reviewUi.sending.chooseFolder')}</Button>
      <span className={style.path}>
        {folder ? `${folder.folder}/${folder.name}` : t('reviewUi.sending.noFolder')}
      </span>
      {error !== null && (
        <p className={style.error} role="alert">
          {error}
        </p>
      )}
      <ErrorNote error={failure} />
    </fieldset>
  )
}
