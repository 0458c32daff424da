/** The pack as it is planned: every attachment with its pages. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { AttachmentId } from '../../../shared/values.ts'
import table from '../../components/Table.module.css'
import { Viewer } from '../attachments/Viewer.tsx'
import { viewedOf } from '../attachments/viewed.ts'
import type { Pack } from '../meeting/pack.ts'
import style from './PackTable.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly pack: Pack
}

/** With the way to look at each. */
export function PackTable({ meeting, pack }: Props) {
  const [viewing, setViewing] = useState<AttachmentId | null>(null)
  const viewed = useMemo(() => viewedOf(meeting, pack), [meeting, pack])
  return (
    <>
      <Planned meeting={meeting} pack={pack} onView={setViewing} />
      {viewing !== null && (
        <Viewer all={viewed} at={viewing} onAt={setViewing} onTurn={null} onClose={() => setViewing(null)} />
      )}
    </>
  )
}

interface PlannedProps extends Props {
  readonly onView: (attachment: AttachmentId) => void
}

function Planned({ meeting, pack: { plan }, onView }: PlannedProps) {
  const { t } = useTranslation()
  const made = new Set(
    meeting.items.flatMap(({ attachments }) =>
      attachments.filter(({ fromAccounts }) => fromAccounts).map(({ id }) => id),
    ),
  )
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('meeting.documents.label')}</th>
          <th scope="col">{t('meeting.documents.name')}</th>
          <th scope="col" data-align="end">
            {t('meeting.documents.item')}
          </th>
          <th scope="col" data-align="end">
            {t('meeting.documents.pages')}
          </th>
          <th scope="col" data-align="end">
            {t('meeting.documents.page')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td />
          <td>{t(plan.cover ? 'meeting.documents.coverAndAgenda' : 'meeting.documents.agenda')}</td>
          <td />
          <td data-align="end">{plan.frontPages}</td>
          <td data-align="end">1</td>
        </tr>
        {plan.attachments.map(({ id, item, label, title, pages, startPage }) => (
          <tr key={id}>
            <td className={style.label}>{label}</td>
            <td>
              <button
                type="button"
                className={style.view}
                aria-label={t('attachments.viewer.title', { label, title })}
                onClick={() => onView(id)}
              >
                {title}
              </button>
              {startPage === null && <p className={style.awaited}>{t('meeting.documents.awaited')}</p>}
              {made.has(id) && (
                <p className={style.origin}>{t(meeting.sent ? 'pack.made.from' : 'pack.made.kept')}</p>
              )}
            </td>
            <td data-align="end">{plan.itemNumbers[item - 1]}</td>
            <td data-align="end">{startPage === null ? '–' : pages}</td>
            <td data-align="end">{startPage ?? '–'}</td>
          </tr>
        ))}
      </tbody>
      <tfoot className={style.total}>
        <tr>
          <th scope="row" colSpan={3}>
            {t('meeting.documents.total')}
          </th>
          <td data-align="end">{plan.totalPages}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}
