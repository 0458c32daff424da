/** The copy that is signed and the signed copies that come back: made, taken in, looked at. */
import { Button } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { Section } from '../../components/PageBody.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { ExportedFile } from '../documents/ExportedFile.tsx'
import { CopyRow } from './CopyRow.tsx'
import { DaysOffer } from './DaysOffer.tsx'
import { SignDialog } from './SignDialog.tsx'
import { SignedCopies } from './SignedCopies.tsx'
import style from './Signing.module.css'
import { type Signing, useSigning } from './useSigning.ts'

interface Props {
  readonly meeting: MeetingDetail
}

/** Not before the minutes are ready, unless a copy was made before they were opened again. */
export function hasSigning({ minutes }: MeetingDetail): boolean {
  if (!minutes) return false
  return minutes.steps.at(-1)?.step === 'ready' || minutes.signOff !== null || minutes.signingCopy !== null
}

export function SigningSection({ meeting }: Props) {
  const { minutes } = meeting
  if (!minutes || !hasSigning(meeting)) return null
  return <SigningOf meeting={meeting} minutes={minutes} />
}

function SigningOf({ meeting, minutes }: Props & { readonly minutes: Minutes }) {
  const { t } = useTranslation()
  const { readOnly } = useRead('board.get', {})
  const [isSigning, setIsSigning] = useState(false)
  const signing = useSigning(meeting)
  const drop = useDrop(signing.drop)
  const canReceive = !readOnly && (minutes.signingCopy !== null || minutes.signOff !== null)
  return (
    <div className={style.place} {...(canReceive ? drop.handlers : {})} data-drop={drop.over || undefined}>
      <Section title={t('signing.title')}>
        <CopyRow meeting={meeting} minutes={minutes} signing={signing} readOnly={readOnly} />
        {canReceive && (
          <div className={style.actions}>
            <Button disabled={signing.job !== null} onClick={() => void signing.attachScan()}>
              {t('signing.attachScan')}
            </Button>
            <Button disabled={signing.job !== null} onClick={() => void signing.importSigned()}>
              {t('signing.importSigned')}
            </Button>
            <Button disabled={signing.job !== null} onClick={() => setIsSigning(true)}>
              {t('signing.signLocally')}
            </Button>
            <p className={style.hint}>{t(drop.over ? 'signing.dropHere' : 'signing.dropHint')}</p>
          </div>
        )}
        <Outcome signing={signing} />
        {canReceive && minutes.signedCopies.length === 0 && <p className={style.hint}>{t('signing.none')}</p>}
        <SignedCopies copies={minutes.signedCopies} onSave={(copy) => void signing.save(copy)} />
        {!readOnly && !minutes.signOff && <DaysOffer minutes={minutes} />}
      </Section>
      {isSigning && (
        <SignDialog
          meeting={meeting}
          minutes={minutes}
          onSigned={signing.received}
          onClose={() => setIsSigning(false)}
        />
      )}
    </div>
  )
}

function Outcome({ signing: { outcome, job } }: { readonly signing: Signing }) {
  const { t } = useTranslation()
  const { received, written, error } = outcome
  return (
    <>
      {job && <ProgressPanel label={t('signing.working')} progress={job.progress} onCancel={job.cancel} />}
      {written && <ExportedFile {...written} />}
      {received && (
        <p className={style.received} role="status">
          {t(received.kind === 'scan' ? 'signing.receivedScan' : 'signing.received')}
        </p>
      )}
      <ErrorNote error={error} />
    </>
  )
}

function useDrop(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const handlers = {
    onDragEnter: drag,
    onDragOver: drag,
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      drag(event)
      setOver(false)
      onFiles([...event.dataTransfer.files])
    },
  }
  return { over, handlers }
}
