/** Pages of stored files as the pack shows them. */
import { quartersOf } from '../../../shared/rules/page-turns.ts'
import { stampedPages } from '../../pdf/pack/stamped-pages.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { storedPdf } from '../make-pack.ts'

export const picture: JobHandlers['preview.picture'] = async (context, file) =>
  Uint8Array.from(await storedPdf(context.db, file, turnOf(context)))

export const pages: JobHandlers['preview.pages'] = async (context, asked) => {
  const { file, label, turns, from, stamps, look } = asked
  const turn = turnOf(context)
  const all = Array.from({ length: file.pages }, (_, index) => index + 1)
  return stampedPages({
    file: await storedPdf(context.db, file, turn),
    label,
    stamps: all.map((page) => stamps[page - from] ?? null),
    turns: all.map((page) => quartersOf(turns, page)),
    stamp: { place: look.stampPlace, size: look.stampSize, colour: look.stampColour },
    turn,
  })
}

/** Lets the worker hear that the window wants something else by now. */
function turnOf({ checkCancelled }: JobContext): () => Promise<void> {
  return async () => {
    await new Promise((next) => setImmediate(next))
    checkCancelled()
  }
}
