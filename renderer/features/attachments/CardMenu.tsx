/** What can be done with an attachment besides what stands on its card. */
import { Menu } from '@mantine/core'
import {
  IconArrowsMove,
  IconEye,
  IconHistory,
  IconMailForward,
  IconReplace,
  IconUserQuestion,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Asked, Attachment } from '../../../shared/model/meeting.ts'
import type { ItemId } from '../../../shared/values.ts'
import { AttachmentMenu } from '../pack/AttachmentMenu.tsx'
import { AskDialog } from './AskDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { VersionsDialog } from './VersionsDialog.tsx'

interface Props {
  readonly attachment: Attachment
  readonly item: ItemId
  /** The agenda's other items. */
  readonly others: readonly { readonly id: ItemId; readonly name: string }[]
  readonly onShow: () => void
  readonly onFill: () => void
  readonly onRemind: (asked: Asked) => void
  readonly onMoveTo: (item: ItemId) => void
  /** Given where it has been sent: its file can only be replaced by a replacement sheet. */
  readonly onReplace: (() => void) | undefined
}

export function CardMenu({ attachment, item, others, onReplace, ...on }: Props) {
  const { t } = useTranslation()
  const [dialog, setDialog] = useState<'ask' | 'move' | 'versions' | null>(null)
  const { file, asked } = attachment
  const isSent = onReplace !== undefined
  const isMade = attachment.fromAccounts !== null || attachment.fromMinutes !== null
  const close = () => setDialog(null)
  return (
    <>
      <AttachmentMenu attachment={attachment} onReplace={onReplace}>
        {file ? (
          <Menu.Item leftSection={<IconEye size={16} />} onClick={on.onShow}>
            {t('attachments.showIt')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconUserQuestion size={16} />} onClick={() => setDialog('ask')}>
            {t(asked ? 'attachments.ask.change' : 'attachments.ask.open')}
          </Menu.Item>
        )}
        {!file && asked && (
          <Menu.Item leftSection={<IconMailForward size={16} />} onClick={() => on.onRemind(asked)}>
            {t('attachments.ask.remind')}
          </Menu.Item>
        )}
        {file && !isSent && !isMade && (
          <Menu.Item leftSection={<IconReplace size={16} />} onClick={on.onFill}>
            {t('attachments.replace')}
          </Menu.Item>
        )}
        {file && (
          <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => setDialog('versions')}>
            {t('attachments.versions.open')}
          </Menu.Item>
        )}
        {!isSent && others.length > 0 && (
          <Menu.Item leftSection={<IconArrowsMove size={16} />} onClick={() => setDialog('move')}>
            {t('attachments.move.open')}
          </Menu.Item>
        )}
        <Menu.Divider />
      </AttachmentMenu>
      {dialog === 'ask' && <AskDialog item={item} attachment={attachment} onClose={close} />}
      {dialog === 'move' && (
        <MoveDialog attachment={attachment} items={others} onMove={on.onMoveTo} onClose={close} />
      )}
      {dialog === 'versions' && (
        <VersionsDialog attachment={attachment} isFixed={isSent || isMade} onClose={close} />
      )}
    </>
  )
}
