/** What more there is to an attachment: what its file holds, its secrecy, its replacement once it has been sent. */
import { Menu } from '@mantine/core'
import { IconFileInfo, IconReplace, IconShieldLock } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/meeting.ts'
import { RowMenu } from '../../components/RowMenu.tsx'
import { FileDialog } from './FileDialog.tsx'
import { SecrecyDialog } from './SecrecyDialog.tsx'

interface Props {
  readonly attachment: Attachment
  readonly onReplace: (() => void) | undefined
  /** `Menu.Item`s that stand first. */
  readonly children?: ReactNode
}

export function AttachmentMenu({ attachment, onReplace, children }: Props) {
  const { t } = useTranslation()
  const [dialog, setDialog] = useState<'file' | 'secrecy' | null>(null)
  const { file } = attachment
  const close = () => setDialog(null)
  return (
    <>
      <RowMenu label={t('pack.file.menu')}>
        {children}
        {file && (
          <Menu.Item leftSection={<IconFileInfo size={16} />} onClick={() => setDialog('file')}>
            {t('pack.file.about')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconShieldLock size={16} />} onClick={() => setDialog('secrecy')}>
          {t('pack.secrecy.item')} …
        </Menu.Item>
        {onReplace && (
          <Menu.Item leftSection={<IconReplace size={16} />} onClick={onReplace}>
            {t('pack.file.replace')}
          </Menu.Item>
        )}
      </RowMenu>
      {dialog === 'file' && file && <FileDialog attachment={{ ...attachment, file }} onClose={close} />}
      {dialog === 'secrecy' && <SecrecyDialog attachment={attachment} onClose={close} />}
    </>
  )
}
