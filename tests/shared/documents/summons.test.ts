import { describe, expect, test } from 'vitest'
import type { Block } from '../../../shared/documents/block.ts'
import { docketDocument, proposalInShort } from '../../../shared/documents/docket.ts'
import { linkedRuns } from '../../../shared/documents/linked.ts'
import { summonsDocument } from '../../../shared/documents/summons.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Member } from '../../../shared/model/board.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { item, meeting } from './meetings.ts'

const words = wordsOf('sv')

let lastMember = 0
function member(name: string, role: Member['role'], given: Partial<Member> = {}): Member {
  lastMember += 1
  return {
    id: lastMember as Member['id'],
    person: lastMember as Member['person'],
    name,
    role,
    organisation: '',
    from: null,
    to: null,
    email: '',
    phone: '',
    substituteFor: null,
    votes: null,
    ...given,
  }
}

const people = [
  member('Åsa Öberg', 'chair'),
  member('Björn Ek', 'member'),
  member('Eva Sjö', 'deputy'),
  member('Gunilla Lund', 'secretary', { phone: '0123-456 78', email: 'gunilla@granvik.example' }),
  member('Tidigare Ledamot', 'member', { to: '2025-12-31' as LocalDate }),
]

const facts = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => (block.kind === 'facts' ? block.rows : []))
    .map(({ label, value }) => [label, value])
const paragraphs = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : []))

const items = [
  item({ title: 'Mötets öppnande', kind: 'formality' }),
  item({ title: 'Budget', proposal: 'Styrelsen föreslås fastställa budgeten.', caseNumber: 'KS 2026/14' }, 3),
]
const committee = { ...meeting().board, kind: 'committee', bodyName: 'Byggnadsnämnden' } as const
const summons = (given: Partial<MeetingDetail> = {}) =>
  summonsDocument(meeting({ items, ...given }), people, words).blocks

describe('the kallelse', () => {
  test('says who is called to what, when, where and how to take part from elsewhere', () => {
    const blocks = summons({ remote: 'https://moten.example/2' })
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'Kallelse till styrelsemöte 2' })
    expect(paragraphs(blocks)).toContain(
      'Ledamöterna i styrelsen för Exempelbostäder AB kallas till styrelsemöte 2.',
    )
    expect(facts(blocks)).toEqual([
      ['Tid', 'torsdag 12 mars 2026 klockan 8.30–10.00'],
      ['Plats', 'Stora salen'],
      ['På distans', 'https://moten.example/2'],
      ['Förhinder anmäls till', 'Gunilla Lund, 0123-456 78, gunilla@granvik.example'],
      ['Kallar', 'Åsa Öberg (ordförande)'],
      ['Ledamöter', 'Åsa Öberg (ordförande), Björn Ek'],
      ['Suppleanter', 'Eva Sjö'],
      ['Övriga', 'Gunilla Lund (sekreterare)'],
    ])
  })

  test('names whom to tell about absence as the meeting does, or else the body', () => {
    const { board } = meeting()
    const settings = { ...board.settings, absence: 'Kansliet, 0123-100 00' }
    const told = (given: Partial<MeetingDetail>) =>
      facts(summons(given)).find(([label]) => label === 'Förhinder anmäls till')?.[1]
    expect(told({ board: { ...board, settings } })).toBe('Kansliet, 0123-100 00')
    expect(told({ board: { ...board, settings }, absence: 'Vd' })).toBe('Vd')
  })

  test('lists what is dealt with, and tells where the papers are', () => {
    const blocks = summons()
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: [{ cells: ['1', 'Mötets öppnande'] }, { cells: ['2', 'Budget'] }],
    })
    expect(paragraphs(blocks)).toContain('Dagordning och handlingar skickas tillsammans med kallelsen.')
  })

  test('of a committee speaks of its members and their substitutes', () => {
    const blocks = summons({ board: committee })
    expect(paragraphs(blocks)).toEqual(
      expect.arrayContaining([
        'Ledamöterna i byggnadsnämnden kallas till nämndsammanträde 2.',
        'Ersättarna får kallelsen för kännedom och tjänstgör när en ledamot har förhinder.',
      ]),
    )
  })

  test('to a general meeting tells the proposals and who may take part, and nobody by name', () => {
    const blocks = summons({ kind: 'general' })
    expect(paragraphs(blocks)[1]).toBe('Aktieägarna i Exempelbostäder AB kallas till bolagsstämma 2.')
    expect(paragraphs(blocks).join(' ')).toContain('7\u00a0kap. 2 och 3\u00a0§§ aktiebolagslagen')
    expect(blocks.flatMap((block) => (block.kind === 'numbered' ? block.title : []))).toEqual([
      'Mötets öppnande',
      'Budget',
    ])
    expect(JSON.stringify(blocks)).toContain('fastställa budgeten')
    expect(facts(blocks).map(([label]) => label)).toEqual(['Tid', 'Plats'])
  })

  test('a secret proposal is not told to a general meeting', () => {
    const secret = [item({ proposal: 'Styrelsen föreslås köpa tomten.', secrecy: 'OSL 19 kap. 1 §' })]
    expect(JSON.stringify(summons({ kind: 'general', items: secret }))).not.toContain('tomten')
  })

  test('is not made of decisions per capsulam', () => {
    expect(() => summons({ kind: 'perCapsulam' })).toThrow('SUMMONS_PER_CAPSULAM')
  })
})

describe('the föredragningslista', () => {
  const table = (given: Partial<MeetingDetail> = {}) => {
    const found = docketDocument(meeting({ items, board: committee, ...given }), words).blocks.find(
      ({ kind }) => kind === 'table',
    )
    if (found?.kind !== 'table') throw new Error('no table')
    return [found.columns.map(({ title }) => title), ...found.rows.map(({ cells }) => cells)]
  }

  test('is a row for each item, with the columns that hold something', () => {
    expect(table()).toEqual([
      ['Nr', 'Dnr', 'Ärende', 'Föredragande', 'Förslag i korthet', 'Bilaga'],
      ['1', '', 'Mötets öppnande', '', '', ''],
      ['2', 'KS 2026/14', 'Budget', '', 'Fastställa budgeten.', '1'],
    ])
  })

  test('has clock times where the body wants them', () => {
    const settings = { ...committee.settings, clockTimes: true }
    const timed = [item({ title: 'Öppnande', kind: 'formality', estimate: 5 }), item({ title: 'Budget' })]
    const [head, ...rows] = table({ items: timed, board: { ...committee, settings } })
    expect(head?.[1]).toBe('Tid')
    expect(rows.map((cells) => cells[1])).toEqual(['8.30', '8.35'])
  })

  test.each([
    ['Nämnden föreslås besluta att godkänna rapporten. Den gäller 2026.', 'Godkänna rapporten.'],
    [
      'Styrelsen föreslås fastställa budgeten för 2027. Styrelsen föreslås anta planen.',
      'Fastställa budgeten för 2027. Anta planen.',
    ],
    ['Godkänna förslaget enligt 5 kap. 3 § lagen.', 'Godkänna förslaget enligt 5 kap. 3 § lagen.'],
    ['', ''],
  ])('"%s" in short is "%s"', (proposal, short) => {
    expect(proposalInShort({ proposal, secrecy: '' })).toBe(short)
    expect(proposalInShort({ proposal, secrecy: 'OSL 19 kap. 1 §' })).toBe('')
  })

  test('a long proposal ends at a word', () => {
    const short = proposalInShort({ proposal: 'Orden räcker länge '.repeat(30), secrecy: '' })
    expect(short).toMatch(/ länge …$|Orden …$|räcker …$/)
    expect(short.length).toBeLessThan(185)
  })
})

test('addresses in a text lead where they say, without the full stop after them', () => {
  expect(linkedRuns('Anslut på https://moten.example/2. Frågor: ann@granvik.example')).toEqual([
    { text: 'Anslut på ' },
    { text: 'https://moten.example/2', link: { url: 'https://moten.example/2' } },
    { text: '. Frågor: ' },
    { text: 'ann@granvik.example', link: { url: 'mailto:ann@granvik.example' } },
  ])
  expect(linkedRuns('')).toEqual([])
})
