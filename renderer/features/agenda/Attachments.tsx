/** The attachments of an item: cards in their order, and the ways to add to them. */
import { Button } from '@mantine/core'
import { IconFolder, IconPaperclip, IconUserQuestion } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Item } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { AttachmentId } from '../../../shared/values.ts'
import type { Change } from '../../autosave/useChange.ts'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useShortcutText } from '../../components/shortcuts.ts'
import { AskDialog } from '../attachments/AskDialog.tsx'
import { AttachOutcome } from '../attachments/AttachOutcome.tsx'
import { ManyFilesDialog } from '../attachments/ManyFilesDialog.tsx'
import { itemName } from '../attachments/names.ts'
import { Viewer } from '../attachments/Viewer.tsx'
import { viewedOf } from '../attachments/viewed.ts'
import editor from '../meeting/editor.module.css'
import type { Pack } from '../meeting/pack.ts'
import { AttachmentCards } from './AttachmentCards.tsx'
import style from './Attachments.module.css'
import type { Attaching } from './useAttach.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly pack: Pack
  readonly item: Item
  /** The one that one came here to look at. */
  readonly shown: AttachmentId | null
  readonly onReplace: (attachment: AttachmentId) => void
  readonly change: Change
  readonly attaching: Attaching
}

export function Attachments({ meeting, pack, item, shown, onReplace, change, attaching }: Props) {
  const { t } = useTranslation()
  const [viewing, setViewing] = useState<AttachmentId | null>(null)
  const viewed = useMemo(() => viewedOf(meeting, pack), [meeting, pack])
  const { asking } = attaching
  return (
    <section aria-label={t('meeting.attachment.heading')}>
      <h2 className={editor.label}>{t('meeting.attachment.heading')}</h2>
      <AttachmentCards
        meeting={meeting}
        pack={pack}
        item={item}
        shown={shown}
        change={change}
        onReplace={onReplace}
        onView={setViewing}
        onFill={(attachment) => void attaching.fill(attachment, item.id)}
      />
      {attaching.running ? (
        <div className={style.progress}>
          <ProgressPanel
            label={t('meeting.attachment.attaching')}
            progress={attaching.progress}
            onCancel={attaching.cancel}
          />
        </div>
      ) : (
        <WaysToAdd item={item} attaching={attaching} />
      )}
      <AttachOutcome item={item.id} attaching={attaching} />
      {viewing !== null && (
        <Viewer
          all={viewed}
          at={viewing}
          onAt={setViewing}
          onTurn={(id, turns) => void change('attachment.turn', { id, turns })}
          onClose={() => setViewing(null)}
        />
      )}
      {asking && (
        <ManyFilesDialog
          asking={asking}
          itemName={itemName(meeting, pack, asking.item, t)}
          onAnswer={(isYes) => void attaching.answer(isYes)}
        />
      )}
    </section>
  )
}

function WaysToAdd({ item, attaching }: Pick<Props, 'item' | 'attaching'>) {
  const { t } = useTranslation()
  const keys = useShortcutText()
  const [isAsking, setAsking] = useState(false)
  return (
    <div className={style.ways}>
      <button type="button" className={style.add} onClick={() => void attaching.attach(item.id)}>
        <IconPaperclip size={16} aria-hidden />
        {t('meeting.attachment.add')}
        <kbd className={style.keys}>{keys('mod+O')}</kbd>
      </button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconFolder size={16} aria-hidden />}
        onClick={() => void attaching.attachFolder(item.id)}
      >
        {t('attachments.addFolder')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconUserQuestion size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('attachments.ask.openAdd')}
      </Button>
      {isAsking && <AskDialog item={item.id} attachment={null} onClose={() => setAsking(false)} />}
    </div>
  )
}
