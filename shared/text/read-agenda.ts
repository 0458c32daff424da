/** Reads an agenda as boards write them. What is not understood is told, never dropped. */
import { type AgendaItemReading, readItem } from './agenda-item.ts'
import { type Header, readHeader } from './header.ts'
import { hasWords, readLines, type Unread, unreadInOrder } from './lines.ts'
import { endOfNumbered, findNumbered } from './numbering.ts'

export interface AgendaReading extends Header {
  readonly items: readonly AgendaItemReading[]
  readonly unread: readonly Unread[]
}

/** What ends an agenda after its last item. */
const closing =
  /^(?:(?:varmt )?välkom(?:na|men)(?!\p{L})|med vänlig|vänliga? hälsning|hälsning|mvh(?!\p{L})|o\.? ?s\.? ?a\.?(?!\p{L})|anmäl (?:eventuellt |ev\.? )?(?:förhinder|frånvaro|närvaro)|(?:vid|eventuellt|ev\.?) förhinder|meddela (?:eventuellt )?förhinder|kallade(?!\p{L})|ordförande$|sekreterare$|enligt uppdrag|bilagor ?:?$)/iu

export function readAgenda(source: string): AgendaReading {
  const lines = readLines(source)
  const numbered = findNumbered(lines)
  const end = endOfNumbered(lines, numbered, ({ text }) => closing.test(text))
  const starts = numbered.filter(({ index }) => index < end)
  const { header, unread } = readHeader(lines.slice(0, starts[0]?.index ?? lines.length))
  const read = starts.map((start, position) =>
    readItem(start, lines.slice(start.index + 1, starts[position + 1]?.index ?? end)),
  )
  const after = lines.slice(end).filter(hasWords)
  return {
    ...header,
    items: read.map(({ item }) => item),
    unread: unreadInOrder([...unread, ...read.flatMap((each) => each.unread), ...after]),
  }
}
