/** Handing over what was sent: the letter, and the mail program that it is opened in. */
import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { letterOf } from '../../../shared/documents/letter.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { mailRoute } from '../../../shared/rules/recipients.ts'
import { longestMailto, mailtoAddress } from '../../../shared/text/mailto.ts'
import { call, useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { documentWords } from '../meeting/pack.ts'
import style from './MailForm.module.css'
import type { useSending } from './useSending.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly sending: ReturnType<typeof useSending>
  /** The saved PDF. */
  readonly file: ChosenFile
  readonly onClose: () => void
}

export function MailForm({ meeting, sending: { isFirst, register, recipients }, file, onClose }: Props) {
  const { t } = useTranslation()
  const { userName: sender } = useRead('app.state', {}).settings
  const { addresses, without } = mailRoute(recipients, register)
  const [letter, setLetter] = useState(() =>
    letterOf(
      meeting,
      register,
      { kind: isFirst ? 'pack' : 'supplement', fileName: file.name, sender },
      documentWords,
    ),
  )
  const [state, setState] = useState<{ readonly opened?: true; readonly error?: unknown }>({})
  const over = mailtoAddress({ to: addresses, ...letter }).length - longestMailto
  const open = async () => {
    try {
      await call('app.reveal', { file: file.file })
      await call('app.mail', { to: [...addresses], ...letter })
      setState({ opened: true })
    } catch (error) {
      setState({ error })
    }
  }
  return (
    <section className={style.mail} aria-label={t('papers.mail.title')}>
      <h3 className={style.title}>{t('papers.mail.title')}</h3>
      <p className={style.text}>{t('papers.mail.text')}</p>
      <p className={style.to}>
        <strong>{t('papers.mail.to')}</strong> {addresses.join(', ')}
        {addresses.length === 0 && t('papers.mail.nobody')}
      </p>
      {addresses.length > 0 && without.length > 0 && (
        <p className={style.without}>{t('papers.mail.without', { names: without.join(', ') })}</p>
      )}
      <TextInput
        label={t('papers.mail.subject')}
        value={letter.subject}
        onChange={({ currentTarget: { value: subject } }) => setLetter({ ...letter, subject })}
      />
      <Textarea
        label={t('papers.mail.body')}
        value={letter.body}
        autosize
        minRows={6}
        maxRows={14}
        error={over > 0 ? t('papers.mail.tooLong', { count: over }) : null}
        onChange={({ currentTarget: { value: body } }) => setLetter({ ...letter, body })}
      />
      {sender === '' && <p className={style.text}>{t('papers.mail.nameMissing')}</p>}
      <ErrorNote error={state.error} />
      {state.opened && (
        <p className={style.text} role="status">
          {t('papers.mail.opened', { file: file.name })}
        </p>
      )}
      <Group justify="flex-end">
        <Button onClick={onClose} autoFocus data-autofocus>
          {t('pack.send.close')}
        </Button>
        <Button
          variant="filled"
          leftSection={<IconMail size={16} />}
          disabled={over > 0}
          onClick={() => void open()}
        >
          {t('papers.mail.open')}
        </Button>
      </Group>
    </section>
  )
}
