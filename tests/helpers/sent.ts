/** A board with a meeting and its papers, to send and to change afterwards. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Output } from '../../shared/contract.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { AttachmentId, FileToken, ItemId, MeetingId } from '../../shared/values.ts'
import { aMeeting, anItem, type TestApp, testBoard, today } from './board.ts'
import { minimalPdf } from './make-pdf.ts'
import { pageCount, textOf } from './pdf.ts'

export interface SentBoard {
  readonly app: TestApp
  readonly meeting: MeetingId
  /** Four items: without papers, with one of two pages, with two of one and three pages, without. */
  readonly items: readonly ItemId[]
  /** "1", "2 a" and "2 b". */
  readonly attachments: readonly AttachmentId[]
  at(day: string): void
  detail(): Promise<MeetingDetail>
  /** A file of so many pages, each saying `text` and its number. */
  pdf(name: string, pages: number, text?: string): Promise<FileToken>
  attach(item: ItemId, name: string, pages: number, text?: string): Promise<AttachmentId>
  out(name: string): { readonly file: string; readonly to: FileToken }
  send(name: string): Promise<{ readonly file: string } & Output<'edition.send'>>
  pack(
    name: string,
    options?: Omit<Parameters<TestApp['call']>[1] & object, 'meeting' | 'to'>,
  ): Promise<{ readonly file: string } & Output<'export.pack'>>
}

export async function boardWithPapers(): Promise<SentBoard> {
  let now = today
  const app = await testBoard({ now: () => now })
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const settings = await app.call('pack.settings', {})
  await app.call('pack.settings.update', { ...settings, cover: false })
  const items: ItemId[] = []
  for (const title of ['Öppnande', 'Rapport', 'Bokslut', 'Övrigt']) {
    const item = { ...anItem, title, presenter: '' }
    items.push((await app.call('item.add', { meeting, item, after: items.at(-1) ?? null })).id)
  }
  const out = (name: string) => {
    const file = path.join(app.folder, name)
    return { file, to: app.gate.tokens.grant(file) }
  }
  const pdf = async (name: string, pages: number, text = name) => {
    const { file, to } = out(`${name}.pdf`)
    writeFileSync(file, await minimalPdf(pages, text))
    return to
  }
  const attach = async (item: ItemId, name: string, pages: number, text = name) => {
    const { attached } = await app.call('attachment.attach', { item, files: [await pdf(name, pages, text)] })
    return attached[0]!
  }
  const board: SentBoard = {
    app,
    meeting,
    items,
    attachments: [
      await attach(items[1]!, 'Rapport', 2),
      await attach(items[2]!, 'Resultat', 1),
      await attach(items[2]!, 'Balans', 3),
    ],
    at(day) {
      now = new Date(`${day}T12:00:00.000Z`)
    },
    detail: () => app.call('meeting.get', { meeting }),
    pdf,
    attach,
    out,
    async send(name) {
      const { file, to } = out(name)
      const sent = await app.call('edition.send', { meeting, to, recipients: ['Anna Ek'], note: '' })
      return { file, ...sent }
    },
    async pack(name, options = {}) {
      const { file, to } = out(name)
      return { file, ...(await app.call('export.pack', { meeting, to, ...options })) }
    },
  }
  return board
}

/** The stamps of a pack's pages, in order; '' for a page without one. */
export function stampsOf(file: string): readonly string[] {
  return Array.from({ length: pageCount(file) }, (_, index) => {
    return /Bilaga [^\n·]+ · .*/.exec(textOf(file, index + 1))?.[0].trim() ?? ''
  })
}
