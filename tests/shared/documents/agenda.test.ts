import { expect, test } from 'vitest'
import { agendaDocument } from '../../../shared/documents/agenda.ts'
import type { Block, Numbered } from '../../../shared/documents/block.ts'
import { packPlan } from '../../../shared/documents/pack-plan.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { item, meeting } from './meetings.ts'

const sv = wordsOf('sv')
const numberedOf = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Numbered => block.kind === 'numbered')

test('an agenda is titled by meeting and date, and says whose it is', () => {
  const document = agendaDocument(meeting(), sv)
  expect(document).toMatchObject({
    title: 'Dagordning, styrelsemöte 2, 12 mars 2026',
    author: 'Exempelbostäder AB',
    language: 'sv-SE',
    foot: 'Exempelbostäder AB · Styrelsemöte 2 · 12 mars 2026',
  })
  expect(document.blocks).toContainEqual({
    kind: 'paragraph',
    tone: 'meta',
    runs: [{ text: 'Styrelsemöte 2 · torsdag 12 mars 2026, 8.30–10.00\nStora salen' }],
  })
})

test('time and place that are not set leave no trace', () => {
  const document = agendaDocument(meeting({ start: null, end: null, place: '' }), sv)
  expect(document.blocks).toContainEqual({
    kind: 'paragraph',
    tone: 'meta',
    runs: [{ text: 'Styrelsemöte 2 · torsdag 12 mars 2026' }],
  })
})

test('an item shows who presents it, text and proposal, and the reference stands with the proposal', () => {
  const items = [
    item(
      {
        title: 'Bokslut',
        presenter: 'Åsa Berg',
        text: 'Bakgrund.',
        proposal: 'Styrelsen föreslås godkänna.',
      },
      3,
      2,
    ),
  ]
  const [numbered] = numberedOf(agendaDocument(meeting({ items }), sv).blocks)
  expect(numbered).toEqual({
    kind: 'numbered',
    number: '1',
    title: 'Bokslut',
    aside: 'Föredragande: Åsa Berg',
    place: 'item-1',
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'Bakgrund.' }] },
      {
        kind: 'apart',
        label: 'Förslag till beslut',
        showLabel: false,
        tone: 'proposal',
        blocks: [{ kind: 'paragraph', runs: [{ text: 'Styrelsen föreslås godkänna.' }] }],
        reference: { text: 'Bilaga 1 a, b' },
      },
    ],
  })
})

test('a proposal that does not say that it is one gets its label printed', () => {
  const items = [item({ proposal: 'Att anta budgeten.' })]
  const [numbered] = numberedOf(agendaDocument(meeting({ items }), sv).blocks)
  expect(numbered?.blocks[0]).toMatchObject({ label: 'Förslag till beslut', showLabel: true })
})

test('without a proposal the reference belongs to the item itself', () => {
  const [numbered] = numberedOf(agendaDocument(meeting({ items: [item({ text: 'Text.' }, 1)] }), sv).blocks)
  expect(numbered?.reference).toEqual({ text: 'Bilaga 1' })
})

test('with a plan the references say the page and lead there', () => {
  const planned = meeting({
    items: [item({}), item({}, 3), item({ proposal: 'Styrelsen föreslås …' }, 3, 2)],
  })
  const plan = packPlan(planned, sv, { frontPages: 1, cover: false })
  const items = numberedOf(agendaDocument(planned, sv, { plan }).blocks)
  expect(items[0]?.reference).toBeUndefined()
  expect(items[1]?.reference).toEqual({
    text: 'Bilaga 1 s 2',
    place: 'attachment-1',
    description: 'Bilaga 1 s 2, gå till sidan 2',
  })
  expect(items[2]?.blocks[0]).toMatchObject({
    reference: { text: 'Bilaga 2 a, b s 5', place: 'attachment-2-a' },
  })
})

test('the cover comes first, when the plan has one', () => {
  const plan = packPlan(meeting(), sv, { frontPages: 2, cover: true })
  expect(agendaDocument(meeting(), sv, { plan }).blocks[0]).toEqual({
    kind: 'cover',
    organisation: 'Exempelbostäder AB',
    title: 'Styrelsemöte\u00a02',
    lines: ['Dagordning och handlingar', 'torsdag 12 mars 2026, 8.30–10.00', 'Stora salen'],
  })
})

test('an agenda can be printed in English', () => {
  const document = agendaDocument(meeting({ items: [item({}, 1)] }), wordsOf('en'))
  expect(document).toMatchObject({ title: 'Agenda, board meeting 2, 12 March 2026', language: 'en-GB' })
  expect(numberedOf(document.blocks)[0]?.reference).toEqual({ text: 'Appendix 1' })
})
