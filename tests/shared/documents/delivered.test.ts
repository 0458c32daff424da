/** Whoever got the pack and every supplement holds the whole pack: no page is missing, none is out of date. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { broughtAttachments, sentItems } from '../../../shared/documents/brought.ts'
import { hasNews, newsSince, waitingBaseline } from '../../../shared/documents/news.ts'
import { fullParts, type PackPart, supplementParts } from '../../../shared/documents/pack-parts.ts'
import { packPlan } from '../../../shared/documents/pack-plan.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Item } from '../../../shared/model/meeting.ts'
import type { PageMatch, ReplacementNews, Sent } from '../../../shared/model/pack.ts'
import { comparisonOf } from '../../../shared/rules/comparison.ts'
import { sentBy } from '../../../shared/rules/sent.ts'
import { item, meeting, storedFile } from './meetings.ts'

const sv = wordsOf('sv')
const options = { isPublic: false, dividers: false }
type Attachment = Item['attachments'][number]

/** A board whose every page has a content of its own, so that an old page can be told from a new one. */
class Board {
  items: Item[] = []
  readonly contents = new Map<number, readonly number[]>()
  readonly editions: Parameters<typeof sentBy>[0][number][] = []
  readonly waiting = new Map<number, ReplacementNews>()
  /** What the reader's pages hold, by attachment and number. */
  readonly held = new Map<string, number>()
  #lastContent = 0

  get sent(): Sent | null {
    return this.editions.length === 0 ? null : sentBy(this.editions, 1, [...this.waiting.values()])
  }

  addItem(at: number, pages: readonly number[]): void {
    const made = item({}, ...pages)
    for (const { id, file } of made.attachments) this.contents.set(id, this.#fresh(file!.pages))
    this.items.splice(at % (this.items.length + 1), 0, made)
  }

  addPaper(at: number, pages: number): void {
    const [made] = item({}, pages).attachments
    this.contents.set(made!.id, this.#fresh(pages))
    this.items[at % this.items.length]?.attachments.push(made!)
  }

  removePaper(at: number): void {
    this.items[at % this.items.length]?.attachments.pop()
  }

  /** Makes a new version of a sent paper: each page is kept, changed or removed, and pages come in between. */
  replace(at: number, edit: readonly ('keep' | 'change' | 'remove' | 'insert')[]): void {
    const sent = this.sent?.attachments.filter(({ change }) => change !== 'withdrawn') ?? []
    const target = sent[at % sent.length]
    if (!target || this.waiting.has(target.attachment)) return
    const before = this.contents.get(target.attachment)!
    const old = [...before]
    const pages: Omit<PageMatch, 'page'>[] = []
    const contents: number[] = []
    for (const step of [...edit, ...old.map(() => 'keep' as const)]) {
      const was = before.length - old.length + 1
      if (step !== 'insert' && old.length === 0) continue
      const kept = step === 'insert' ? undefined : old.shift()
      if (step === 'remove') continue
      const change = step === 'insert' ? 'inserted' : step === 'change' ? 'changed' : 'same'
      pages.push({ change, was: step === 'insert' ? null : was })
      contents.push(step === 'keep' ? kept! : this.#fresh(1)[0]!)
    }
    if (contents.length === 0) return
    const comparison = comparisonOf(
      pages.map((match, index) => ({ ...match, page: index + 1 })),
      before.length,
    )
    const on = '2026-03-12' as ReplacementNews['on']
    this.waiting.set(target.attachment, {
      attachment: target.attachment,
      on,
      comparison,
      place: '',
      wording: '',
    })
    this.contents.set(target.attachment, contents)
    for (const { attachments } of this.items) {
      const index = attachments.findIndex(({ id }) => id === target.attachment)
      if (index >= 0) attachments[index] = this.#withPages(attachments[index]!, contents.length)
    }
  }

  plan() {
    const detail = meeting({ items: this.items, sent: this.sent })
    return { detail, plan: packPlan(detail, sv, { frontPages: 1, cover: false }) }
  }

  send(): void {
    const { detail, plan } = this.plan()
    const { sent } = detail
    const news = sent && newsSince(detail, plan, waitingBaseline(sent))
    if (news && !hasNews(news)) return
    const brought = broughtAttachments(detail, plan)
    this.#deliver(
      news ? supplementParts(detail, plan, news, sv, options) : fullParts(detail, plan, sv, options),
    )
    for (const { attachment, change, pages } of brought) {
      const numbers = new Set(pages.map(({ number }) => `${attachment} ${number}`))
      for (const key of this.held.keys()) {
        const isOurs = key.startsWith(`${attachment} `)
        if (isOurs && (change === 'withdrawn' || !numbers.has(key))) this.held.delete(key)
      }
      if (change !== 'withdrawn') this.waiting.delete(attachment)
    }
    this.editions.push({ items: sentItems(detail, plan), attachments: brought })
  }

  /** What a whole pack made now holds. */
  whole(): Map<string, number> {
    const { detail, plan } = this.plan()
    return this.#pagesOf(fullParts(detail, plan, sv, options))
  }

  #deliver(parts: readonly PackPart[]): void {
    for (const [key, content] of this.#pagesOf(parts)) this.held.set(key, content)
  }

  #pagesOf(parts: readonly PackPart[]): Map<string, number> {
    const pages = new Map<string, number>()
    for (const { attachment, pages: numbers, model } of parts) {
      if (model) continue
      const contents = this.contents.get(attachment.id)!
      expect(numbers).toHaveLength(contents.length)
      numbers.forEach((page, index) => {
        if (page) pages.set(`${attachment.id} ${page.number}`, contents[index]!)
      })
    }
    return pages
  }

  #fresh(pages: number): number[] {
    return Array.from({ length: pages }, () => ++this.#lastContent)
  }

  #withPages(attachment: Attachment, pages: number): Attachment {
    return { ...attachment, file: storedFile(pages) }
  }
}

const at = fc.nat(9)
const pages = fc.integer({ min: 1, max: 4 })
const edit = fc.array(fc.constantFrom('keep', 'change', 'remove', 'insert'), { minLength: 1, maxLength: 6 })
const step: fc.Arbitrary<(board: Board) => void> = fc.oneof(
  fc.tuple(at, fc.array(pages, { maxLength: 3 })).map(
    ([place, counts]) =>
      (board: Board) =>
        board.addItem(place, counts),
  ),
  fc.tuple(at, pages).map(
    ([place, count]) =>
      (board: Board) =>
        board.addPaper(place, count),
  ),
  at.map((place) => (board: Board) => board.removePaper(place)),
  fc.tuple(at, edit).map(
    ([place, steps]) =>
      (board: Board) =>
        board.replace(place, steps),
  ),
  fc.tuple(at, edit).map(
    ([place, steps]) =>
      (board: Board) =>
        board.replace(place, steps),
  ),
  fc.constant((board: Board) => board.send()),
)

test('after the pack and its supplements a reader holds what a whole pack holds, page by page', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 30 }), (steps) => {
      const board = new Board()
      board.addItem(0, [2, 1])
      board.addItem(1, [3])
      board.send()
      for (const one of steps) one(board)
      board.send()
      const sorted = (held: Map<string, number>) => [...held].toSorted()
      expect(sorted(board.held)).toEqual(sorted(board.whole()))
    }),
    { numRuns: 400 },
  )
})
