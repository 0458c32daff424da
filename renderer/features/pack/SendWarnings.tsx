/** Before something is sent: what it brings to those who had the papers before, and what should be looked over first. */
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newsSince, waitingBaseline } from '../../../shared/documents/news.ts'
import type { PackPlan } from '../../../shared/documents/pack-plan.ts'
import { remarkText } from '../../../shared/i18n/remark-text.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { isUrgent, type Remark } from '../../../shared/rules/pack-remark.ts'
import style from './Pack.module.css'
import { usePackCheck } from './usePackCheck.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
}

export function SendWarnings({ meeting, plan }: Props) {
  const { t } = useTranslation()
  const urgent = usePackCheck(meeting).remarks.filter(isUrgent)
  const placeOf = ({ item, attachment, label }: Remark) => {
    if (item === null) return t('papers.check.meeting')
    return t(attachment === null ? 'pack.check.item' : 'pack.check.attachment', { label })
  }
  return (
    <>
      {meeting.sent && <NewsLines meeting={meeting} plan={plan} />}
      {urgent.length > 0 && (
        <div className={style.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          <div>
            {t('pack.check.urgent')}
            <ul>
              {urgent.map((remark) => (
                <li key={`${remark.item} ${remark.attachment} ${remarkText(remark, t)}`}>
                  {placeOf(remark)}: {remarkText(remark, t)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  )
}

function NewsLines({ meeting, plan }: Props) {
  const { t } = useTranslation()
  if (!meeting.sent) return null
  const { fresh, replaced, withdrawn, items } = newsSince(meeting, plan, waitingBaseline(meeting.sent))
  const lines = [
    ['items', items.map((position) => plan.itemNumbers[position - 1])],
    ['new', fresh.map(({ label }) => label)],
    ['replaced', replaced.map(({ attachment }) => attachment.label)],
    ['withdrawn', withdrawn.map(({ label }) => label)],
  ] as const
  return (
    <ul className={style.news}>
      {lines
        .filter(([, labels]) => labels.length > 0)
        .map(([change, labels]) => (
          <li key={change}>{t(`pack.send.brings.${change}`, { labels: labels.join(', ') })}</li>
        ))}
    </ul>
  )
}
