/** Templates as files: the shown one is saved as a file, one that somebody made is opened and taken into use. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ReportTemplate } from '../../../shared/model/accounts.ts'
import type { TemplateId } from '../../../shared/values.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, refreshReads } from '../../call.ts'

interface Props {
  readonly template: ReportTemplate
  readonly onOpened: (id: TemplateId) => void
  readonly onError: (error: unknown) => void
}

export function TemplateFiles({ template, onOpened, onError }: Props) {
  const { t } = useTranslation()
  const attempt = (work: () => Promise<void>) => void work().then(() => onError(null), onError)
  const save = async () => {
    const chosen = await call('app.chooseJson', { name: template.name })
    if (chosen) await call('accounts.template.write', { template, to: chosen.file })
  }
  const open = async () => {
    const chosen = await call('app.chooseTemplate', {})
    if (!chosen) return
    await saveAll()
    const { id } = await call('accounts.template.open', { file: chosen.file, report: null })
    await refreshReads()
    onOpened(id)
  }
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('accountsMore.templates.files')} title={t('accountsMore.templates.files')}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!ReportTemplate.safeParse(template).success} onClick={() => attempt(save)}>
          {t('accountsMore.templates.saveAsFile')}
        </Menu.Item>
        <Menu.Item onClick={() => attempt(open)}>{t('accountsMore.templates.openFile')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
