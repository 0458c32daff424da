/** Puts down who comes, leaves or serves at the paragraph that is treated. */
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { type Minutes, plainAttendance } from '../../../shared/model/minutes.ts'
import { changesBetween, withChange } from '../../../shared/rules/attendance-changes.ts'
import { stayFields } from '../../../shared/rules/stay.ts'
import type { Change } from '../../autosave/useChange.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import type { AttendanceOption } from './useOptions.ts'

/** @param place of the paragraph, from 1 */
export function useAttendanceChange(
  { id: meeting }: MeetingDetail,
  { attendance: people }: Minutes,
  place: number,
  change: Change,
): (option: AttendanceOption) => Promise<void> {
  const offerUndo = useOfferUndo()
  const store = ({ what }: AttendanceOption): Promise<unknown> => {
    if (what.kind === 'change') {
      const changes = changesBetween(people, withChange(people, what.change))
      return changes.length > 0 ? change('attendance.change', { meeting, changes }) : Promise.resolve()
    }
    const stay = stayFields([{ from: place, until: null }])
    const attendance = { ...plainAttendance, ...stay, name: what.name, role: '', organisation: '' }
    return change('attendance.add', { meeting, attendance })
  }
  return async (option) => {
    if ((await store(option)) === undefined) return
    offerUndo({ text: [option.label, option.detail].filter((part) => part !== '').join(', ') })
  }
}
