/** What the palette, the menu and the keys can do with the meeting on screen. */
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { ItemId } from '../../../shared/values.ts'
import { useCommand, useCommands } from '../../commands.ts'
import type { MeetingTab } from '../../route.tsx'
import type { DocumentName } from '../documents/useExports.ts'

interface Options {
  readonly meeting: MeetingDetail
  /** As the agenda numbers them, by place. */
  readonly numbers: readonly string[]
  readonly tab: MeetingTab
  readonly locked: boolean
  readonly onTab: (tab: MeetingTab) => void
  readonly onItem: (item: ItemId) => void
  readonly onExport: (name: DocumentName) => void
}

const tabs: readonly MeetingTab[] = ['agenda', 'minutes', 'documents']

export function useMeetingCommands(options: Options): void {
  const { meeting, numbers, tab, locked, onTab, onItem, onExport } = options
  const { t } = useTranslation()
  const group = t('palette.meeting')
  const hasItems = meeting.items.length > 0
  const writing = (name: DocumentName, isPossible: boolean) => (isPossible ? () => onExport(name) : null)
  useCommand('exportPack', writing('pack', hasItems))
  useCommand('exportAgenda', writing('agenda', hasItems))
  useCommand('exportSummons', writing('summons', meeting.kind !== 'perCapsulam'))
  useCommand('exportMinutes', writing('minutes', meeting.minutes !== null))
  useCommand('checkPapers', locked || !hasItems ? null : () => onTab('documents'))
  const another = (name: 'docket' | 'changeLog') => ({
    id: `meeting ${name}`,
    group,
    label: t(`palette.export.${name}`),
    run: () => onExport(name),
  })
  useCommands([
    ...tabs
      .filter((each) => each !== tab)
      .map((each) => ({
        id: `meeting ${each}`,
        group,
        label: t('palette.tab', { tab: t(`meeting.tabs.${each}`) }),
        run: () => onTab(each),
      })),
    ...(hasItems && meeting.board.kind === 'committee' ? [another('docket')] : []),
    ...(meeting.sent ? [another('changeLog')] : []),
    ...meeting.items.map(({ id, title }, index) => ({
      id: `item ${id} ${meeting.id} ${meeting.board.name}`,
      group: t('palette.items'),
      label: title,
      detail: t('palette.item', { number: numbers[index] ?? '' }),
      whenSought: true,
      run: () => onItem(id),
    })),
  ])
}
