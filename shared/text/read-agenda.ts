/** Reads an agenda as boards write them. What is not understood is told, never dropped. */
import { type AgendaItemReading, readItem } from './agenda-item.ts'
import { type Header, readHeader } from './header.ts'
import { readLines, type SourceLine, type Unread, unreadInOrder } from './lines.ts'
import { findNumbered } from './numbering.ts'

export interface AgendaReading extends Header {
  readonly items: readonly AgendaItemReading[]
  readonly unread: readonly Unread[]
}

/** What ends an agenda after its last item. */
const closing =
  /^(?:(?:varmt )?välkom(?:na|men)(?!\p{L})|med vänlig|vänliga? hälsning|hälsning|mvh(?!\p{L})|o\.? ?s\.? ?a\.?(?!\p{L})|anmäl (?:eventuellt |ev\.? )?(?:förhinder|frånvaro|närvaro)|(?:vid|eventuellt|ev\.?) förhinder|meddela (?:eventuellt )?förhinder|kallade(?!\p{L})|ordförande$|sekreterare$|enligt uppdrag|bilagor ?:?$)/iu

export function readAgenda(source: string): AgendaReading {
  const lines = readLines(source)
  const starts = findNumbered(lines)
  const { header, unread } = readHeader(lines.slice(0, starts[0]?.index ?? lines.length))
  const end = endOfItems(lines, starts.at(-1)?.index ?? lines.length)
  const read = starts.map((start, position) => {
    const next = starts[position + 1]?.index ?? end
    return readItem(start, lines.slice(start.index + 1, next))
  })
  return {
    ...header,
    items: read.map(({ item }) => item),
    unread: unreadInOrder([
      ...unread,
      ...read.flatMap((each) => each.unread),
      ...lines.slice(end).filter(({ text }) => text !== ''),
    ]),
  }
}

/** Where the last item ends: at a greeting, or at the list of attachments. */
function endOfItems(lines: readonly SourceLine[], lastStart: number): number {
  const end = lines.findIndex(({ text }, index) => index > lastStart && closing.test(text))
  return end < 0 ? lines.length : end
}
