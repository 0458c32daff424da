/**
 * What a sealed file holds when it is a review: the length of a JSON text in 4 bytes, the text (`ReviewRequest` or
 * `ReviewAnswer`), and behind a request the bytes of its files, one after the other, each of them once. What the reviewer
 * writes in it follows in segments of its own, the last one of which counts (`ReviewWork`).
 */
import { basename } from 'node:path'
import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import {
  noWork,
  ReviewAnswer,
  type ReviewFile,
  ReviewRequest,
  ReviewWork,
  reviewFormat,
} from '../../shared/model/review.ts'
import type { Instant, Sha256 } from '../../shared/values.ts'
import type { Cost, Random } from './header.ts'
import { isModest } from './modest.ts'
import {
  addSegment,
  mostSegments,
  openSealed,
  readSealed,
  replaceSegments,
  type SealedFile,
  type Sealing,
  type Segment,
  writeSealed,
} from './sealed-file.ts'

/** More text than any set of minutes has. */
const longestText = 32 << 20
/** So many saves lie behind each other before the file is written anew without all but the last, where there is room. */
const mostSaves = 200

/** The bytes of a file, read as they are written. */
export type PiecesOf = (sha256: Sha256) => Iterable<Uint8Array>

/**
 * @param step told how many bytes of how many are written; may throw to stop
 * @throws AppError REVIEW_TOO_LARGE where nobody could open it, and as `writeSealed`
 */
export async function writeReview(
  path: string,
  sealing: Sealing,
  { content, pieces }: { readonly content: ReviewRequest | ReviewAnswer; readonly pieces: PiecesOf },
  step: (done: number, total: number) => void = () => {},
): Promise<void> {
  const text = Buffer.from(JSON.stringify(content))
  if (text.length > longestText || !isModest(text)) throw new AppError('REVIEW_TOO_LARGE')
  const size = Buffer.alloc(4)
  size.writeUInt32BE(text.length)
  const files = content.kind === 'request' ? distinct(content.files) : []
  const length = size.length + text.length + files.reduce((sum, { bytes }) => sum + bytes, 0)
  function* parts(): Generator<Uint8Array> {
    yield size
    yield text
    for (const { sha256 } of files) yield* pieces(sha256)
  }
  await writeSealed(path, sealing, { length, pieces: parts() }, (done) => step(done, length))
}

/** A request that is open for reading and writing in. */
export interface ReviewSession {
  readonly path: string
  readonly request: ReviewRequest
  /** Something lay behind the last whole save when it was opened: of what was written last, some may be missing. */
  readonly isTorn: boolean
  /** What the reviewer wrote last, whether it could be saved or not. */
  work(): ReviewWork
  /** On disk when it returns; where it throws, an answer can still be made of it. */
  save(work: ReviewWork): void
  /** Bytes of one of its files from `from` up to `to`, which is not included. @throws AppError NOT_FOUND */
  range(sha256: Sha256, from: number, to: number): Buffer
  /** Writes the answer, under the request's passphrase. @throws AppError REVIEW_NO_VERDICT, and as `writeReview` */
  answer(path: string, at: Instant): Promise<void>
}

type Step = (done: number, total: number) => Promise<void> | void

/** @throws AppError as `openSealed`; REVIEW_IS_ANSWER */
export async function openReview(
  path: string,
  passphrase: string,
  { random, cost, step }: { readonly random: Random; readonly cost?: Cost; readonly step?: Step },
): Promise<ReviewSession> {
  let sealed = await openSealed(path, passphrase, step)
  const { text, at } = textOf(sealed)
  if (kindIn(text) === 'answer') throw new AppError('REVIEW_IS_ANSWER', { file: basename(path) })
  const request = understood(ReviewRequest, text, path)
  const places = placesOf(sealed, request, at)
  let work = latestWork(sealed)
  return {
    path,
    request,
    isTorn: sealed.end < sealed.size,
    work: () => work,
    save(next) {
      work = ReviewWork.parse(next)
      sealed = withSave(sealed, Buffer.from(JSON.stringify(work)), random)
    },
    range(sha256, from, to) {
      const place = places.get(sha256)
      const [first] = sealed.segments
      if (!place || !first) throw new AppError('NOT_FOUND')
      const end = Math.min(to, place.bytes)
      return readSealed(sealed, first, place.at + from, place.at + end)
    },
    async answer(target, at) {
      const content = answerOf(request, work, at)
      await writeReview(target, { passphrase, random, ...(cost && { cost }) }, { content, pieces: () => [] })
    },
  }
}

/** A save takes less room than a copy of the file does, and no folder that takes new files: it is added where that fails. */
function withSave(sealed: SealedFile, content: Buffer, random: Random): SealedFile {
  const { length } = sealed.segments
  if (length <= mostSaves) return addSegment(sealed, content, random)
  try {
    return replaceSegments(sealed, content, random)
  } catch (error) {
    if (length >= mostSegments) throw error
    return addSegment(sealed, content, random)
  }
}

/** @throws AppError as `openSealed`; REVIEW_IS_REQUEST */
export async function readAnswer(path: string, passphrase: string, step?: Step): Promise<ReviewAnswer> {
  const { text } = textOf(await openSealed(path, passphrase, step))
  if (kindIn(text) === 'request') throw new AppError('REVIEW_IS_REQUEST', { file: basename(path) })
  return understood(ReviewAnswer, text, path)
}

/** @throws AppError REVIEW_NO_VERDICT */
function answerOf(
  { id, contentSha256, reviewer }: ReviewRequest,
  work: ReviewWork,
  at: Instant,
): ReviewAnswer {
  const { verdict } = work
  if (verdict === null) throw new AppError('REVIEW_NO_VERDICT')
  return {
    ...{ format: reviewFormat, kind: 'answer', request: id, contentSha256, reviewer, answeredAt: at },
    work: { ...work, verdict },
  }
}

function distinct(files: readonly ReviewFile[]): readonly ReviewFile[] {
  return [...new Map(files.map((file) => [file.sha256, file])).values()]
}

/** The JSON text, and where in the segment the files begin. */
function textOf(sealed: SealedFile): { readonly text: unknown; readonly at: number } {
  const [segment] = sealed.segments
  if (!segment || segment.length < 4) throw tampered(sealed.path)
  const length = readSealed(sealed, segment, 0, 4).readUInt32BE()
  if (length > longestText || 4 + length > segment.length) throw tampered(sealed.path)
  return { text: jsonIn(sealed, segment, 4, 4 + length), at: 4 + length }
}

function jsonIn(sealed: SealedFile, segment: Segment, from: number, to: number): unknown {
  const text = readSealed(sealed, segment, from, to)
  if (!isModest(text)) throw tampered(sealed.path)
  try {
    return JSON.parse(text.toString('utf8'))
  } catch {
    throw tampered(sealed.path)
  }
}

function kindIn(text: unknown): unknown {
  return typeof text === 'object' && text !== null && 'kind' in text ? text.kind : undefined
}

/** Sealed with the right passphrase, and yet no review that this program makes. */
function understood<T>(model: z.ZodType<T>, text: unknown, path: string): T {
  const { format } = (text ?? {}) as { format?: unknown }
  const later = /^justera-review-(\d{1,3})$/.exec(String(format))?.[1]
  if (Number(later) > 1) throw new AppError('NEWER_REVIEW', { file: basename(path) })
  const parsed = model.safeParse(text)
  if (!parsed.success)
    throw new AppError('REVIEW_TAMPERED', { file: basename(path) }, { cause: parsed.error })
  return parsed.data
}

interface FilePlace {
  readonly at: number
  readonly bytes: number
}

function placesOf(
  sealed: SealedFile,
  { files }: ReviewRequest,
  start: number,
): ReadonlyMap<Sha256, FilePlace> {
  const places = new Map<Sha256, FilePlace>()
  let at = start
  for (const { sha256, bytes } of distinct(files)) {
    places.set(sha256, { at, bytes })
    at += bytes
  }
  if (at !== sealed.segments[0]?.length) throw tampered(sealed.path)
  return places
}

function latestWork(sealed: SealedFile): ReviewWork {
  const last = sealed.segments.findLast(({ kind }) => kind === 'written')
  if (!last) return noWork
  if (last.length > longestText) throw tampered(sealed.path)
  return understood(ReviewWork, jsonIn(sealed, last, 0, last.length), sealed.path)
}

function tampered(path: string): AppError {
  return new AppError('REVIEW_TAMPERED', { file: basename(path) })
}
