/**
 * What a process remembers of the attachments it has packed, so that the next pack copies only what is new. It lives in
 * memory and nowhere else: a board's papers leave nothing on the disk, nothing can damage it, and it ends with its process.
 * Kept are the objects of an attachment without their numbers, and of streams that are copied as they are their places
 * in the attachment's file, which is read again; stamps and page labels are always made anew.
 */
import type { CopiedDocument } from './copied-document.ts'

export interface PackCache {
  readonly get: (key: string) => CopiedDocument | undefined
  readonly set: (key: string, document: CopiedDocument) => void
}

/** Bytes: a pack of 1,000 scanned pages needs about two million, one of 1,000 pictures made small about 100 million. */
const usualLimit = 64 << 20

/** About what a page needs besides its objects. */
const weightOfPage = 1_000

function weightOf({ recording, pages }: CopiedDocument): number {
  return recording.weight + pages.length * weightOfPage
}

/** @param limit bytes; what was used longest ago goes first, and what is larger than half of it is not kept at all */
export function makePackCache(limit = usualLimit): PackCache {
  const known = new Map<string, CopiedDocument>()
  let weight = 0
  const forget = (key: string): void => {
    const document = known.get(key)
    if (document) weight -= weightOf(document)
    known.delete(key)
  }
  return {
    get: (key) => {
      const found = known.get(key)
      if (!found) return undefined
      known.delete(key)
      known.set(key, found)
      return found
    },
    set: (key, document) => {
      forget(key)
      if (weightOf(document) > limit / 2) return
      known.set(key, document)
      weight += weightOf(document)
      for (const oldest of known.keys()) {
        if (weight <= limit) break
        forget(oldest)
      }
    },
  }
}
