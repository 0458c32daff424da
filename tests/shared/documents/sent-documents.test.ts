/** Supplements, replacement sheets, sheets for secret papers, the record of what was sent. */
import { describe, expect, test } from 'vitest'
import { agendaDocument } from '../../../shared/documents/agenda.ts'
import type { Block, DocumentModel } from '../../../shared/documents/block.ts'
import { changeLogDocument } from '../../../shared/documents/change-log.ts'
import { dividerDocument } from '../../../shared/documents/divider.ts'
import { hasNews, newsSince } from '../../../shared/documents/news.ts'
import { numberList } from '../../../shared/documents/number-list.ts'
import { fullParts, supplementParts } from '../../../shared/documents/pack-parts.ts'
import { packPlan } from '../../../shared/documents/pack-plan.ts'
import { supplementDocument } from '../../../shared/documents/supplement.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Edition, ReplacementNews, Sent } from '../../../shared/model/pack.ts'
import { asStored } from '../../../shared/rich-text/stored.ts'
import { comparisonOf } from '../../../shared/rules/comparison.ts'
import { sentBy } from '../../../shared/rules/sent.ts'
import { item, meeting } from './meetings.ts'

const sv = wordsOf('sv')
const front = { frontPages: 1, cover: false }

/** All that a document says, a line for each text. */
function textOf({ blocks }: Pick<DocumentModel, 'blocks'>): string {
  const said = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text]
      case 'paragraph':
        return [block.runs.map(({ text }) => text).join('')]
      case 'list':
        return block.items.flatMap((blocks) => blocks.flatMap(said))
      case 'facts':
        return block.rows.map(({ label, value }) => `${label}: ${value}`)
      case 'table':
        return block.rows.map(({ cells }) => cells.join(' | '))
      case 'numbered':
        return [`${block.number} ${block.title}`, ...block.blocks.flatMap(said), block.reference?.text ?? '']
      case 'apart':
        return [...block.blocks.flatMap(said), block.reference?.text ?? '']
      case 'cover':
        return [block.title, ...block.lines]
      default:
        return []
    }
  }
  return blocks.flatMap(said).join('\n')
}

/** As if the meeting's agenda had been sent. */
function sentAs(detail: MeetingDetail): Sent {
  const plan = packPlan(detail, sv, front)
  const items = detail.items.map(({ id, title }, index) => {
    return { item: id, number: plan.itemNumbers[index]!, title }
  })
  const attachments = plan.attachments.map(({ id, item: position, label, title, numbers }) => {
    const sha256 = '0'.repeat(64) as Edition['sha256']
    const owner = detail.items[position - 1]!.id
    return { attachment: id, item: owner, label, title, sha256, pages: [...numbers], change: 'new' as const }
  })
  return sentBy([{ items, attachments }], 1, [])
}

const before = meeting({
  items: [item({ title: 'Protokoll' }, 2), item({ title: 'Bokslut' }, 1, 4), item({ title: 'Övrigt' })],
})

describe('numbers of pages in a sentence', () => {
  test.each([
    [[], ''],
    [['5'], '5'],
    [['5', '6'], '5 och 6'],
    [['5', '6', '7', '9'], '5–7 och 9'],
    [['18', '18 a', '19'], '18, 18 a och 19'],
    [['2', '4', '6'], '2, 4 och 6'],
  ])('%j are written “%s”', (numbers, text) => {
    expect(numberList(numbers, sv)).toBe(text)
  })
})

describe('a supplement', () => {
  const [first, second, third] = before.items as [
    MeetingDetail['items'][0],
    MeetingDetail['items'][0],
    MeetingDetail['items'][0],
  ]
  const replaced = second.attachments[1]!
  const waiting: ReplacementNews = {
    attachment: replaced.id,
    on: '2026-03-10' as ReplacementNews['on'],
    place: 'På sida 6 har ett ord ändrats',
    wording: 'Det nya ordet.',
    comparison: comparisonOf(
      [
        { page: 1, change: 'same', was: 1 },
        { page: 2, change: 'changed', was: 2 },
        { page: 3, change: 'inserted', was: null },
        { page: 4, change: 'same', was: 4 },
      ],
      4,
    ),
  }
  const late = item({ title: 'Lokaler', text: 'Avtalet löper ut.' }, 1)
  const detail = {
    ...before,
    items: [{ ...first, attachments: [] }, second, late, third],
    sent: { ...sentAs(before), waiting: [waiting] },
  }
  const plan = packPlan(detail, sv, front)
  const baseline = {
    items: new Set(detail.sent.items.map(({ item: id }) => id as number)),
    attachments: detail.sent.attachments,
    replacements: [waiting],
  }
  const news = newsSince(detail, plan, baseline)

  test('does not tell again what an item said that was sent before, with structure or without', () => {
    const { text, doc } = asStored({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Sagt förut', marks: [{ type: 'bold' }] }] },
      ],
    })
    const told = { text, textDoc: doc, proposal: text, proposalDoc: doc }
    const again = { ...detail, items: detail.items.map((each) => ({ ...each, ...told })) }
    const shown = textOf(supplementDocument(again, sv, { plan, news, line: 'Utskick 2', isPublic: false }))
    expect(shown.match(/Sagt förut/g)).toHaveLength(2)
    expect(shown).toMatch(/2 a Lokaler\nSagt förut/)
  })

  test('tells each item that something happened to, and only those', () => {
    const text = textOf(supplementDocument(detail, sv, { plan, news, line: 'Utskick 2', isPublic: false }))
    expect(text).toContain('1 Protokoll\nBilaga 1 utgår')
    expect(text).toContain(
      '2 Bokslut\nBilaga 2 b: sidan 6 är utbytt\nBilaga 2 b: sidan 6 a är ny\nBilaga 2 b: sidan 7 utgår',
    )
    expect(text).toContain('2 a Lokaler\nAvtalet löper ut.')
    expect(text).toContain('Bilaga 3 s 9')
    expect(text).not.toContain('Övrigt')
  })

  test('carries the replaced pages behind their sheet, then what is new', () => {
    const parts = supplementParts(detail, plan, news, sv, { isPublic: false, dividers: false })
    expect(parts.map(({ place, pages }) => [place, pages.map((page) => page?.number ?? null)])).toEqual([
      ['replacement-2-b', ['']],
      ['attachment-2-b', [null, '6', '6 a', null]],
      ['attachment-3', ['9']],
    ])
    const sheet = textOf(parts[0]!.model!)
    expect(sheet.split('\n')).toEqual([
      'Bilaga 2 b',
      'Försättsblad',
      'Utbytesblad för underlag 2',
      'På sida 6 har ett ord ändrats',
      'Det nya ordet.',
      'Utbytta sidor: 6',
      'Nya sidor: 6 a',
      'Sidor som utgår: 7',
      'Datum: 2026-03-10',
    ])
  })

  test('brings a paper again that was withdrawn and came back', () => {
    const withdrawn = baseline.attachments.map((one) => ({ ...one, change: 'withdrawn' as const }))
    const again = newsSince(before, packPlan(before, sv, front), { ...baseline, attachments: withdrawn })
    expect(again.fresh.map(({ label }) => label)).toEqual(['1', '2 a', '2 b'])
    expect(again.withdrawn).toEqual([])
  })

  test('leaves late papers last in the whole pack, in the order of their pages', () => {
    const parts = fullParts(detail, plan, sv, { isPublic: false, dividers: false })
    expect(parts.map(({ attachment }) => attachment.label)).toEqual(['2 a', '2 b', '3'])
    const early = { ...detail, items: [item({ title: 'Sent' }, 1), ...detail.items] }
    const whole = fullParts(early, packPlan(early, sv, front), sv, { isPublic: false, dividers: false })
    expect(whole.map(({ attachment }) => attachment.numbers[0]?.number)).toEqual(['4', '5', '9', '10'])
  })

  test('is empty when the agenda is as it was sent', () => {
    const same = { ...before, sent: sentAs(before) }
    const now = newsSince(same, packPlan(same, sv, front), { ...baseline, replacements: [] })
    expect(hasNews(now)).toBe(false)
    expect(hasNews(news)).toBe(true)
  })
})

describe('a public edition', () => {
  const ground = '19 kap. 1 § OSL'
  const detail = meeting({
    items: [
      item(
        { title: 'Anbud', text: 'Bud från två.', proposal: 'Styrelsen föreslås anta.', secrecy: ground },
        2,
      ),
      item({ title: 'Övrigt' }, 1, 1),
    ],
  })
  detail.items[1]!.attachments[1]!.secrecy = ground

  test('withholds what a secret item says; others are told that it is secret', () => {
    const plan = packPlan(detail, sv, front)
    const open = textOf(agendaDocument(detail, sv, { plan, isPublic: true }))
    expect(open).toContain(`1 Anbud\n[Uppgifterna omfattas av sekretess, ${ground},`)
    expect(open).not.toMatch(/Bud från|anta/)
    expect(textOf(agendaDocument(detail, sv, { plan }))).toContain(`Sekretess: ${ground}\nBud från två.`)
  })

  test('has a sheet in the place of each secret paper, under all its numbers', () => {
    const plan = packPlan(detail, sv, front)
    const parts = fullParts(detail, plan, sv, { isPublic: true, dividers: false })
    expect(parts.map(({ model, pages }) => [model !== undefined, pages[0]?.number])).toEqual([
      [true, '2–3'],
      [false, '4'],
      [true, '5'],
    ])
    expect(textOf(parts[0]!.model!)).toContain(
      `Titel: Underlag 1\nPunkt: 1 Anbud\nSidor: 2 (s 2–3)\nLagrum: ${ground}`,
    )
  })
})

test('a divider names the attachment', () => {
  expect(textOf(dividerDocument(before, { label: '2 a', title: 'Resultat' }, sv))).toBe(
    'Bilaga\u00a02\u00a0a\nResultat',
  )
})

test('an item that was taken off the agenda keeps its number there', () => {
  const detail = { ...before, items: [before.items[0]!, before.items[2]!], sent: sentAs(before) }
  expect(textOf(agendaDocument(detail, sv))).toMatch(/1 Protokoll\n.*\n2 Utgår\n\n3 Övrigt/)
})

describe('the record of what was sent', () => {
  const page = (number: string, replacedOn: string | null = null) =>
    ({ number, replacedOn }) as Edition['attachments'][0]['pages'][0]
  const edition = {
    id: 1,
    number: 1,
    kind: 'pack',
    sentAt: '2026-03-05T08:00:00.000Z',
    sentOn: '2026-03-05',
    by: 'Eva Ek',
    recipients: ['Anna', 'Bo'],
    note: '',
    fileName: 'handlingar.pdf',
    pages: 3,
    bytes: 100,
    sha256: 'a'.repeat(64),
    attachments: [
      {
        attachment: 7,
        item: 1,
        label: '1',
        title: 'Rapport',
        sha256: 'b'.repeat(64),
        pages: [page('2'), page('3')],
        change: 'new',
      },
    ],
  } as unknown as Edition
  const second = {
    ...edition,
    number: 2,
    kind: 'supplement',
    sentOn: '2026-03-09',
    attachments: [
      {
        ...edition.attachments[0]!,
        sha256: 'c'.repeat(64),
        pages: [page('2'), page('3', '2026-03-09'), page('3 a', '2026-03-09')],
        change: 'replaced',
      },
    ],
  } as unknown as Edition

  test('is a dated table, and tells of a replaced paper its pages and both hashes', () => {
    const text = textOf(changeLogDocument(before, [edition, second], sv))
    expect(text).toContain('1 | 2026-03-05 | Dagordning och handlingar | Anna, Bo')
    expect(text).toContain('2 | 2026-03-09 | Komplettering | Anna, Bo')
    const hash = (letter: string) => Array.from({ length: 8 }, () => letter.repeat(8)).join(' ')
    expect(text).toContain(`1 | Rapport | 2 och 3 | ny | ${hash('b')}`)
    expect(text).toContain(`1 | Rapport | 3 och 3 a | utbytt | ${hash('c')}, ersätter ${hash('b')}`)
  })

  test('says so when nothing has been sent', () => {
    expect(textOf(changeLogDocument(before, [], sv))).toContain('Inget är skickat.')
  })
})
