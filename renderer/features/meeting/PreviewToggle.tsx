/** Shows and hides the printed page. */
import { UnstyledButton } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActionTip } from '../../components/ActionTip.tsx'
import style from './MeetingTabs.module.css'
import { usePageKeys } from './page-keys.ts'
import type { Preview } from './usePreview.ts'

const keys = 'mod+shift+P'

export function PreviewToggle({ preview: { place, toggle } }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  usePageKeys({ [keys]: toggle }, { inFields: true })
  const label = t('meeting.preview.toggle')
  return (
    <ActionTip label={label} shortcut={keys}>
      <UnstyledButton className={style.toggle} aria-pressed={place !== 'hidden'} onClick={toggle}>
        <IconFileText size={16} aria-hidden />
        {label}
      </UnstyledButton>
    </ActionTip>
  )
}
