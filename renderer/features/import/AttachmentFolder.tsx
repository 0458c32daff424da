/** The folder whose files are matched to the labels that the agenda prints. */
import { Button, CloseButton } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import style from './ImportForm.module.css'

interface Props {
  readonly folder: ChosenFile | null
  readonly onChange: (folder: ChosenFile | null) => void
}

export function AttachmentFolder({ folder, onChange }: Props) {
  const { t } = useTranslation()
  const choosing = useMutation({
    mutationFn: () => call('app.chooseFolder', {}),
    onSuccess: (chosen) => chosen && onChange(chosen),
  })
  return (
    <div className={style.folder}>
      <div className={style.bar}>
        <h2 className={style.heading}>{t('ui.import.attachments')}</h2>
        <Button size="compact-sm" onClick={() => choosing.mutate()}>
          {t('ui.import.folder')}
        </Button>
      </div>
      <ErrorNote error={choosing.error} />
      {folder ? (
        <p className={style.chosen}>
          <IconFolder size={16} aria-hidden />
          <span>{folder.name}</span>
          <span className={style.path}>{folder.folder}</span>
          <CloseButton size="sm" aria-label={t('ui.import.clearFolder')} onClick={() => onChange(null)} />
        </p>
      ) : (
        <p className={style.help}>{t('ui.import.noFolder')}</p>
      )}
    </div>
  )
}
