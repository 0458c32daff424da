/** The files that were open last. */
import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChosenFile } from '../../../shared/model/state.ts'
import type { FileToken } from '../../../shared/values.ts'
import style from './StartPage.module.css'

interface Props {
  readonly files: readonly ChosenFile[]
  readonly onOpen: (file: FileToken) => void
}

export function RecentFiles({ files, onOpen }: Props) {
  const { t } = useTranslation()
  return (
    <section className={style.recent} aria-labelledby="recent">
      <h2 id="recent">{t('ui.start.recent')}</h2>
      {files.length === 0 && <p className={style.none}>{t('ui.start.noRecent')}</p>}
      <ul>
        {files.map((file) => (
          <li key={file.file}>
            <UnstyledButton className={style.file} onClick={() => onOpen(file.file)}>
              <span className={style.fileName}>{file.name}</span>
              <span className={style.folder}>{file.folder}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
