/** The frame of an import: what is chosen at the left, what the file comes to at the right, the button above. */
import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChosenAccounts } from '../../../shared/model/state.ts'
import type { Progress } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useNavigation } from '../../route.tsx'
import style from './ImportFrame.module.css'
import type { useChooseFile } from './useChooseFile.ts'

interface Props {
  readonly file: ChosenAccounts
  readonly choosing: ReturnType<typeof useChooseFile>
  /** Null while something is missing. */
  readonly onSubmit: (() => void) | null
  readonly job: {
    readonly isPending: boolean
    readonly progress: Progress | null
    readonly error: unknown
    readonly cancel: () => void
  }
  readonly form: ReactNode
  readonly children: ReactNode
}

export function ImportFrame({ file, choosing, onSubmit, job, form, children }: Props) {
  const { t } = useTranslation()
  const { back } = useNavigation()
  const submit = () => {
    if (onSubmit && !job.isPending) onSubmit()
  }
  useHotkeys([['mod+Enter', submit]], [])
  return (
    <>
      <PageHeader
        title={t('spreadsheet.page.title')}
        meta={t('spreadsheet.page.meta')}
        actions={
          <>
            <Button variant="subtle" color="gray" onClick={back}>
              {t('ui.cancel')}
            </Button>
            <ActionTip label={t('spreadsheet.page.submit')} shortcut="mod+Enter">
              <Button variant="filled" disabled={!onSubmit} loading={job.isPending} onClick={submit}>
                {t('spreadsheet.page.submit')}
              </Button>
            </ActionTip>
          </>
        }
      />
      <div className={style.panes}>
        <section className={style.form} aria-label={t('spreadsheet.page.file')}>
          <div className={style.file}>
            <IconFileSpreadsheet size={20} stroke={1.6} aria-hidden />
            <div className={style.words}>
              <p className={style.name}>{file.name}</p>
              <p className={style.kind}>{t(`spreadsheet.page.kind.${file.kind}`)}</p>
            </div>
            <Button size="compact-sm" onClick={choosing.choose}>
              {t('spreadsheet.page.another')}
            </Button>
          </div>
          <ErrorNote error={choosing.error} />
          {form}
        </section>
        <section className={style.reading} aria-label={t('spreadsheet.page.preview')}>
          {children}
        </section>
      </div>
      {(job.isPending || job.error !== null) && (
        <footer className={style.foot}>
          {job.isPending && (
            <ProgressPanel
              inPercent
              label={t('spreadsheet.page.storing')}
              progress={job.progress}
              onCancel={job.cancel}
            />
          )}
          <ErrorNote error={job.error} />
        </footer>
      )}
    </>
  )
}
