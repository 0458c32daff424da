/** Adding files to items: the dialog, the job, and what it refused. */
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import type { AttachmentId, ItemId } from '../../../shared/values.ts'
import { call, type Progress, useJob } from '../../call.ts'

type Refused = Output<'attachment.attach'>['refused']

export interface Attaching {
  readonly attach: (item: ItemId) => Promise<void>
  /** Gives an awaited attachment its file. */
  readonly fill: (attachment: AttachmentId) => Promise<void>
  readonly running: boolean
  readonly progress: Progress | null
  readonly cancel: () => void
  /** The item that files were last added to; what was refused and failed concerns it. */
  readonly item: ItemId | null
  readonly refused: Refused
  /** Tries a refused file again with a password. */
  readonly unlock: (fileName: string, password: string) => Promise<void>
  readonly error: unknown
}

/** `selected` is the item whose awaited attachments can be filled. */
export function useAttach(selected: ItemId | null): Attaching {
  const attachJob = useJob('attachment.attach')
  const fillJob = useJob('attachment.fill')
  const [item, setItem] = useState<ItemId | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [refused, setRefused] = useState<Refused>([])
  const [files, setFiles] = useState<readonly ChosenFile[]>([])

  const run = async (target: ItemId | null, job: () => Promise<Refused>) => {
    setItem(target)
    setError(null)
    setRefused([])
    try {
      setRefused(await job())
    } catch (failure) {
      setError(failure)
    }
  }
  const attach = (target: ItemId) =>
    run(target, async () => {
      const files = await call('app.chooseAttachments', {})
      if (files.length === 0) return []
      setFiles(files)
      const answer = await attachJob.run({ item: target, files: files.map(({ file }) => file) })
      return answer?.refused ?? []
    })
  const unlock = async (fileName: string, password: string) => {
    const file = files.find(({ name }) => name === fileName)
    if (!file || item === null) return
    const others = refused.filter((one) => one.fileName !== fileName)
    await run(item, async () => {
      const answer = await attachJob.run({ item, files: [file.file], password })
      return [...others, ...(answer?.refused ?? [])]
    })
  }
  const fill = (id: AttachmentId) =>
    run(selected, async () => {
      const [chosen] = await call('app.chooseAttachments', {})
      if (chosen) await fillJob.run({ id, file: chosen.file })
      return []
    })

  const job = fillJob.isPending ? fillJob : attachJob
  const { progress, cancel, isPending: running } = job
  return { attach, fill, unlock, running, progress, cancel, item, refused, error }
}
