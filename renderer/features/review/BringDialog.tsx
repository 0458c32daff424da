/** Brings an answer in: the file and the passphrase that it was locked with. */
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../../shared/errors.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, useJob } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { SecretField } from '../../components/SecretField.tsx'
import style from './Review.module.css'

interface Props {
  readonly meeting: MeetingId
  readonly onBrought: () => void
  readonly onClose: () => void
}

export function BringDialog({ meeting, onBrought, onClose }: Props) {
  const { t } = useTranslation()
  const job = useJob('review.bring')
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const isOfPassphrase = error instanceof AppError && error.code === 'REVIEW_PASSPHRASE'
  const choose = () =>
    call('app.chooseReview', {}).then((chosen) => {
      if (chosen) setFile(chosen)
      setError(null)
    }, setError)
  const submit = async () => {
    setTried(true)
    if (!file || passphrase === '' || job.isPending) return
    setError(null)
    try {
      await saveAll()
      if (await job.run({ meeting, file: file.file, passphrase })) onBrought()
    } catch (failure) {
      setError(failure)
    }
  }
  const passphraseError =
    error instanceof AppError && isOfPassphrase
      ? t('errors.REVIEW_PASSPHRASE', error.params)
      : tried && passphrase === '' && t('reviewUi.bringing.needPassphrase')
  return (
    <Dialog title={t('reviewUi.bringing.title')} onClose={onClose} busy={job.isPending}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className={style.meta}>{t('reviewUi.bringing.intro')}</p>
        <fieldset className={style.file}>
          <legend className={style.legend}>{t('reviewUi.bringing.file')}</legend>
          <Button data-autofocus onClick={() => void choose()}>
            {t('reviewUi.bringing.choose')}
          </Button>
          <span className={style.path}>{file?.name ?? t('reviewUi.bringing.none')}</span>
          {tried && !file && (
            <p className={style.error} role="alert">
              {t('reviewUi.bringing.needFile')}
            </p>
          )}
          {!isOfPassphrase && <ErrorNote error={error} />}
        </fieldset>
        <SecretField
          label={t('reviewUi.bringing.passphrase')}
          autoComplete="off"
          value={passphrase}
          error={passphraseError}
          onChange={({ currentTarget }) => {
            setPassphrase(currentTarget.value)
            if (isOfPassphrase) setError(null)
          }}
        />
        {job.isPending ? (
          <ProgressPanel
            label={t('reviewUi.bringing.working')}
            progress={job.progress}
            inPercent
            takesFocus
            onCancel={job.cancel}
          />
        ) : (
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled">
              {t('reviewUi.bringing.submit')}
            </Button>
          </Group>
        )}
      </form>
    </Dialog>
  )
}
