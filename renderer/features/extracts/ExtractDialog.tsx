/** What leaves the minutes as a file: which document, of which paragraphs, for whom, and what came of it. */
import { Button, Group, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDecided } from '../../../shared/documents/decision-list.ts'
import { documentFormats } from '../../../shared/model/extracts.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { recipientsAt } from '../../../shared/rules/extract-recipients.ts'
import { secretGrounds } from '../../../shared/rules/secrecy.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { ExportedFile } from '../documents/ExportedFile.tsx'
import { ExtractOptions, SecretOptions } from './ExtractOptions.tsx'
import style from './Extracts.module.css'
import { type ExtractChoice, type What, whats } from './extract-choice.ts'
import { Known } from './Known.tsx'
import { type ExtractOutcome, useExtractExport } from './useExtractExport.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly first: What
  readonly onClose: () => void
}

export function ExtractDialog({ meeting, minutes, first, onClose }: Props) {
  const { t } = useTranslation()
  const [choice, setChoice] = useState<ExtractChoice>(() => firstChoice(first))
  const change = (part: Partial<ExtractChoice>) => setChoice((choice) => ({ ...choice, ...part }))
  const { what, format, paragraphs } = choice
  const placeOf = (number: number) => number - minutes.firstParagraph + 1
  const known = recipientsAt(minutes, paragraphs.map(placeOf))
  const { write, outcome, error, file, running } = useExtractExport(
    meeting,
    choice,
    choice.recipients ?? known,
  )
  const grounds = secretGrounds(meeting)
  const secret = secretNumbers(minutes, what, paragraphs).filter((number) => grounds.has(placeOf(number)))
  return (
    <Dialog title={t('extracts.title')} size={680} busy={running !== undefined} onClose={onClose}>
      <div className={form.form}>
        <fieldset className={style.options} disabled={running !== undefined}>
          <div className={style.pair}>
            <Select
              label={t('extracts.what')}
              description={t(`extracts.whatTexts.${what}`)}
              data-autofocus
              value={what}
              data={whats.map((value) => ({ value, label: t(`extracts.whats.${value}`) }))}
              allowDeselect={false}
              inputWrapperOrder={['label', 'input', 'description']}
              onChange={(what) => what && change({ what, secret: usualSecret(what) })}
            />
            <Select
              label={t('extracts.format')}
              value={format}
              data={documentFormats.map((value) => ({ value, label: t(`extracts.formats.${value}`) }))}
              allowDeselect={false}
              onChange={(format) => format && change({ format })}
            />
          </div>
          {what === 'extract' && (
            <ExtractOptions {...{ minutes, grounds, choice, known }} onChange={change} />
          )}
          {secret.length > 0 && <SecretOptions choice={choice} onChange={change} numbers={secret} />}
        </fieldset>
        {outcome && <Outcome outcome={outcome} />}
        <ErrorNote error={error} />
        {running ? (
          <ProgressPanel
            label={t('extracts.writing', { file: file?.name })}
            progress={running.progress}
            onCancel={running.cancel}
            takesFocus
          />
        ) : (
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('extracts.close')}</Button>
            <Button variant="filled" onClick={() => void write()}>
              {t('extracts.write')}
            </Button>
          </Group>
        )}
      </div>
    </Dialog>
  )
}

function Outcome({ outcome }: { readonly outcome: ExtractOutcome }) {
  const { t } = useTranslation()
  if (outcome.kind === 'file') {
    return (
      <div>
        <ExportedFile file={outcome.file} exported={outcome.exported} />
        <Known made={[outcome.exported]} />
      </div>
    )
  }
  const { made, folder } = outcome
  return (
    <div>
      <p role="status">{t('extracts.eachDone', { count: made.length, folder })}</p>
      <Known made={made} />
    </div>
  )
}

/** Which of the minutes' paragraphs the document prints as they are. */
function secretNumbers(minutes: Minutes, what: What, chosen: readonly number[]): readonly number[] {
  if (what === 'extract') return chosen
  if (what !== 'decisions') return []
  return minutes.paragraphs.flatMap((paragraph, index) =>
    isDecided(paragraph) ? [minutes.firstParagraph + index] : [],
  )
}

function firstChoice(what: What): ExtractChoice {
  const secret = usualSecret(what)
  return { what, format: 'pdf', paragraphs: [], recipients: null, delivery: 'together', secret }
}

function usualSecret(what: What): ExtractChoice['secret'] {
  return what === 'extract' ? 'refuse' : 'withhold'
}
