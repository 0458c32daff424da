/** The files that an attachment has had: when each was replaced and by whom, to look at and to use again. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment, AttachmentVersion } from '../../../shared/model/meeting.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { bytesText } from '../documents/measures.ts'
import style from './Versions.module.css'
import { VersionViewer } from './VersionViewer.tsx'

interface Props {
  readonly attachment: Attachment
  /** Sent: its file changes by a replacement sheet alone. */
  readonly isFixed: boolean
  readonly onClose: () => void
}

export function VersionsDialog({ attachment, isFixed, onClose }: Props) {
  const { t } = useTranslation()
  const versions = useRead('attachment.versions', { id: attachment.id })
  const { change, error } = useChange()
  const [shown, setShown] = useState<AttachmentVersion | null>(null)
  return (
    <Dialog
      title={t('attachments.versions.title', { title: attachment.title })}
      size={640}
      busy={shown !== null}
      onClose={onClose}
    >
      <div className={form.form}>
        {versions.length === 0 ? (
          <p className={style.none}>{t('attachments.versions.none')}</p>
        ) : (
          <ul className={style.list} aria-label={t('attachments.versions.list')}>
            {versions.map((version) => (
              <Version
                key={version.id}
                version={version}
                isFixed={isFixed}
                onShow={() => setShown(version)}
                onRestore={() => void change('attachment.version.restore', { id: version.id })}
              />
            ))}
          </ul>
        )}
        <ErrorNote error={error} />
        <Button className={style.close ?? ''} data-autofocus onClick={onClose}>
          {t('attachments.viewer.close')}
        </Button>
      </div>
      {shown && <VersionViewer title={attachment.title} version={shown} onClose={() => setShown(null)} />}
    </Dialog>
  )
}

interface VersionProps {
  readonly version: AttachmentVersion
  readonly isFixed: boolean
  readonly onShow: () => void
  readonly onRestore: () => void
}

function Version({ version: { file, replacedAt, by }, isFixed, onShow, onRestore }: VersionProps) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const fileName = (file.original ?? file).fileName
  const at = new Date(replacedAt).toLocaleString('sv', { dateStyle: 'short', timeStyle: 'short' })
  return (
    <li className={style.version}>
      <div className={style.words}>
        <bdi className={style.name}>{fileName}</bdi>
        <span className={style.meta}>
          {t(by === '' ? 'attachments.versions.replacedAt' : 'attachments.versions.replaced', { at, by })}
          {' · '}
          {t('meeting.pages', { count: file.pages })}
          {' · '}
          {bytesText(file.bytes, language)}
        </span>
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('attachments.versions.showWhich', { file: fileName })}
        onClick={onShow}
      >
        {t('attachments.showIt')}
      </Button>
      {!isFixed && (
        <Button
          size="compact-sm"
          aria-label={t('attachments.versions.restoreWhich', { file: fileName })}
          onClick={onRestore}
        >
          {t('attachments.versions.restore')}
        </Button>
      )}
    </li>
  )
}
