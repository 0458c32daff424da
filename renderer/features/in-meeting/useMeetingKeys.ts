/** The keys of the page in the meeting. Those with Alt or Ctrl work while a text is written in, too. */
import { useTranslation } from 'react-i18next'
import { useCommands } from '../../commands.ts'

interface Options {
  readonly onStep: (by: 1 | -1) => void
  readonly onAttendance: () => void
  readonly begin: () => void
  readonly end: () => void
}

export function useMeetingKeys({ onStep, onAttendance, begin, end }: Options): void {
  const { t } = useTranslation()
  const group = t('inMeeting.enter')
  const command = (id: string, label: string, keys: string, run: () => void) => ({
    id: `in-meeting ${id}`,
    group,
    label,
    keys,
    run,
  })
  useCommands([
    command('next', t('inMeeting.next'), 'alt+PageDown', () => onStep(1)),
    command('previous', t('inMeeting.previous'), 'alt+PageUp', () => onStep(-1)),
    command('attendance', t('inMeeting.change'), 'N', onAttendance),
    {
      ...command('attendance in text', t('inMeeting.change'), 'mod+shift+A', onAttendance),
      whenSought: true,
    },
    command('begin', t('inMeeting.begin'), 'B', begin),
    command('end', t('inMeeting.end'), 'S', end),
  ])
}
