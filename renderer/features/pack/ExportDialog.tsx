/** The papers as a file: what they are to hold, for whom, and what came of it. */
import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PackPlan } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { ExportedFile } from '../documents/ExportedFile.tsx'
import { bytesText } from '../documents/measures.ts'
import { ExportOptions } from './ExportOptions.tsx'
import type { What } from './export-choice.ts'
import style from './Pack.module.css'
import { usePackExport } from './usePackExport.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
  readonly first?: What | undefined
  readonly onClose: () => void
}

export function ExportDialog({ meeting, plan, first = 'now', onClose }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const pack = usePackExport(meeting, first)
  const { choice, set, names, setNames, originals, setOriginals, outcome, error, job, file } = pack
  const images = outcome?.kind === 'file' ? outcome.exported.images : undefined
  const personal = names.length > 0
  return (
    <Dialog title={t('pack.export.title')} size={640} busy={job.isPending} onClose={onClose}>
      <div className={form.form}>
        <ExportOptions
          meeting={meeting}
          plan={plan}
          choice={choice}
          onChange={set}
          names={names}
          onNames={setNames}
          originals={originals}
          onOriginals={setOriginals}
          disabled={job.isPending}
        />
        {outcome?.kind === 'file' && <ExportedFile file={outcome.file} exported={outcome.exported} />}
        {images && images.count > 0 && (
          <p className={style.detail}>
            {t('pack.export.images', {
              before: bytesText(images.before, language),
              after: bytesText(images.after, language),
            })}
          </p>
        )}
        {outcome?.kind === 'copies' && (
          <p role="status">{t('pack.export.copiesDone', { count: outcome.count, folder: outcome.folder })}</p>
        )}
        <ErrorNote error={error} />
        {job.isPending ? (
          <ProgressPanel
            label={t('pack.send.making', { file: file?.name })}
            progress={job.progress}
            onCancel={job.cancel}
            takesFocus
          />
        ) : (
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('pack.send.close')}</Button>
            <Button variant="filled" autoFocus data-autofocus onClick={() => void pack.write()}>
              {t(personal ? 'pack.export.writeCopies' : 'pack.export.write')}
            </Button>
          </Group>
        )}
      </div>
    </Dialog>
  )
}
