/** What is done with copies that are signed: the jobs, and what came of the last. */
import { useState } from 'react'
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { AppError, fromFailure } from '../../../shared/errors.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { SignedCopy } from '../../../shared/model/sign-off.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import type { FileToken } from '../../../shared/values.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { bridge, call, useJob } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { documentWords } from '../meeting/pack.ts'

interface Outcome {
  readonly written?: { readonly file: ChosenFile; readonly exported: Exported }
  readonly received?: SignedCopy
  readonly error?: unknown
}

export function useSigning(meeting: MeetingDetail) {
  const copyJob = useJob('signing.makeCopy')
  const scanJob = useJob('signing.attachScan')
  const importJob = useJob('signing.importSigned')
  const saveJob = useJob('signing.save')
  const [outcome, setOutcome] = useState<Outcome>({})
  const offerUndo = useOfferUndo()
  const job = [copyJob, scanJob, importJob, saveJob].find(({ isPending }) => isPending) ?? null

  const run = async (work: () => Promise<Outcome>) => {
    if (job) return
    setOutcome({})
    try {
      await saveAll()
      setOutcome(await work())
    } catch (error) {
      setOutcome({ error })
    }
  }
  const write = (name: string, make: (to: FileToken) => Promise<Exported | null>) =>
    run(async () => {
      const file = await call('app.choosePdf', { name })
      const exported = file && (await make(file.file))
      return file && exported ? { written: { file, exported } } : {}
    })
  const scan = async (files: readonly FileToken[]) =>
    receivedOf(await scanJob.run({ meeting: meeting.id, files: [...files] }))
  const importOne = async (file: FileToken) => receivedOf(await importJob.run({ meeting: meeting.id, file }))

  return {
    outcome,
    job,
    makeCopy: () =>
      write(copyName(meeting), async (to) => {
        const made = await copyJob.run({ meeting: meeting.id, to })
        offerUndo(null)
        return made?.exported ?? null
      }),
    save: ({ id, file }: SignedCopy) => write(file.replace(/\.pdf$/i, ''), (to) => saveJob.run({ id, to })),
    attachScan: () =>
      run(async () => {
        const files = await call('app.chooseAttachments', {})
        return files.length === 0 ? {} : scan(files.map(({ file }) => file))
      }),
    importSigned: () =>
      run(async () => {
        const [chosen] = await call('app.chooseAttachments', {})
        return chosen ? importOne(chosen.file) : {}
      }),
    drop: (files: readonly File[]) =>
      run(async () => {
        const reply = await bridge.dropped(files)
        if (!reply.ok) throw fromFailure(reply.failure)
        const tokens = reply.value.files.map(({ file }) => file)
        const [only, ...others] = tokens
        if (only === undefined) return {}
        return others.length === 0 ? await importOne(only).catch(asScan(() => scan([only]))) : scan(tokens)
      }),
    received: (received: SignedCopy) => setOutcome({ received }),
  }
}

export type Signing = ReturnType<typeof useSigning>

/** Nothing where it was cancelled. */
function receivedOf(received: SignedCopy | null): Outcome {
  return received ? { received } : {}
}

/** What carries no signature of its own was signed on paper. */
function asScan(scan: () => Promise<Outcome>) {
  return (error: unknown) => {
    if (error instanceof AppError && error.code === 'SIGNED_PDF_NO_SIGNATURE') return scan()
    throw error
  }
}

/** "Underskriftsexemplar styrelsemöte 5 2018-11-22" */
function copyName(meeting: MeetingDetail): string {
  const name = insideSentence(meetingName(meeting, meeting.board.kind, documentWords))
  return `${sv.signing.copy} ${name} ${meeting.date}`
}
