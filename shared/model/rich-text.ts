/**
 * Text with structure: bold, italic, links, lists, tables. The JSON is that of the editor (ProseMirror), cut down to what a
 * document can print. It stands beside the plain text that it says the same as, and only where plain text can't say it.
 */
import { z } from 'zod'

/** http, https or mailto. */
const Address = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:)\S+$/i)

/** The address that a link leads to, or null for one that no link may lead to. */
export function safeAddress(address: string): string | null {
  return Address.safeParse(address.trim()).data ?? null
}

/** How many lists may stand in each other; how large a table may be. */
export const mostLevels = 6
export const mostColumns = 20
export const mostRows = 500

export const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: Address }) }),
])
export type Mark = z.infer<typeof Mark>

export const Inline = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string().min(1).max(200_000),
    marks: z.array(Mark).max(3).optional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
])
export type Inline = z.infer<typeof Inline>

export const TextBlock = z.object({ type: z.literal('paragraph'), content: z.array(Inline).optional() })
export type TextBlock = z.infer<typeof TextBlock>

export interface ListBlock {
  readonly type: 'bulletList' | 'orderedList'
  /** Of an ordered list: the number that it begins with. */
  readonly attrs?: { readonly start: number } | undefined
  readonly content: readonly ListEntry[]
}
/** What an entry of a list holds: paragraphs, and lists of a lower level. */
export interface ListEntry {
  readonly type: 'listItem'
  readonly content: readonly (TextBlock | ListBlock)[]
}
/** @param depth how many more levels a list may have below it */
function listOf(depth: number): z.ZodType<ListBlock> {
  const inner = depth === 0 ? TextBlock : z.union([TextBlock, listOf(depth - 1)])
  return z.object({
    type: z.enum(['bulletList', 'orderedList']),
    attrs: z.object({ start: z.int().min(0).max(100_000) }).optional(),
    content: z
      .array(z.object({ type: z.literal('listItem'), content: z.array(inner).min(1) }))
      .min(1)
      .max(5000),
  })
}
const List = listOf(mostLevels - 1)

const Cell = z.object({
  type: z.enum(['tableHeader', 'tableCell']),
  content: z.array(z.union([TextBlock, List])).min(1),
})
export type Cell = z.infer<typeof Cell>
export const TableBlock = z.object({
  type: z.literal('table'),
  content: z
    .array(z.object({ type: z.literal('tableRow'), content: z.array(Cell).min(1).max(mostColumns) }))
    .min(1)
    .max(mostRows),
})
export type TableBlock = z.infer<typeof TableBlock>

export const RichText = z.object({
  type: z.literal('doc'),
  content: z
    .array(z.union([TextBlock, List, TableBlock]))
    .min(1)
    .max(20_000),
})
export type RichText = z.infer<typeof RichText>
