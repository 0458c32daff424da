/** An earlier file of an attachment, over the whole window. */
import { useTranslation } from 'react-i18next'
import type { AttachmentVersion } from '../../../shared/model/meeting.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FileView } from './Viewer.tsx'
import { ViewerBar } from './ViewerBar.tsx'

interface Props {
  /** Of the attachment. */
  readonly title: string
  readonly version: AttachmentVersion
  readonly onClose: () => void
}

export function VersionViewer({ title, version: { file, turns }, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog fullPage title={t('attachments.viewer.version', { title })} onClose={onClose}>
      <ViewerBar place={null} turning={null} note={(file.original ?? file).fileName} onClose={onClose} />
      <FileView title={title} file={file} turns={turns} />
    </Dialog>
  )
}
