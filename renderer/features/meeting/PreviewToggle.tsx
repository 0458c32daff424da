/** Shows and hides the printed page. */
import { UnstyledButton } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../../commands.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import style from './MeetingTabs.module.css'
import type { Preview } from './usePreview.ts'

const keys = 'mod+shift+P'

export function PreviewToggle({ preview: { place, toggle } }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const label = t('meeting.preview.toggle')
  useCommands([{ id: 'meeting preview', group: t('palette.meeting'), label, keys, run: toggle }])
  return (
    <ActionTip label={label} shortcut={keys}>
      <UnstyledButton className={style.toggle} aria-pressed={place !== 'hidden'} onClick={toggle}>
        <IconFileText size={16} aria-hidden />
        {label}
      </UnstyledButton>
    </ActionTip>
  )
}
