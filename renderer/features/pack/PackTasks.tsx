/** What is done with the papers in a dialog, from a button, a key or the menu: sending, and replacing what was sent. */
import type { PackPlan } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { AttachmentId } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { useCommand } from '../../commands.ts'
import { ReplaceDialog } from './ReplaceDialog.tsx'
import { SendDialog } from './SendDialog.tsx'

export type PackTask =
  | { readonly kind: 'send' }
  | { readonly kind: 'replace'; readonly attachment?: AttachmentId }

interface Props {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
  readonly locked: boolean
  readonly task: PackTask | null
  readonly onTask: (task: PackTask | null) => void
  /** Shows the papers: what can't be done now is explained there. */
  readonly onShow: () => void
}

export function PackTasks({ meeting, plan, locked, task, onTask, onShow }: Props) {
  // Held while the meeting is on screen, so that a dialog that needs them opens at once.
  useRead('edition.list', { meeting: meeting.id })
  useRead('replacement.list', { meeting: meeting.id })
  useRead('member.list', { body: meeting.board.bodyId })
  useRead('pack.recipients', { meeting: meeting.id })
  const start = (task: PackTask, isPossible: boolean) => {
    if (document.querySelector('[role="dialog"]')) return
    onShow()
    if (isPossible && !locked) onTask(task)
  }
  useCommand('sendPapers', () => start({ kind: 'send' }, meeting.items.length > 0))
  useCommand('replaceSheet', () => start({ kind: 'replace' }, meeting.sent !== null))
  if (!task) return null
  const close = () => onTask(null)
  return task.kind === 'send' ? (
    <SendDialog meeting={meeting} plan={plan} onClose={close} />
  ) : (
    <ReplaceDialog meeting={meeting} plan={plan} attachment={task.attachment} onClose={close} />
  )
}
