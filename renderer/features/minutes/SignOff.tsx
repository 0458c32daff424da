/** The last step: what it means, who has signed, what is missing; then the minutes are locked for good. */
import { Button, Group } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { blocks } from '../../../shared/rules/lint/lint.ts'
import { signatureFailures } from '../../../shared/rules/signatures.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { useJob, useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useOfferUndo } from '../../components/Undo.tsx'
import { today } from '../../today.ts'
import { LintList } from './LintList.tsx'
import style from './SignOff.module.css'
import { useLint } from './useLint.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
}

export function SignOff(props: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="filled" leftSection={<IconLock size={16} />} onClick={() => setOpen(true)}>
        {t('meeting.signOff.open')}
      </Button>
      {open && <Confirmation {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function Confirmation({ meeting, minutes, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const job = useJob('minutes.signOff')
  const offerUndo = useOfferUndo()
  const [error, setError] = useState<unknown>(null)
  const findings = useLint(meeting)
  const blocking = findings.filter(blocks)
  // What else the signatures can lack, the rules say.
  const missing = signatureFailures(minutes.signatories, { meeting: meeting.date, today: today() }).filter(
    ({ code }) => code === 'SIGN_DATE_MISSING',
  )

  const sign = async () => {
    setError(null)
    try {
      await saveAll()
      if (!(await job.run({ meeting: meeting.id }))) return
      offerUndo(null)
      onClose()
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <Dialog onClose={onClose} title={t('meeting.signOff.title')} size={560} busy={job.isPending}>
      <p className={style.warning}>{t('meeting.signOff.warning')}</p>
      <table className={style.signers}>
        <thead>
          <tr>
            <th scope="col">{t('meeting.signatory.role')}</th>
            <th scope="col">{t('meeting.signatory.name')}</th>
            <th scope="col">{t('meeting.signOff.signed')}</th>
          </tr>
        </thead>
        <tbody>
          {minutes.signatories.map(({ id, role, name, signedOn }) => (
            <tr key={id}>
              <td className={style.role}>{t(`meeting.signatory.${role}`)}</td>
              <td>{name}</td>
              <td className={signedOn ? undefined : style.unsigned}>
                {signedOn ? dateText(signedOn, language) : t('meeting.signOff.unsigned')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <section className={style.missing} aria-label={t('meeting.signOff.missing')}>
          <strong>{t('meeting.signOff.missing')}</strong>
          <ul>
            {missing.map(({ code, params, message }) => (
              <li key={message}>{t(`errors.${code}`, params)}</li>
            ))}
          </ul>
        </section>
      )}
      <LintList findings={blocking} severity="B" />
      <LintList findings={findings.filter(({ severity }) => severity === 'W')} severity="W" />
      <ErrorNote error={error} />
      {job.isPending ? (
        <ProgressPanel label={t('meeting.signOff.signing')} progress={job.progress} onCancel={job.cancel} />
      ) : (
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button
            variant="filled"
            leftSection={<IconLock size={16} />}
            disabled={missing.length + blocking.length > 0}
            onClick={() => void sign()}
          >
            {t('meeting.signOff.confirm')}
          </Button>
        </Group>
      )}
    </Dialog>
  )
}
