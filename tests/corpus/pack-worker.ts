/** Packs files in a thread of its own, which may be ended at any moment. */
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { assemblePack } from '../../electron/pdf/pack/assemble.ts'
import { openPdf } from '../../electron/pdf/read/open.ts'
import { AppError } from '../../shared/errors.ts'
import { packInput } from '../electron/pdf/pack/packing.ts'

export interface PackOrder {
  readonly files: readonly string[]
  readonly out: string
}

export type PackReply =
  | {
      readonly kind: 'packed'
      readonly pages: readonly number[]
      readonly findings: readonly string[][]
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'refused'; readonly code: string }

console.warn = () => {}
console.log = () => {}

async function pack({ files, out }: PackOrder): Promise<PackReply> {
  try {
    const attachments = files.map((file) => ({ bytes: readFileSync(file) }))
    const findings = await Promise.all(
      attachments.map(async ({ bytes }) => [...(await openPdf(bytes, '')).findings]),
    )
    const input = await packInput(out, attachments)
    const warnings = (await assemblePack(input)).warnings.map(({ code }) => code)
    return { kind: 'packed', pages: input.attachments.map(({ pages }) => pages.length), findings, warnings }
  } catch (error) {
    // What is no refusal is a crash: the thread ends with it.
    if (!(error instanceof AppError)) throw error
    return { kind: 'refused', code: error.code }
  }
}

parentPort?.on('message', async (order: PackOrder) => {
  parentPort?.postMessage(await pack(order))
})
