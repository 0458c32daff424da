/** The days by which papers are to be out: the body's own rule, and the law's for a general meeting and an interim report. */
import type { Item } from '../model/meeting.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { AttachmentId, LocalDate } from '../values.ts'
import { addDays, dayOf, daysBetween, monthOf } from './calendar-days.ts'
import type { RemarkDetail } from './pack-remark.ts'

type Dated = Pick<MeetingDetail, 'kind' | 'date' | 'board' | 'sent'>

/** So many days before the last day it is told that it comes. */
const soon = 3

/** Of a meeting that is to come and whose papers are not out. */
export function dateRemarks({ kind, date, board, sent }: Dated, today: LocalDate): readonly RemarkDetail[] {
  if (sent || kind === 'perCapsulam' || date < today) return []
  if (kind === 'general' && board.kind === 'company') return generalRemarks(date, today)
  const { noticeDays: days } = board.settings
  if (days === 0) return []
  const due = addDays(date, -days)
  if (today > due) return [{ code: 'noticeLate', due, days }]
  return daysBetween(today, due) <= soon ? [{ code: 'noticeSoon', due, days }] : []
}

/** Aktiebolagslagen 7:18–20. */
function generalRemarks(date: LocalDate, today: LocalDate): readonly RemarkDetail[] {
  const [twoWeeks, fourWeeks, sixWeeks] = [addDays(date, -14), addDays(date, -28), addDays(date, -42)]
  if (today > twoWeeks) return [{ code: 'generalLate', due: twoWeeks }]
  if (today > fourWeeks) return [{ code: 'generalShort', due: fourWeeks }]
  return today < sixWeeks ? [{ code: 'generalEarly', from: sixWeeks }] : []
}

/** Follow-up reports of a committee whose meeting comes more than two months after their period. */
export function interimRemarks(
  { date, board }: Pick<Dated, 'date' | 'board'>,
  { attachments }: Item,
): ReadonlyMap<AttachmentId, RemarkDetail> {
  if (board.kind !== 'committee') return new Map()
  return new Map(
    attachments.flatMap(({ id, fromAccounts }) => {
      if (fromAccounts?.report !== 'followup' || fromAccounts.period.endsWith('-12-31')) return []
      const due = twoMonthsAfter(fromAccounts.period)
      return date > due ? [[id, { code: 'interimLate', due }] as const] : []
    }),
  )
}

/** The last day of the second month after the one that `period` ends. */
function twoMonthsAfter(period: LocalDate): LocalDate {
  return addDays(dayOf(Number(period.slice(0, 4)), monthOf(period) + 3, 1), -1)
}
