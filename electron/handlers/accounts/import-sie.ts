/** Imports a SIE file: read in pieces, judged whole, and stored whole or not at all. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { createIssues } from '../../../shared/accounts/sie/issues.ts'
import { readSurveyed, refusedUnread, type SieReading } from '../../../shared/accounts/sie/read.ts'
import { amountsToStore, namesToStore } from '../../../shared/accounts/sie/stored.ts'
import { createSurveyor, type Survey } from '../../../shared/accounts/sie/survey.ts'
import type { Parsed } from '../../../shared/contract.ts'
import type { SourceFormat } from '../../../shared/model/accounts.ts'
import { type AccountSourceId, Line, type Sha256 } from '../../../shared/values.ts'
import { addSource } from '../../db/account-sources.ts'
import { putFile } from '../../db/blobs.ts'
import { asAppError } from '../../failures.ts'
import { sizeOfFile } from '../../regular-file.ts'
import type { JobContext, JobHandlers } from '../handler.ts'

/** MiB. The largest ledgers of a year are a few hundred. */
const sizeLimit = 512
/** Bytes that are read at a time. */
const pieceSize = 1 << 20

type Input = Parsed<'accounts.importSie'>

export const importSie: JobHandlers['accounts.importSie'] = async (context, input) => {
  const path = context.pathOf(input.file)
  const size = sizeOfFile(path)
  if (size > sizeLimit * 2 ** 20) return { ...tooLarge(), source: null }
  // Twice through the file: to tell what it is, and to read it.
  const work = size * 2
  const pass = (before: number) => piecesOf(path, (done) => watch(context, before + done, work))
  const { survey, sha256 } = look(pass(0))
  const reading = readSurveyed(survey, () => pass(size), input.year)
  const { status } = reading.summary
  const isTaken = status !== 'reject' && (status !== 'block' || input.note !== '')
  if (input.preview || !isTaken) return { ...reading.summary, source: null }
  context.checkCancelled()
  const fileName = Line.parse(basename(path))
  const detail = { use: input.use, year: reading.summary.yearStart, fileName, sha256, status }
  const source = context.write(detail, () => {
    putFile(context.db, path, { sha256, bytes: size }, context.now)
    return store(context, input, reading, { fileName, sha256 })
  })
  context.progress(work, work)
  return { ...reading.summary, source }
}

function store(
  { db, now, actor }: JobContext,
  { use, note }: Input,
  reading: SieReading,
  file: { readonly fileName: string; readonly sha256: Sha256 },
): AccountSourceId {
  const { summary } = reading
  const { yearStart, yearEnd, status, issues, encoding, type } = summary
  // A reading whose year is unknown is rejected.
  if (yearStart === null || yearEnd === null) throw new Error('a SIE file without a year was to be stored')
  const hasActuals = use === 'actual' || use === 'prior'
  return addSource(
    db,
    {
      ...file,
      use,
      yearStart,
      yearEnd,
      through: hasActuals ? summary.through : null,
      label: file.fileName,
      format: `sie${type ?? 1}` as SourceFormat,
      encoding: encoding ?? '',
      importedAt: now,
      by: actor,
      status,
      issues,
      note,
    },
    { amounts: amountsToStore(reading, use), names: namesToStore(reading) },
  )
}

/** What the file is, and its hash. */
function look(pieces: Iterable<Uint8Array>): { readonly survey: Survey; readonly sha256: Sha256 } {
  const surveyor = createSurveyor()
  const hash = createHash('sha256')
  for (const piece of pieces) {
    surveyor.add(piece)
    hash.update(piece)
  }
  return { survey: surveyor.finish(), sha256: hash.digest('hex') as Sha256 }
}

function watch(context: JobContext, done: number, total: number): void {
  context.checkCancelled()
  context.progress(done, total)
}

/** The file's bytes; each piece lies where the one before lay. */
function* piecesOf(path: string, onPiece: (done: number) => void): Generator<Uint8Array> {
  const buffer = new Uint8Array(pieceSize)
  const file = attempt(path, () => openSync(path, 'r'))
  try {
    let done = 0
    for (;;) {
      const length = attempt(path, () => readSync(file, buffer, 0, pieceSize, null))
      if (length === 0) return
      done += length
      onPiece(done)
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asAppError(error, path)
  }
}

function tooLarge(): SieReading['summary'] {
  const issues = createIssues()
  issues.add('FILE_TOO_LARGE', 1, { limit: sizeLimit })
  return refusedUnread(issues)
}
