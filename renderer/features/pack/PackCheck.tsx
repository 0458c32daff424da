/** What a careful person should know of the papers before they are sent, with the way to each and what can be done at once. */
import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { remarkText } from '../../../shared/i18n/remark-text.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { isUrgent, type Remark } from '../../../shared/rules/pack-remark.ts'
import type { AttachmentId, ItemId } from '../../../shared/values.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { Section } from '../../components/PageBody.tsx'
import style from './PackCheck.module.css'
import { usePackCheck } from './usePackCheck.ts'
import { usePackFix } from './usePackFix.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly onShow: (item: ItemId, attachment: AttachmentId | null) => void
}

export function PackCheck({ meeting, onShow }: Props) {
  const { t } = useTranslation()
  const { remarks, looking } = usePackCheck(meeting)
  const groups = useGroups(meeting, remarks)
  const fixOf = usePackFix(meeting)
  const [error, setError] = useState<unknown>(null)
  if (meeting.sent && groups.length === 0) return null
  return (
    <Section title={t('pack.check.title')} count={remarks.length}>
      {groups.length === 0 && !looking && <p className={style.none}>{t('pack.check.none')}</p>}
      <ul className={style.list}>
        {groups.map(({ first, title, remarks }) => {
          const { item, attachment, label } = first
          const fix = remarks.map(fixOf).find((one) => one !== null)
          return (
            <li key={`${item} ${attachment}`} className={style.row}>
              <span className={style.label}>{labelOf(first)}</span>
              <div>
                {title}
                {remarks.map((remark) => (
                  <RemarkLine key={remarkText(remark, t)} remark={remark} />
                ))}
              </div>
              <span className={style.ways}>
                {fix && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={fix.name}
                    onClick={() => void fix.run().then(() => setError(null), setError)}
                  >
                    {fix.label}
                  </Button>
                )}
                {item !== null && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t(attachment === null ? 'pack.check.showItem' : 'pack.check.showWhich', {
                      label,
                    })}
                    onClick={() => onShow(item, attachment)}
                  >
                    {t('pack.check.show')}
                  </Button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {looking && (
        <p className={style.none} role="status">
          {t('papers.check.looking')}
        </p>
      )}
      <ErrorNote error={error} />
    </Section>
  )

  function labelOf({ item, attachment, label }: Remark): string {
    if (item === null) return t('papers.check.meeting')
    return attachment === null ? t('pack.check.item', { label }) : label
  }
}

function RemarkLine({ remark }: { readonly remark: Remark }) {
  const { t } = useTranslation()
  const urgent = isUrgent(remark)
  const late = remark.code === 'missing' && remark.asked?.late
  return (
    <p className={style.remark} data-urgent={urgent || undefined} data-late={late || undefined}>
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

/** By what they concern: the meeting, an item, an attachment; in the agenda's order. */
function useGroups({ items }: MeetingDetail, remarks: readonly Remark[]): readonly Group[] {
  return useMemo(() => {
    const titles = new Map(
      items.flatMap(({ attachments }) => attachments.map(({ id, title }) => [id, title] as const)),
    )
    const groups = Map.groupBy(remarks, ({ item, attachment }) => `${item} ${attachment}`)
    return [...groups.values()].flatMap((remarks) => {
      const [first] = remarks
      if (!first) return []
      const item = items.find(({ id }) => id === first.item)
      const title = first.attachment === null ? item?.title : titles.get(first.attachment)
      return [{ first, title: title ?? '', remarks }]
    })
  }, [items, remarks])
}
