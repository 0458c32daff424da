/** Asks for the passphrase of a review and opens it; what was typed stays when it was not the right one. */
import { Button, Group } from '@mantine/core'
import { type SubmitEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError, toFailure } from '../../../shared/errors.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call, type Progress, queryClient } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { SecretField } from '../../components/SecretField.tsx'
import { flushAll } from '../../flush.ts'
import style from './OpenReview.module.css'

interface Props {
  readonly file: ChosenFile
  readonly onClose: () => void
}

export function OpenReviewDialog({ file, onClose }: Props) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { open, stop, isOpening, progress, error, forget } = useOpening(file, onClose)
  const isWrong = error instanceof AppError && error.code === 'REVIEW_PASSPHRASE'
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (passphrase === '' || isOpening) return
    await open(passphrase)
    field.current?.focus()
  }
  return (
    <Dialog title={t('reviewMode.open.title')} onClose={onClose} busy={isOpening}>
      <form className={form.form} onSubmit={(event) => void submit(event)}>
        <p className={style.lead}>
          <strong>{file.name}</strong>
          <br />
          {t('reviewMode.open.lead')}
        </p>
        <SecretField
          ref={field}
          label={t('reviewMode.open.passphrase')}
          value={passphrase}
          autoComplete="off"
          data-autofocus
          size="md"
          error={isWrong && t(`errors.${error.code}`, toFailure(error).params)}
          readOnly={isOpening}
          visibilityToggleButtonProps={{ 'aria-label': t('reviewMode.open.show'), tabIndex: 0 }}
          onChange={({ currentTarget }) => {
            setPassphrase(currentTarget.value)
            forget()
          }}
        />
        <ErrorNote error={isWrong ? null : error} />
        {isOpening ? (
          <ProgressPanel
            label={t('reviewMode.open.opening', { file: file.name })}
            progress={progress}
            inPercent
            takesFocus
            onCancel={stop}
          />
        ) : (
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={passphrase === ''}>
              {t('reviewMode.open.submit')}
            </Button>
          </Group>
        )}
      </form>
    </Dialog>
  )
}

/** Opens the file, with its progress and a way to stop it. Stopping is no error. */
function useOpening({ file }: ChosenFile, onOpened: () => void) {
  const [controller, setController] = useState<AbortController | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [error, setError] = useState<unknown>(null)
  const open = async (passphrase: string) => {
    const begun = new AbortController()
    setController(begun)
    setProgress(null)
    setError(null)
    try {
      // A review that is open is left with all that was written in it.
      await flushAll()
      const options = { onProgress: setProgress, signal: begun.signal }
      const review = await call('review.open', { file, passphrase }, options)
      queryClient.setQueryData(['review.state', {}], review)
      onOpened()
    } catch (failure) {
      if (!(failure instanceof AppError && failure.code === 'CANCELLED')) setError(failure)
    } finally {
      setController(null)
    }
  }
  return {
    open,
    stop: () => controller?.abort(),
    isOpening: controller !== null,
    progress,
    error,
    forget: () => setError(null),
  }
}
