/** What has been sent of a meeting and what waits, with all that can be done with it. */
import { Button } from '@mantine/core'
import { IconReplace } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackPlan } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Edition } from '../../../shared/model/pack.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call, useJob, useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { Section } from '../../components/PageBody.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { ExportedFile } from '../documents/ExportedFile.tsx'
import { EditionTable, type EditionTask } from './EditionTable.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import type { What } from './export-choice.ts'
import style from './Pack.module.css'
import { WaitingList } from './WaitingList.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
  readonly locked: boolean
  readonly onReplace: () => void
}

export function SentSection({ meeting, plan, locked, onReplace }: Props) {
  const { t } = useTranslation()
  const editions = useRead('edition.list', { meeting: meeting.id })
  const [exporting, setExporting] = useState<What | null>(null)
  const saving = useSaving()
  const act = (task: EditionTask, edition: Edition) => {
    if (task === 'save') void saving.save(edition)
    else setExporting(`${task === 'again' ? 'sent' : 'since'} ${edition.id}`)
  }
  return (
    <>
      <WaitingList meeting={meeting} plan={plan} locked={locked} />
      <Section title={t('pack.sent.title')}>
        {meeting.sent && !locked && (
          <div className={style.actions}>
            <Button leftSection={<IconReplace size={16} />} onClick={onReplace}>
              {t('pack.replace.open')}
            </Button>
          </div>
        )}
        {editions.length > 0 ? (
          <EditionTable editions={editions} onTask={act} />
        ) : (
          <p className={style.detail}>{t('pack.sent.none')}</p>
        )}
        {saving.job.isPending && (
          <ProgressPanel
            label={t('meeting.documents.writing', { file: saving.file?.name })}
            progress={saving.job.progress}
            onCancel={saving.job.cancel}
          />
        )}
        {saving.saved && <ExportedFile {...saving.saved} />}
        <ErrorNote error={saving.error} />
      </Section>
      {exporting && (
        <ExportDialog meeting={meeting} plan={plan} first={exporting} onClose={() => setExporting(null)} />
      )}
    </>
  )
}

/** Writes what was sent to a file again, byte for byte. */
function useSaving() {
  const job = useJob('edition.save')
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [saved, setSaved] = useState<{ readonly file: ChosenFile; readonly exported: Exported } | null>(null)
  const [error, setError] = useState<unknown>(null)
  const save = async ({ id, fileName }: Edition) => {
    setError(null)
    setSaved(null)
    try {
      const file = await call('app.choosePdf', { name: fileName.replace(/\.pdf$/i, '') })
      if (!file) return
      setFile(file)
      const exported = await job.run({ id, to: file.file })
      if (exported) setSaved({ file, exported })
    } catch (failure) {
      setError(failure)
    }
  }
  return { save, job, file, saved, error }
}
