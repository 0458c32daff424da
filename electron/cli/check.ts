/** `justera check FILE`: what should be looked over before the papers of a meeting are sent. */
import { remarkText } from '../../shared/i18n/remark-text.ts'
import { packRemarks } from '../../shared/rules/pack-check.ts'
import { isUrgent, type Remark, severityOf } from '../../shared/rules/pack-remark.ts'
import { LocalDate } from '../../shared/values.ts'
import type { Command, CommandContext } from './command.ts'
import { findMeeting, meetingOptions } from './find-meeting.ts'

/** Exit 1 where something asks to be done; what is only to be known is printed and exit is 0. */
export const checkPapers: Command = {
  file: true,
  readOnly: true,
  options: meetingOptions,
  async run({ call, grant, t, now }, given, file) {
    await call('board.open', { file: grant(file) })
    const meeting = await findMeeting({ call }, given)
    const texts = await call('pack.check', { meeting })
    const today = LocalDate.parse(now().toISOString().slice(0, 10))
    const remarks = packRemarks(await call('meeting.get', { meeting }), { today, texts })
    const findings = remarks.map((remark) => ({
      ...remark,
      severity: severityOf(remark),
      sentence: remarkText(remark, t),
    }))
    return {
      json: { good: !remarks.some(isUrgent), findings },
      lines: remarks.length === 0 ? [t('pack.check.none')] : remarks.map((remark) => line(remark, t)),
      good: !remarks.some(isUrgent),
    }
  },
}

function line(remark: Remark, t: CommandContext['t']): string {
  const mark = isUrgent(remark) ? '!' : ' '
  return `${mark} ${placeOf(remark, t)}: ${remarkText(remark, t)}`
}

function placeOf({ item, attachment, label }: Remark, t: CommandContext['t']): string {
  if (item === null) return t('papers.check.meeting')
  return t(attachment === null ? 'pack.check.item' : 'pack.check.attachment', { label })
}
