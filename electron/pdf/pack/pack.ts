/** What the assembler of a board pack takes and gives. All wording is the caller's. */
import type { PackSettings } from '../../../shared/model/pack.ts'
import type { PackWarning } from '../../../shared/model/results.ts'
import type { TakeMemory } from '../../file-memory.ts'
import type { PackCache } from './cache.ts'
import type { PackLock } from './encryption.ts'
import type { ImageSavings } from './images.ts'
import type { Original } from './originals.ts'
import type { Written } from './sink.ts'

/** A page as a reader counts it. */
export interface PackPage {
  /** Page label: "23", "23 a"; '' for a page without one. */
  readonly number: string
  /** What is stamped on it: "Bilaga 2 a · 23 a (65)"; '' for nothing. */
  readonly stamp: string
}

/** Pages as our PDF writer makes them; their structure for screen readers is kept. */
export interface OwnPages {
  readonly pdf: Uint8Array
  /** A label for each page; '' for a page without one. */
  readonly pageNumbers: readonly string[]
  /** Pages besides the first, from 1, that begin something of their own: the agenda behind a cover. */
  readonly beginnings?: readonly number[] | undefined
}

export interface PackAttachment {
  /** Names it in warnings, in errors and in the list of layers: "Bilaga 2 a". */
  readonly label: string
  /** Name of the place at its first page, for links of the front and for bookmarks. */
  readonly place: string
  /** One for each page that its file had when it was attached; null leaves the page out. */
  readonly pages: readonly (PackPage | null)[]
  /** Quarters clockwise by which each page of its file is shown turned; none where it is missing. */
  readonly turns?: readonly number[]
  /** Place of its item in the front: the links of the stamps lead there. */
  readonly itemPlace: string
  /** Stands before it. */
  readonly divider?: OwnPages | undefined
  /** A document of our own, whose structure is kept. */
  readonly isOurs?: boolean
  /** What `read` gives is the same whenever this is; without it nothing of the attachment is kept in the cache. */
  readonly key?: string
  /**
   * Its PDF, asked for once and given away: its memory is freed when it is in the pack, unless it is ours.
   * @param turn lets others work, and throws when this is cancelled
   * @param take memory that it may be read into
   */
  read(turn: () => Promise<void>, take: TakeMemory): Uint8Array | Promise<Uint8Array>
}

export interface PackBookmark {
  readonly title: string
  /** A place of the front, or of an attachment, whose own bookmarks then follow below. */
  readonly place?: string
  /** Page of the front, from 1; for a bookmark without a place. */
  readonly page?: number
  readonly children?: readonly PackBookmark[]
}

/** How stamps look. */
export interface StampStyle {
  readonly place: PackSettings['stampPlace']
  /** Points, on a page up to A4; larger pages have larger stamps. */
  readonly size: number
  /** `#rrggbb` */
  readonly colour: string
}

export interface PackInput {
  /** Absolute path. */
  readonly out: string
  /** Cover and agenda, or what stands before a supplement. */
  readonly front: OwnPages
  readonly bookmarks: readonly PackBookmark[]
  readonly attachments: readonly PackAttachment[]
  readonly title: string
  readonly author: string
  /** BCP 47. */
  readonly language: string
  readonly createdAt: Date
  readonly stamp: StampStyle
  /** What the link from a stamp back to the agenda is called. */
  readonly backLabel: string
  /** In the foot of every page but blank ones: whose copy it is. */
  readonly footer?: string | undefined
  /** Front, its further beginnings, dividers and attachments start on right-hand pages; blank pages fill the gaps. */
  readonly duplex?: boolean | undefined
  /** Pictures get no more pixels than a screen can show. */
  readonly screen?: boolean | undefined
  readonly lock?: PackLock | undefined
  /** Files that lie in the pack byte for byte. */
  readonly originals?: readonly Original[] | undefined
  /** What earlier packs left; never changes what is written. */
  readonly cache?: PackCache | undefined
  readonly onProgress: (donePages: number, totalPages: number) => void
  readonly cancelled: () => boolean
}

export interface Pack extends Written {
  readonly pages: number
  readonly warnings: readonly { readonly label: string; readonly code: PackWarning }[]
  /** What pictures have lost, in a pack for the screen. */
  readonly images: ImageSavings
}
