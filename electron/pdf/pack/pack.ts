/** What the assembler of a board pack takes and gives. */
import type { PackWarning } from '../../../shared/model/results.ts'
import type { Written } from './output.ts'

export interface PackAttachment {
  /** As stamped: "Bilaga 2 a". */
  readonly label: string
  /** Name of the place at its first page, for links of the front and for bookmarks. */
  readonly place: string
  /** How many pages its file had when it was attached. */
  readonly pages: number
  /** Place of its item in the front: the links of the stamps lead there. */
  readonly itemPlace: string
  /** Its PDF; asked for once. */
  read(): Uint8Array | Promise<Uint8Array>
}

export interface PackBookmark {
  readonly title: string
  /** A place of the front, or of an attachment, whose own bookmarks then follow below. */
  readonly place?: string
  /** Page of the front, from 1; for a bookmark without a place. */
  readonly page?: number
  readonly children?: readonly PackBookmark[]
}

export interface PackInput {
  /** Absolute path. */
  readonly out: string
  /** Cover and agenda as our PDF writer makes them. */
  readonly front: Uint8Array
  readonly bookmarks: readonly PackBookmark[]
  readonly attachments: readonly PackAttachment[]
  readonly title: string
  readonly author: string
  /** BCP 47. */
  readonly language: string
  readonly createdAt: Date
  /** What is stamped on a page: of the attachment's label, the page in the pack and the pack's number of pages. */
  readonly stamp: (label: string, page: number, total: number) => string
  /** What the link from a stamp back to the agenda is called. */
  readonly backLabel: string
  readonly onProgress: (donePages: number, totalPages: number) => void
  readonly cancelled: () => boolean
}

export interface Pack extends Written {
  readonly pages: number
  readonly warnings: readonly { readonly label: string; readonly code: PackWarning }[]
}
