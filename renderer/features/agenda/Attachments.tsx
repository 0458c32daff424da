/** The attachments of an item: cards in their order, and the way to add files. */
import { IconPaperclip } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../../shared/errors.ts'
import type { Attachment, Item } from '../../../shared/model/meeting.ts'
import type { AttachmentId } from '../../../shared/values.ts'
import type { Change } from '../../autosave/useChange.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useShortcutText } from '../../components/shortcuts.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import editor from '../meeting/editor.module.css'
import { PasswordPrompt } from '../pack/PasswordPrompt.tsx'
import { AttachmentCard } from './AttachmentCard.tsx'
import style from './Attachments.module.css'
import type { Attaching } from './useAttach.ts'

interface Props {
  readonly item: Item
  readonly labels: readonly string[]
  /** Where each begins in the pack; null where it does not come along. */
  readonly pages: readonly (string | null)[]
  /** What has been sent keeps its file and its numbers. */
  readonly sent: ReadonlySet<AttachmentId>
  /** Whether nothing has been sent: what is made from the accounts follows them. */
  readonly isKeptNew: boolean
  /** The one that one came here to look at. */
  readonly shown: AttachmentId | null
  readonly onReplace: (attachment: AttachmentId) => void
  readonly change: Change
  readonly attaching: Attaching
}

export function Attachments(props: Props) {
  const { item, labels, pages, sent, isKeptNew, shown, onReplace, change, attaching } = props
  const { t } = useTranslation()
  const keys = useShortcutText()
  const offerUndo = useOfferUndo()

  const move = (attachment: Attachment, position: number) => {
    if (position < 0 || position >= item.attachments.length) return
    void change('attachment.move', { id: attachment.id, position })
  }
  const remove = async ({ id, title }: Attachment) => {
    if ((await change('attachment.remove', { id })) === undefined) return
    offerUndo({
      text: t('meeting.attachment.removed', { title }),
      undo: () => change('attachment.restore', { id }),
    })
  }

  return (
    <section aria-label={t('meeting.attachment.heading')}>
      <h2 className={editor.label}>{t('meeting.attachment.heading')}</h2>
      <ol className={style.cards}>
        {item.attachments.map((attachment, index) => (
          <AttachmentCard
            key={attachment.id}
            attachment={attachment}
            isKeptNew={isKeptNew}
            isShown={attachment.id === shown}
            label={labels[index] ?? ''}
            page={pages[index] ?? null}
            first={index === 0}
            last={index === item.attachments.length - 1}
            onMove={(step) => move(attachment, index + step)}
            onRemove={() => void remove(attachment)}
            onFill={() => void attaching.fill(attachment.id)}
            onReplace={sent.has(attachment.id) ? () => onReplace(attachment.id) : undefined}
          />
        ))}
      </ol>
      {attaching.running ? (
        <div className={style.progress}>
          <ProgressPanel
            label={t('meeting.attachment.attaching')}
            progress={attaching.progress}
            onCancel={attaching.cancel}
          />
        </div>
      ) : (
        <button type="button" className={style.add} onClick={() => void attaching.attach(item.id)}>
          <IconPaperclip size={16} aria-hidden />
          {t('meeting.attachment.add')}
          <kbd className={style.keys}>{keys('mod+O')}</kbd>
        </button>
      )}
      <Refused item={item} attaching={attaching} />
    </section>
  )
}

/** What did not become an attachment, each file with the reason. */
function Refused({ item, attaching }: { readonly item: Item; readonly attaching: Attaching }) {
  if (attaching.item !== item.id) return null
  return (
    <div className={style.refused}>
      <ErrorNote error={attaching.error} />
      {attaching.refused.map(({ fileName, code, params }) =>
        code === 'ATTACHMENT_PASSWORD' || code === 'WRONG_PASSWORD' ? (
          <PasswordPrompt
            key={fileName}
            fileName={fileName}
            isWrong={code === 'WRONG_PASSWORD'}
            onPassword={(password) => void attaching.unlock(fileName, password)}
          />
        ) : (
          <ErrorNote key={fileName} error={new AppError(code, params)} />
        ),
      )}
    </div>
  )
}
