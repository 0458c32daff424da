/** How the example organisation is described: plain, readonly data that `justera demo` makes a board file of. */
import type { Block } from '../documents/block.ts'
import type { MemberInput } from '../model/board.ts'
import type { ItemKind, MeetingKind } from '../model/meeting.ts'
import type { Motion, Vote } from '../model/records.ts'
import type { BalanceDate } from './accounts/balance-figures.ts'
import type { ResultColumn } from './accounts/result-figures.ts'

/** A person's mandate; dates as `YYYY-MM-DD`. */
export interface ExampleMember {
  readonly name: string
  readonly role: MemberInput['role']
  readonly organisation: string
  readonly from: string
  readonly to: string | null
}

interface Named {
  /** Name of the file that is made, without its extension. */
  readonly file: string
  readonly title: string
}

/** A written report or accounts: text under a head of its own, then tables of figures. */
export interface ReportDescription extends Named {
  readonly kind: 'report'
  /** Who wrote it, when and in which case; accounts have no such head. */
  readonly head?: { readonly author: string; readonly date: string; readonly caseNumber?: string }
  readonly blocks: readonly Block[]
  readonly statements?: readonly StatementDescription[]
}

/** Which columns of the ledger a table of figures shows, each under its printed title. */
export type StatementDescription = {
  /** Heads the table where the report has more than one or says more than it. */
  readonly title?: string
} & (
  | {
      readonly kind: 'result'
      readonly unit: 'kkr' | 'kronor'
      readonly columns: readonly (readonly [title: string, column: ResultColumn])[]
      /** Adds a last column: the fourth (forecast) less the third (budget). */
      readonly deviation: boolean
    }
  | { readonly kind: 'movement'; readonly opening: BalanceDate; readonly closing: BalanceDate }
  | { readonly kind: 'position'; readonly dates: readonly BalanceDate[] }
)

/** A drawing or a picture that the program paints itself. */
export type ImageDescription =
  | (Named & { readonly kind: 'plan'; readonly plan: SitePlan })
  | (Named & { readonly kind: 'chart'; readonly chart: BarChart })
  | (Named & { readonly kind: 'photo'; readonly photo: QuayPhoto })

/** The adjusted minutes of an earlier meeting, as exported from the file itself. */
export interface MinutesDescription {
  readonly kind: 'minutes'
  readonly title: string
  /** Date of that meeting. */
  readonly of: string
}

export type MadeDescription = ReportDescription | ImageDescription
export type AttachmentDescription = MadeDescription | MinutesDescription

/** The harbour from above; stretches of quay are counted from the west, metres along the quay line. */
export interface SitePlan {
  readonly heading: string
  readonly stretches: readonly {
    readonly name: string
    readonly metres: number
    readonly state: 'good' | 'worn' | 'poor' | 'done'
  }[]
  /** Metres of quay in front of which a new sheet pile wall is drawn. */
  readonly newWalls: readonly { readonly from: number; readonly to: number }[]
  /** Where soil was sounded, metres along the quay line. */
  readonly soundings: readonly number[]
}

/** Bars side by side per step of the horizontal axis; capital letters, figures and simple signs only. */
export interface BarChart {
  readonly heading: string
  readonly unit: string
  readonly steps: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** A view along the quay. */
export interface QuayPhoto {
  readonly light: 'dawn' | 'day' | 'overcast'
  readonly crane: boolean
  /** How worn the wall is, 0–1. */
  readonly wear: number
  /** Tells two pictures of the same kind apart. */
  readonly seed: number
}

/** What the minutes record of an item, with people by name. */
export interface ExampleRecords {
  readonly motions?: readonly Omit<Motion, 'withdrawn'>[]
  readonly order?: string
  readonly vote?: Pick<Vote, 'yes' | 'no'> & {
    readonly for: readonly string[]
    readonly against: readonly string[]
  }
  readonly conflicts?: readonly { readonly name: string; readonly reason: string }[]
  readonly dissents?: readonly { readonly by: readonly string[]; readonly text: string }[]
  readonly adjustedAtOnce?: boolean
}

/** What the minutes say of an item. Without a decision, the program words it from the proposal. */
export interface Minuted {
  readonly text?: string
  readonly decision?: string
  readonly records?: ExampleRecords
}

export interface ExampleItem {
  readonly title: string
  readonly kind: ItemKind
  readonly text?: string
  readonly proposal?: string
  readonly presenter?: string
  readonly guests?: string
  readonly caseNumber?: string
  /** Minutes. */
  readonly estimate?: number
  readonly attachments?: readonly AttachmentDescription[]
  readonly minuted?: Minuted
}

/** A person who was there for a part of the meeting; paragraph numbers, null for beginning and end. */
export interface Visitor {
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly from: number | null
  readonly until: number | null
}

export interface ExampleMinutes {
  /** When it ended; null for a meeting per capsulam. */
  readonly end: string | null
  readonly absent: readonly string[]
  /** Deputies who served in someone's place. */
  readonly substitutes?: readonly { readonly name: string; readonly for: string }[]
  readonly visitors: readonly Visitor[]
  readonly recordedOn: string
  /** Who led the meeting and who was chosen to adjust, by name. */
  readonly chair: string
  readonly adjuster: string
  /** Null while the minutes are a draft. */
  readonly signedOn: { readonly secretary: string; readonly chair: string; readonly adjuster: string } | null
}

export interface ExampleMeeting {
  readonly number: number
  readonly kind: MeetingKind
  readonly date: string
  readonly start: string | null
  readonly end: string | null
  readonly place: string
  readonly items: readonly ExampleItem[]
  readonly minutes: ExampleMinutes | null
}
