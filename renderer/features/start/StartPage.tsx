/** Where one begins: make a board file, open one, or go on with the last. */
import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../call.ts'
import { runCommand } from '../../commands.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useNavigation } from '../../route.tsx'
import { CreateBoard } from './CreateBoard.tsx'
import { RecentFiles } from './RecentFiles.tsx'
import style from './StartPage.module.css'
import { useOpenBoard } from './useOpenBoard.ts'

interface Props {
  readonly task?: 'create'
  readonly failure?: unknown
}

export function StartPage({ task, failure }: Props) {
  const { t } = useTranslation()
  const { recent } = useRead('app.state', {})
  const { open, choose } = useOpenBoard()
  const { go, back } = useNavigation()
  const create = () => go({ page: 'start', task: 'create' })
  useHotkeys([['mod+O', () => void choose()]])
  return (
    <div className={style.page}>
      <div className={style.column}>
        <h1 className={style.title}>Justera</h1>
        <p className={style.lead}>{t('ui.start.lead')}</p>
        {task === 'create' ? (
          <CreateBoard onCancel={back} />
        ) : (
          <>
            <div className={style.actions}>
              <ActionTip label={t('ui.file.create')} shortcut="mod+N">
                <Button variant="filled" onClick={create}>
                  {t('ui.file.create')}
                </Button>
              </ActionTip>
              <ActionTip label={t('ui.file.open')} shortcut="mod+O">
                <Button onClick={choose}>{t('ui.file.open')}</Button>
              </ActionTip>
              <Button variant="subtle" onClick={() => runCommand('openReview')}>
                {t('reviewMode.open.choose')}
              </Button>
            </div>
            <ErrorNote error={failure} />
            <RecentFiles files={recent} onOpen={open} />
          </>
        )}
      </div>
    </div>
  )
}
