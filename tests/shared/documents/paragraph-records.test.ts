import { describe, expect, test } from 'vitest'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { type Motion, type MotionKind, noRecords } from '../../../shared/model/records.ts'
import { meeting, minutes, paragraph } from './meetings.ts'
import { people, printed, toldOf } from './record-texts.ts'

const motion = (kind: MotionKind, authors: string, text: string, withdrawn = false): Motion => ({
  ...{ kind, authors, text, withdrawn },
})

describe('motions', () => {
  const cases: readonly (readonly [name: string, motions: readonly Motion[], lines: readonly string[]])[] = [
    [
      'a bare one is on the proposal',
      [motion('approval', 'Vera Lind (S)', '')],
      ['Vera Lind (S) yrkar bifall till förslaget.'],
    ],
    ['a rejection', [motion('rejection', 'Olle Ask (M)', '')], ['Olle Ask (M) yrkar avslag på förslaget.']],
    [
      'an amendment as a clause',
      [motion('amendment', 'Olle Ask (M)', 'att planen gäller till 2029.')],
      ['Olle Ask (M) yrkar som ändring att planen gäller till 2029.'],
    ],
    [
      'an addition with a preposition',
      [motion('addition', 'Olle Ask (M)', 'av en tidplan')],
      ['Olle Ask (M) yrkar tillägg av en tidplan.'],
    ],
    [
      'an addition in words of its own',
      [motion('addition', 'Olle Ask (M)', 'Planen följs upp varje år.')],
      ['Olle Ask (M) yrkar följande tillägg: Planen följs upp varje år.'],
    ],
    [
      'an addition of several paragraphs stands below its sentence',
      [motion('addition', 'Olle Ask (M)', 'Planen följs upp varje år.\nNämnden får en rapport.')],
      ['Olle Ask (M) yrkar följande tillägg:', 'Planen följs upp varje år.', 'Nämnden får en rapport.'],
    ],
    [
      'a remission with its reason',
      [motion('remission', 'Olle Ask (M)', 'för att utreda kostnaden')],
      ['Olle Ask (M) yrkar återremiss av ärendet för att utreda kostnaden.'],
    ],
    [
      'a remission with what is to be done',
      [motion('remission', 'Olle Ask (M)', 'att kostnaden utreds')],
      ['Olle Ask (M) yrkar återremiss av ärendet för att kostnaden utreds.'],
    ],
    [
      'a tabling',
      [motion('tabling', 'Olle Ask (M)', 'till nästa sammanträde')],
      ['Olle Ask (M) yrkar bordläggning av ärendet till nästa sammanträde.'],
    ],
    [
      'the whole as it was written',
      [motion('approval', 'Vera Lind', 'Bifall till sitt förslag')],
      ['Vera Lind yrkar bifall till sitt förslag.'],
    ],
    [
      'a word that only begins as one does',
      [motion('rejection', 'Vera Lind', 'tilläggsyrkandet')],
      ['Vera Lind yrkar avslag på tilläggsyrkandet.'],
    ],
    [
      'one taken back',
      [motion('remission', 'Vera Lind', '', true)],
      ['Vera Lind yrkar återremiss av ärendet. Yrkandet återtas.'],
    ],
    ['one by nobody in particular', [motion('rejection', '', '')], ['Det yrkas avslag på förslaget.']],
    [
      'two by the same authors are one sentence',
      [motion('approval', 'Vera Lind', 'förslaget'), motion('rejection', 'Vera Lind', 'ändringen')],
      ['Vera Lind yrkar bifall till förslaget och avslag på ändringen.'],
    ],
    [
      'one of several authors moves something more',
      [motion('approval', 'Vera Lind och Olle Ask', ''), motion('addition', 'Olle Ask', 'av en tidplan')],
      ['Vera Lind och Olle Ask yrkar bifall till förslaget. Vidare yrkar Olle Ask tillägg av en tidplan.'],
    ],
  ]
  test.each(cases)('%s', (_, motions, lines) => {
    expect(toldOf({ motions: [...motions] })).toEqual(['Yrkanden', ...lines])
  })
})

describe('what else is recorded', () => {
  const [anna, bo] = people('ordförande Anna Ek (S)', 'Bo Alm (M)')
  const attended = [anna!, bo!]
  const by = [bo!.id]
  const conflict = (reason: string) => ({ conflicts: [{ attendance: bo!.id, reason }] })
  const note = (text: string) => ({ notes: [{ authors: 'ledamöterna från M', text }] })
  const cases: readonly (readonly [
    name: string,
    records: Parameters<typeof toldOf>[0],
    lines: readonly string[],
  ])[] = [
    ['jäv', conflict(''), ['Jäv', 'Bo Alm (M) anmäler jäv och deltar inte i handläggningen av ärendet.']],
    [
      'jäv with its reason',
      conflict('kassör i föreningen'),
      ['Jäv', 'Bo Alm (M) anmäler jäv (kassör i föreningen) och deltar inte i handläggningen av ärendet.'],
    ],
    [
      'jäv with a reason that goes on',
      conflict('eftersom han äger fastigheten'),
      [
        'Jäv',
        'Bo Alm (M) anmäler jäv eftersom han äger fastigheten och deltar inte i handläggningen av ärendet.',
      ],
    ],
    [
      'a reservation',
      { reservations: [{ by, text: '', at: null }] },
      ['Reservation', 'Bo Alm (M) reserverar sig mot beslutet.'],
    ],
    [
      'one by two, in favour of something',
      { reservations: [{ by: [anna!.id, ...by], text: 'till förmån för det egna yrkandet.', at: null }] },
      [
        'Reservation',
        'Anna Ek (S) och Bo Alm (M) reserverar sig mot beslutet till förmån för det egna yrkandet.',
      ],
    ],
    [
      'one with its reasons',
      { reservations: [{ by, text: 'Kostnaden är för hög.', at: null }] },
      ['Reservation', 'Bo Alm (M) reserverar sig mot beslutet:', 'Kostnaden är för hög.'],
    ],
    [
      'a separate statement',
      { statements: [{ authors: 'Bo Alm (M)', text: '' }] },
      ['Särskilt yttrande', 'Bo Alm (M) lämnar ett särskilt yttrande.'],
    ],
    [
      'one in words',
      { statements: [{ authors: 'Bo Alm (M)', text: 'Vi ser en risk.' }] },
      ['Särskilt yttrande', 'Bo Alm (M) lämnar ett särskilt yttrande:', 'Vi ser en risk.'],
    ],
    [
      'a note of a paper',
      note('en skrivelse den 3 mars'),
      ['Protokollsanteckning', 'Ledamöterna från M antecknar som yttrande en skrivelse den 3 mars.'],
    ],
    [
      'a note as a clause',
      note('att frågan är viktig.'),
      ['Protokollsanteckning', 'Ledamöterna från M antecknar till protokollet att frågan är viktig.'],
    ],
    [
      'a note in words',
      note('Frågan är viktig.'),
      ['Protokollsanteckning', 'Ledamöterna från M antecknar till protokollet:', 'Frågan är viktig.'],
    ],
    [
      'documents, a paragraph each',
      { documents: 'Tjänsteskrivelse\nYttrande' },
      ['Handlingar', 'Tjänsteskrivelse', 'Yttrande'],
    ],
    ['recipients', { recipients: 'Akten\nEkonomi' }, ['Protokollsutdrag skickas till', 'Akten', 'Ekonomi']],
    ['presenters', { presenters: 'förvaltningschefen' }, ['Förvaltningschefen föredrar ärendet.']],
    ['the ground of secrecy', { secrecy: 'OSL 19 kap. 1 §' }, ['Sekretess: OSL 19 kap. 1 §']],
    ['that it was adjusted at once', { adjustedAtOnce: true }, ['Omedelbart justerad']],
    [
      'somebody who has been taken off the list',
      { conflicts: [{ attendance: 999_999 as never, reason: '' }] },
      [],
    ],
  ]
  test.each(cases)('%s', (_, records, lines) => {
    expect(toldOf(records, { people: attended })).toEqual(lines)
  })

  test('a company board’s dissent has its own name', () => {
    const given = { people: attended, kind: 'company', bodyName: 'Styrelsen' } as const
    expect(toldOf({ reservations: [{ by, text: '', at: null }] }, given)).toEqual([
      'Avvikande mening',
      'Bo Alm anmälde avvikande mening.',
    ])
  })

  test('a board has who presents a matter beside its title, as the agenda has it', () => {
    const given = paragraph({ title: 'Budget', records: { ...noRecords, presenters: 'vd' } })
    const { blocks } = minutesDocument(meeting({ minutes: minutes({ paragraphs: [given] }) }), wordsOf('sv'))
    expect(blocks).toContainEqual(
      expect.objectContaining({ title: 'Budget', aside: 'Föredragande: vd', blocks: [] }),
    )
  })

  test('a choice that the decision tells is not told again', () => {
    const elections = [{ post: 'justerare', name: 'Bo Alm' }]
    const decision = 'Nämnden väljer Bo Alm till justerare.'
    expect(toldOf({ elections }, { paragraph: { decision } })).toEqual(['Beslut', decision])
    expect(toldOf({ elections })).toEqual(['Val', 'Bo Alm väljs till justerare.'])
  })

  test('the case number stands beside the paragraph’s', () => {
    expect(printed({ caseNumber: 'dnr 14/26' })).toContain('§ 1, 14/26')
  })

  test('in English what the program says is English', () => {
    const records = { motions: [motion('rejection', 'Bo Alm', '')], ...conflict('') }
    expect(toldOf(records, { people: attended, language: 'en' })).toEqual([
      'Motions',
      'Moved by Bo Alm: rejection of the proposal.',
      'Conflict of interest',
      'Bo Alm (M) declares a conflict of interest and takes no part in the matter.',
    ])
  })
})

test('the number of the minutes and their case number stand in the head, where they have any', () => {
  const facts = (given: Parameters<typeof minutes>[0]) => printed({}, { minutes: given ?? {} }).slice(3, 5)
  expect(facts({ number: 6, caseNumber: '0074/22' })).toEqual(['Protokoll nr 6', 'Dnr 0074/22'])
  expect(facts({})).toEqual(['Datum torsdag 12 mars 2026', 'Tid 8.30–10.05'])
})

test('a paragraph without records is printed as it was before there were any', () => {
  const given = paragraph({
    title: 'Budget',
    text: 'Samtal.',
    decision: 'Styrelsen antog.',
    records: noRecords,
  })
  const { blocks } = minutesDocument(meeting({ minutes: minutes({ paragraphs: [given] }) }), wordsOf('sv'))
  const numbered = blocks.find(({ kind }) => kind === 'numbered')
  expect(Object.keys(numbered ?? {})).toEqual(['kind', 'number', 'title', 'place', 'blocks'])
  expect(numbered).toMatchObject({ blocks: [{ kind: 'paragraph' }, { kind: 'apart' }] })
})
