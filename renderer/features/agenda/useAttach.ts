/** Adding files to items: where they come from, the job, and what came of it. */
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { AppError, fromFailure } from '../../../shared/errors.ts'
import type { GatheredFiles } from '../../../shared/model/state.ts'
import type { AttachmentId, FileToken, ItemId } from '../../../shared/values.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { bridge, call, type Progress, useJob } from '../../call.ts'

type Answer = Output<'attachment.attach'>

export interface Outcome {
  /** The item that it concerns. */
  readonly item: ItemId | null
  /** The attachment that was to get the file; null where new ones were to be made. */
  readonly filled: AttachmentId | null
  readonly refused: Answer['refused']
  readonly error: unknown
  /** Where it was cancelled: how many were attached by then, and how many were not come to. */
  readonly stopped: { readonly attached: number; readonly left: number } | null
  /** What was found beside the files and can't be attached; null where nothing was looked through. */
  readonly gathered: GatheredFiles | null
}

/** More files than this are asked about first. */
const manyFiles = 50

const noOutcome: Outcome = {
  item: null,
  filled: null,
  refused: [],
  error: null,
  stopped: null,
  gathered: null,
}

/** Files that wait for an answer: they are many. */
export interface Asking {
  readonly item: ItemId
  readonly gathered: GatheredFiles
}

export interface Attaching {
  readonly attach: (item: ItemId) => Promise<void>
  readonly attachFolder: (item: ItemId) => Promise<void>
  /** Files and folders that a person let fall on an item. */
  readonly drop: (item: ItemId, files: readonly File[]) => Promise<void>
  /** Gives an attachment its file, or another one. */
  readonly fill: (attachment: AttachmentId, item: ItemId | null) => Promise<void>
  readonly dropOn: (attachment: AttachmentId, item: ItemId, files: readonly File[]) => Promise<void>
  readonly asking: Asking | null
  readonly answer: (isYes: boolean) => Promise<void>
  readonly running: boolean
  readonly progress: Progress | null
  readonly cancel: () => void
  readonly outcome: Outcome
  /** What came of it has been read. */
  readonly dismiss: () => void
  /** Tries a refused file again with a password. */
  readonly unlock: (file: FileToken, password: string) => Promise<void>
}

export function useAttach(): Attaching {
  const attachJob = useJob('attachment.attach')
  const { fillJob, fillWith } = useFill()
  const { outcome, run, dismiss } = useOutcome()
  const [asking, setAsking] = useState<Asking | null>(null)

  const attachAll = async (item: ItemId, gathered: GatheredFiles): Promise<Partial<Outcome>> => {
    const files = gathered.files.map(({ file }) => file)
    if (files.length === 0) return { gathered }
    const answer = await attachJob.run({ item, files })
    if (!answer) return { gathered }
    const stopped = answer.left > 0 ? { attached: answer.attached.length, left: answer.left } : null
    return { gathered, refused: answer.refused, stopped }
  }
  const take = (item: ItemId, find: () => Promise<GatheredFiles | null>) =>
    run(item, async () => {
      const gathered = await find()
      if (!gathered) return {}
      if (gathered.files.length <= manyFiles) return await attachAll(item, gathered)
      setAsking({ item, gathered })
      return {}
    })
  const job = fillJob.isPending ? fillJob : attachJob
  return {
    attach: (item) => take(item, chosenFiles),
    attachFolder: (item) => take(item, chosenFolder),
    drop: (item, files) => take(item, () => droppedFiles(files)),
    fill: (id, item) =>
      run(item, async () => fillWith(id, (await call('app.chooseAttachments', {}))[0]?.file)),
    dropOn: (id, item, files) =>
      files.length === 1
        ? run(item, async () => fillWith(id, (await droppedFiles(files)).files[0]?.file))
        : take(item, () => droppedFiles(files)),
    asking,
    answer: async (isYes) => {
      setAsking(null)
      if (isYes && asking) await run(asking.item, () => attachAll(asking.item, asking.gathered))
    },
    unlock: async (file, password) => {
      const { item, filled, refused } = outcome
      if (item === null) return
      if (filled !== null) return await run(item, () => fillWith(filled, file, password))
      const others = refused.filter((one) => one.file !== file)
      await run(item, async () => {
        const answer = await attachJob.run({ item, files: [file], password })
        return { refused: [...others, ...(answer?.refused ?? [])] }
      })
    },
    running: job.isPending,
    progress: job.progress,
    cancel: job.cancel,
    outcome,
    dismiss,
  }
}

function useFill() {
  const fillJob = useJob('attachment.fill')
  const fillWith = async (
    id: AttachmentId,
    file: FileToken | undefined,
    password?: string,
  ): Promise<Partial<Outcome>> => {
    if (file === undefined) return {}
    try {
      await fillJob.run({ id, file, password })
      return {}
    } catch (error) {
      return { filled: id, refused: [lockedFile(file, error)] }
    }
  }
  return { fillJob, fillWith }
}

/** A file that does not open without its password, or not with that one. @throws whatever else went wrong */
function lockedFile(file: FileToken, error: unknown): Answer['refused'][number] {
  const isLocked =
    error instanceof AppError && (error.code === 'ATTACHMENT_PASSWORD' || error.code === 'WRONG_PASSWORD')
  if (!isLocked) throw error
  const { code, params } = error
  return { file, fileName: String(params.fileName), code, params }
}

/** Keeps what came of the work that was run last. */
function useOutcome() {
  const [outcome, setOutcome] = useState(noOutcome)
  const run = async (item: ItemId | null, work: () => Promise<Partial<Outcome>>): Promise<void> => {
    setOutcome({ ...noOutcome, item })
    try {
      await saveAll()
      const found = await work()
      setOutcome({ ...noOutcome, item, ...found })
    } catch (error) {
      setOutcome({ ...noOutcome, item, error })
    }
  }
  return { outcome, run, dismiss: () => setOutcome(noOutcome) }
}

async function chosenFiles(): Promise<GatheredFiles | null> {
  const files = await call('app.chooseAttachments', {})
  return files.length === 0 ? null : { files, leftOut: { count: 0, names: [] }, folders: [] }
}

async function chosenFolder(): Promise<GatheredFiles | null> {
  const gathered = await call('app.chooseAttachmentFolder', {})
  return gathered.folders.length === 0 ? null : gathered
}

/** Fails with `AppError`. */
async function droppedFiles(files: readonly File[]): Promise<GatheredFiles> {
  const reply = await bridge.dropped(files)
  if (!reply.ok) throw fromFailure(reply.failure)
  return reply.value
}
