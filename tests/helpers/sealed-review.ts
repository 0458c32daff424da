/** Review files made by hand, cheaply sealed: what is tried with them is not how long a guess takes. */
import { randomBytes } from 'node:crypto'
import type { SealedFile } from '../../electron/review/sealed-file.ts'
import { framesOf, makeSegmentHead } from '../../electron/review/segment.ts'
import type { ReviewFile, ReviewRequest } from '../../shared/model/review.ts'
import type { Sha256 } from '../../shared/values.ts'
import { meeting, minutes, paragraph } from '../shared/documents/meetings.ts'

export const passphrase = 'fyra ord som inte hör ihop'
export const sealing = { passphrase, random: randomBytes, cost: { logN: 10, r: 1, p: 1 } }
export const at = '2026-11-20T08:00:00.000Z' as ReviewRequest['sentAt']

export function requestWith(
  files: readonly Pick<ReviewFile, 'sha256' | 'bytes'>[],
  given: Partial<ReviewRequest> = {},
): ReviewRequest {
  return {
    format: 'justera-review-1',
    kind: 'request',
    id: 'ab'.repeat(16) as ReviewRequest['id'],
    round: 1,
    reviewer: { name: 'Åsa Öberg', role: 'chair' },
    sentAt: at,
    sentBy: 'Per Ek',
    note: 'Säg till senast fredag.',
    meeting: meeting({ minutes: minutes({ paragraphs: [paragraph({ text: 'Kajkanten rustas upp.' })] }) }),
    contentSha256: 'c'.repeat(64) as Sha256,
    thread: [],
    files: files.map((file, index) => ({
      ...{ ...file, mediaType: 'application/pdf' as const, fileName: `${index}.pdf` },
      ...{ pages: 1, label: `Bilaga ${index + 1}`, title: 'Rapport', paragraph: null },
    })),
    ...given,
  }
}

/** So many segments of what a reviewer wrote, as they would follow those of the file. */
export function moreSegments({ opened, segments }: SealedFile, count: number, text = ''): Buffer {
  const content = Buffer.from(text)
  return Buffer.concat(
    Array.from({ length: count }, (_, index) => {
      const head = makeSegmentHead('written', content.length, randomBytes(16))
      const sealed = framesOf(opened, head, segments.length + index).seal(0, content)
      return Buffer.concat([head.bytes, sealed])
    }),
  )
}
