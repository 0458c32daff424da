/** What an agenda's items have beside what is printed of them. */
import { z } from 'zod'
import { carryings } from '../rules/carried-over.ts'
import { ItemId, LocalDate, MeetingId, ParagraphId } from '../values.ts'

/** What the file knows already, the latest first. */
export const ItemSuggestions = z.object({
  presenters: z.array(z.string()),
  guests: z.array(z.string()),
  caseNumbers: z.array(z.string()),
})
export type ItemSuggestions = z.infer<typeof ItemSuggestions>

/** The secretary's own note on an item. */
export const ItemNote = z.object({ item: ItemId, text: z.string() })
export type ItemNote = z.infer<typeof ItemNote>

/** A matter that the previous meeting left for later. */
export const CarriedMatter = z.object({
  paragraph: ParagraphId,
  /** Of the paragraph. */
  number: z.int().positive(),
  title: z.string(),
  carrying: z.enum(carryings),
})
export type CarriedMatter = z.infer<typeof CarriedMatter>

/** What the previous meeting left, without what is on the agenda already. */
export const CarriedOver = z.object({
  meeting: MeetingId,
  date: LocalDate,
  matters: z.array(CarriedMatter).min(1),
})
export type CarriedOver = z.infer<typeof CarriedOver>
