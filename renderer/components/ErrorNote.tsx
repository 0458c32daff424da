/** What failed, said beside it: the sentence, and small the code to name when asking for help. */
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { toFailure } from '../../shared/errors.ts'
import style from './ErrorNote.module.css'

/** Shows nothing while there is no error. */
export function ErrorNote({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  if (error === null || error === undefined) return null
  const { code, params } = toFailure(error)
  return (
    <div className={style.note} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <p>
        {t(`errors.${code}`, params)} <span className={style.code}>{code}</span>
      </p>
    </div>
  )
}
