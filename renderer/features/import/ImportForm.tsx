/** The texts, the folder of attachments, and the reading of them as it stands. */
import { Button, Tabs } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { type Dispatch, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readAgenda } from '../../../shared/text/read-agenda.ts'
import { readMinutes } from '../../../shared/text/read-minutes.ts'
import { type useJob, useRead } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import { AgendaReadingView } from './AgendaReadingView.tsx'
import { AttachmentFolder } from './AttachmentFolder.tsx'
import style from './ImportForm.module.css'
import { type ImportDraft, importInput, lineRange, type Source } from './import-draft.ts'
import { MinutesReadingView } from './MinutesReadingView.tsx'
import { SourceText } from './SourceText.tsx'

interface Props {
  readonly draft: ImportDraft
  readonly onChange: Dispatch<ImportDraft>
  readonly job: ReturnType<typeof useJob<'meeting.import'>>
}

export function ImportForm({ draft, onChange, job }: Props) {
  const { t } = useTranslation()
  const { back } = useNavigation()
  const [source, setSource] = useState<Source>('agenda')
  const textarea = useRef<HTMLTextAreaElement>(null)
  useEffect(() => textarea.current?.focus(), [])
  const { agenda, minutes } = useDeferredValue(draft)
  const agendaReading = useMemo(() => readAgenda(agenda), [agenda])
  const minutesReading = useMemo(() => readMinutes(minutes), [minutes])

  const shown = useShownBody()
  const { board } = useRead('board.get', shown)
  const severalBodies = useRead('body.list', {}).length > 1
  const input = importInput(draft)
  const submit = () => {
    if (input && !job.isPending) job.mutate({ ...input, ...shown })
  }
  useHotkeys([['mod+Enter', submit]], [])

  const showLine = (line: number) => {
    const area = textarea.current
    if (!area) return
    const [start, end] = lineRange(draft[source], line)
    area.focus()
    // Chromium scrolls to a selection only when the caret is set there first.
    area.setSelectionRange(start, start)
    area.blur()
    area.focus()
    area.setSelectionRange(start, end)
  }

  return (
    <Tabs className={style.tabs} value={source} onChange={(value) => setSource(value as Source)}>
      <PageHeader
        title={t('ui.import.title')}
        meta={severalBodies ? `${board.bodyName} · ${t('ui.import.meta')}` : t('ui.import.meta')}
        actions={
          <>
            <Button variant="subtle" color="gray" onClick={back}>
              {t('ui.cancel')}
            </Button>
            <ActionTip label={t('ui.import.submit')} shortcut="mod+Enter">
              <Button variant="filled" disabled={!input} loading={job.isPending} onClick={submit}>
                {t('ui.import.submit')}
              </Button>
            </ActionTip>
          </>
        }
      >
        <Tabs.List className={style.list}>
          <Tabs.Tab className={style.tab ?? ''} value="agenda">
            {t('ui.import.agenda')} <Count of={agendaReading.items.length} />
          </Tabs.Tab>
          <Tabs.Tab className={style.tab ?? ''} value="minutes">
            {t('ui.import.minutes')} <Count of={minutesReading.paragraphs.length} />
          </Tabs.Tab>
        </Tabs.List>
      </PageHeader>
      {(['agenda', 'minutes'] as const).map((each) => (
        <Tabs.Panel key={each} value={each} className={style.panel}>
          <div className={style.source}>
            <SourceText
              source={each}
              text={draft[each]}
              ref={textarea}
              onChange={(text) => onChange({ ...draft, [each]: text })}
            />
            {each === 'agenda' && (
              <AttachmentFolder folder={draft.folder} onChange={(folder) => onChange({ ...draft, folder })} />
            )}
          </div>
          <section className={style.reading} aria-label={t('ui.import.preview')}>
            {each === 'agenda' ? (
              <AgendaReadingView reading={agendaReading} empty={agenda.trim() === ''} onLine={showLine} />
            ) : (
              <MinutesReadingView reading={minutesReading} empty={minutes.trim() === ''} onLine={showLine} />
            )}
          </section>
        </Tabs.Panel>
      ))}
      {(job.isPending || job.error) && (
        <footer className={style.foot}>
          {job.isPending && (
            <ProgressPanel label={t('ui.import.running')} progress={job.progress} onCancel={job.cancel} />
          )}
          <ErrorNote error={job.error} />
        </footer>
      )}
    </Tabs>
  )
}

function Count({ of }: { readonly of: number }) {
  return of > 0 && <span className={style.count}>{of}</span>
}
