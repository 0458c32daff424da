/** What can be put right from the check of the papers itself, with a way back. */
import { useTranslation } from 'react-i18next'
import type { Item } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Remark } from '../../../shared/rules/pack-remark.ts'
import type { AttachmentId } from '../../../shared/values.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, refreshReads } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'

export interface PackFix {
  /** On the button. */
  readonly label: string
  /** As it is read aloud: with what it is done to. */
  readonly name: string
  readonly run: () => Promise<void>
}

/** The fix of a remark; null for one that asks for thought. */
export function usePackFix({ items }: MeetingDetail): (remark: Remark) => PackFix | null {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()

  const makeInformation = async (item: Item, label: string) => {
    await saveAll()
    await setKind(item, 'information')
    offerUndo({ text: t('papers.check.fix.made', { label }), undo: () => setKind(item, item.kind) })
  }
  const removeAttachment = async (id: AttachmentId, label: string) => {
    await call('attachment.remove', { id })
    await refreshReads()
    const undo = async () => {
      await call('attachment.restore', { id })
      await refreshReads()
    }
    offerUndo({ text: t('papers.check.fix.removed', { label }), undo })
  }

  return (remark) => {
    const { code, item: itemId, attachment, label } = remark
    const item = items.find(({ id }) => id === itemId)
    if (code === 'noProposal' && item) {
      return {
        label: t('papers.check.fix.information'),
        name: t('papers.check.fix.informationName', { label }),
        run: () => makeInformation(item, label),
      }
    }
    if ((code === 'missing' || code === 'duplicate') && attachment !== null) {
      return {
        label: t('papers.check.fix.remove'),
        name: t('papers.check.fix.removeName', { label }),
        run: () => removeAttachment(attachment, label),
      }
    }
    return null
  }
}

async function setKind({ id, attachments, secrecy, ...item }: Item, kind: Item['kind']): Promise<void> {
  await call('item.update', { id, item: { ...item, kind } })
  await refreshReads()
}
