/** What has come since the last time something was sent: late attachments and replacement sheets. */
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PackPlan, PlannedAttachment } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Replacement } from '../../../shared/model/pack.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { Section } from '../../components/PageBody.tsx'
import { useOfferUndo } from '../../components/Undo.tsx'
import style from './Pack.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
  readonly locked: boolean
}

export function WaitingList({ meeting, plan, locked }: Props) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const replacements = useRead('replacement.list', { meeting: meeting.id }).filter(
    ({ edition }) => edition === null,
  )
  const late = lateAttachments(meeting, plan)
  if (late.length + replacements.length === 0) return null

  const remove = async ({ id, label }: Replacement) => {
    if ((await change('replacement.remove', { id })) === undefined) return
    offerUndo({
      text: t('pack.waiting.removed', { label }),
      undo: () => change('replacement.restore', { id }),
    })
  }

  return (
    <Section title={t('pack.waiting.title')}>
      <ul className={style.waiting}>
        {late.map(({ id, label, title, numbers }) => (
          <li key={id} className={style.waitingRow}>
            <span className={style.label}>{label}</span>
            <span>{title}</span>
            <span className={style.detail}>
              {t('pack.waiting.late')} · {t('pack.waiting.pages', { pages: span(numbers) })}
            </span>
          </li>
        ))}
        {replacements.map((replacement) => (
          <li key={replacement.id} className={style.waitingRow}>
            <span className={style.label}>{replacement.label}</span>
            <span>
              {replacement.title}
              <p className={style.detail}>{replacement.place}</p>
            </span>
            <span className={style.detail}>{t('pack.waiting.replaced')}</span>
            {!locked && (
              <IconAction
                label={t('pack.waiting.remove', { label: replacement.label })}
                onClick={() => void remove(replacement)}
              >
                <IconArrowBackUp size={16} />
              </IconAction>
            )}
          </li>
        ))}
      </ul>
      <ErrorNote error={error} />
    </Section>
  )
}

function lateAttachments({ sent }: MeetingDetail, { attachments }: PackPlan): readonly PlannedAttachment[] {
  if (!sent) return []
  const known = new Set(sent.attachments.map(({ attachment }) => attachment))
  return attachments.filter(({ id, startPage }) => startPage !== null && !known.has(id))
}

/** "66–70" */
function span(numbers: readonly { readonly number: string }[]): string {
  const [first, last] = [numbers[0]?.number, numbers.at(-1)?.number]
  return first === last ? `${first}` : `${first}–${last}`
}
