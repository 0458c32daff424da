/** Signs with a certificate file: who, which file, its password. */
import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { SignedCopy } from '../../../shared/model/sign-off.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call, useJob } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { SecretField } from '../../components/SecretField.tsx'
import style from './Signing.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly onSigned: (copy: SignedCopy) => void
  readonly onClose: () => void
}

export function SignDialog({ meeting, minutes, onSigned, onClose }: Props) {
  const { t } = useTranslation()
  const job = useJob('signing.signLocally')
  const names = [...new Set(minutes.signatories.map(({ name }) => name))]
  const [signer, setSigner] = useState(names[0] ?? '')
  const [certificate, setCertificate] = useState<ChosenFile | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<unknown>(null)

  const choose = () =>
    call('app.chooseCertificate', {}).then((file) => {
      if (file) setCertificate(file)
      setError(null)
    }, setError)
  const submit = async () => {
    if (!certificate) return
    setError(null)
    try {
      const input = { meeting: meeting.id, certificate: certificate.file, passphrase, signer }
      const signed = await job.run(input)
      if (!signed) return
      onSigned(signed)
      onClose()
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <Dialog title={t('signing.sign.title')} onClose={onClose} busy={job.isPending}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className={style.meta}>{t('signing.sign.intro')}</p>
        <NativeSelect
          label={t('signing.sign.who')}
          description={t('signing.sign.whoHint')}
          data={names}
          value={signer}
          data-autofocus
          onChange={({ currentTarget }) => setSigner(currentTarget.value)}
        />
        <fieldset className={style.file}>
          <legend className={style.legend}>{t('signing.sign.file')}</legend>
          <Button onClick={() => void choose()}>{t('signing.sign.choose')}</Button>
          <span className={style.meta}>{certificate?.name ?? t('signing.sign.noFile')}</span>
        </fieldset>
        <SecretField
          label={t('signing.sign.passphrase')}
          description={t('signing.sign.passphraseHint')}
          autoComplete="off"
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <ErrorNote error={error} />
        <Group justify="flex-end">
          <Button onClick={onClose} disabled={job.isPending}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="filled" disabled={!certificate} loading={job.isPending}>
            {t('signing.sign.submit')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
