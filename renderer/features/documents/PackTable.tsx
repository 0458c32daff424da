/** The pack as it is planned: every attachment with its pages. */
import { useTranslation } from 'react-i18next'
import type { PackPlan } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import table from '../../components/Table.module.css'
import style from './PackTable.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
}

export function PackTable({ meeting, plan }: Props) {
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
              {title}
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
