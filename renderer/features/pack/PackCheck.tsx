/** What a careful person should know of the papers before they are sent, with the way to each. */
import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { isUrgent, type Remark, unsentRemarks } from '../../../shared/rules/pack-check.ts'
import { Section } from '../../components/PageBody.tsx'
import style from './PackCheck.module.css'
import { remarkText } from './remark-text.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly onShow: (remark: Remark) => void
}

export function PackCheck({ meeting, onShow }: Props) {
  const { t } = useTranslation()
  const groups = usePackRemarks(meeting)
  if (meeting.sent && groups.length === 0) return null
  return (
    <Section title={t('pack.check.title')}>
      {groups.length === 0 && <p className={style.none}>{t('pack.check.none')}</p>}
      <ul className={style.list}>
        {groups.map(({ first, title, remarks }) => (
          <li key={`${first.item} ${first.attachment}`} className={style.row}>
            <span className={style.label}>
              {first.attachment === null ? t('pack.check.item', { label: first.label }) : first.label}
            </span>
            <div>
              {title}
              {remarks.map((remark) => (
                <RemarkLine key={remark.code} remark={remark} />
              ))}
            </div>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t(first.attachment === null ? 'pack.check.showItem' : 'pack.check.showWhich', {
                label: first.label,
              })}
              onClick={() => onShow(first)}
            >
              {t('pack.check.show')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function RemarkLine({ remark }: { readonly remark: Remark }) {
  const { t } = useTranslation()
  const urgent = isUrgent(remark)
  return (
    <p className={style.remark} data-urgent={urgent || undefined}>
      {urgent && <IconAlertTriangle size={14} aria-hidden />}
      {remarkText(remark, t)}
    </p>
  )
}

interface Group {
  readonly first: Remark
  readonly title: string
  readonly remarks: readonly Remark[]
}

/** By attachment, in the agenda's order. */
function usePackRemarks(meeting: MeetingDetail): readonly Group[] {
  return useMemo(() => {
    const { items } = meeting
    const titles = new Map(
      items.flatMap(({ attachments }) => attachments.map(({ id, title }) => [id, title] as const)),
    )
    const groups = Map.groupBy(unsentRemarks(meeting), ({ item, attachment }) =>
      attachment === null ? `item ${item}` : `attachment ${attachment}`,
    )
    return [...groups.values()].flatMap((remarks) => {
      const [first] = remarks
      if (!first) return []
      const item = items.find(({ id }) => id === first.item)
      const title = first.attachment === null ? item?.title : titles.get(first.attachment)
      return [{ first, title: title ?? '', remarks }]
    })
  }, [meeting])
}
