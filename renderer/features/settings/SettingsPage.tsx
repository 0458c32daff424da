/** How the program speaks and looks, and who works in it. Every change holds at once. */
import { SegmentedControl, Select, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Language, Theme } from '../../../shared/model/state.ts'
import { zoomSteps } from '../../../shared/rules/zoom.ts'
import { useCall, useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PageBody } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { SavedField } from '../../components/SavedField.tsx'
import { useShortcutText } from '../../components/shortcuts.ts'
import { LearnedWords } from './LearnedWords.tsx'
import style from './SettingsPage.module.css'

export function SettingsPage() {
  const { t } = useTranslation()
  const { settings, version } = useRead('app.state', {})
  const change = useCall('app.settings')
  const keys = useShortcutText()
  return (
    <>
      <PageHeader title={t('ui.settings.title')} />
      <PageBody>
        <div className={style.form}>
          <Choice label={t('ui.settings.language')} help={t('ui.settings.languageHelp')}>
            <SegmentedControl
              aria-label={t('ui.settings.language')}
              value={settings.language}
              onChange={(language) => change.mutate({ language })}
              data={Language.options.map((value) => ({ value, label: t(`ui.settings.languages.${value}`) }))}
            />
          </Choice>
          <Choice label={t('ui.settings.theme')}>
            <SegmentedControl
              aria-label={t('ui.settings.theme')}
              value={settings.theme}
              onChange={(theme) => change.mutate({ theme })}
              data={Theme.options.map((value) => ({ value, label: t(`ui.settings.themes.${value}`) }))}
            />
          </Choice>
          <Select
            label={t('ui.settings.zoom')}
            description={t('ui.settings.zoomHelp', { in: keys('mod+plus'), out: keys('mod+minus') })}
            w={140}
            value={String(settings.zoom)}
            onChange={(zoom) => zoom !== null && change.mutate({ zoom: Number(zoom) })}
            data={zoomSteps.map((zoom) => ({ value: String(zoom), label: `${Math.round(zoom * 100)} %` }))}
          />
          <SavedField
            label={t('ui.settings.userName')}
            description={t('ui.settings.userNameHelp')}
            value={settings.userName}
            onSave={(userName) => change.mutateAsync({ userName })}
          />
          <Switch
            label={t('ui.settings.spelling')}
            description={t('ui.settings.spellingHelp')}
            checked={settings.spelling}
            onChange={(event) => change.mutate({ spelling: event.currentTarget.checked })}
          />
          <LearnedWords />
          <ErrorNote error={change.error} />
          <p className={style.version}>{t('ui.settings.version', { version })}</p>
        </div>
      </PageBody>
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly help?: string
  readonly children: ReactNode
}

function Choice({ label, help, children }: ChoiceProps) {
  return (
    <div className={style.choice}>
      <p className={style.label}>{label}</p>
      {children}
      {help !== undefined && <p className={style.help}>{help}</p>}
    </div>
  )
}
