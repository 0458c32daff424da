/** Asks for the password of a file that does not open without it; the password is used once and not kept. */
import { Button } from '@mantine/core'
import { type SubmitEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../../shared/errors.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { SecretField } from '../../components/SecretField.tsx'
import style from './PasswordPrompt.module.css'

interface Props {
  readonly fileName: string
  /** Whether a password was tried already. */
  readonly isWrong: boolean
  readonly onPassword: (password: string) => void
}

export function PasswordPrompt({ fileName, isWrong, onPassword }: Props) {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const hint = useId()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (password !== '') onPassword(password)
  }
  return (
    <form className={style.prompt} onSubmit={submit}>
      {isWrong && <ErrorNote error={new AppError('WRONG_PASSWORD', { fileName })} />}
      <div className={style.row}>
        <SecretField
          className={style.field ?? ''}
          label={t('pack.password.label', { file: fileName })}
          aria-describedby={hint}
          value={password}
          autoComplete="off"
          autoFocus
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <Button type="submit" disabled={password === ''}>
          {t('pack.password.open')}
        </Button>
      </div>
      <p id={hint} className={style.hint}>
        {t('pack.password.hint')}
      </p>
    </form>
  )
}
