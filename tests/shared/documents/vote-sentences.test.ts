import { describe, expect, test } from 'vitest'
import type { Vote } from '../../../shared/model/records.ts'
import { people, toldOf } from './record-texts.ts'

describe('votes', () => {
  const [anna, bo, siv, per] = people(
    'ordförande Anna Ek (S)',
    'Bo Alm (M)',
    'ersättare Siv Lund (V)',
    'Per Ros (C)',
  )
  const attended = [anna!, bo!, siv!, per!]
  const vote = (votes: string, more: Partial<Vote> = {}): Vote => ({
    yes: 'förslaget',
    no: 'Bo Alms yrkande',
    secret: false,
    counted: null,
    tie: null,
    ballots: attended.flatMap(({ id }, index) => {
      const sort = ({ y: 'yes', n: 'no', a: 'abstain' } as const)[votes[index] as 'y' | 'n' | 'a']
      return sort ? [{ attendance: id, vote: sort }] : []
    }),
    ...more,
  })
  const cases: readonly (readonly [name: string, vote: Vote, lines: readonly string[]])[] = [
    [
      'by name, the chair last, the deputy with the title of one',
      vote('ynyy'),
      [
        'Vid omröstning röstar Per Ros (C), tjänstgörande ersättaren Siv Lund (V) och ordföranden Anna Ek (S) för bifall till förslaget.',
        'Bo Alm (M) röstar för bifall till det egna yrkandet.',
        'Nämnden beslutar med tre röster mot en att bifalla förslaget.',
      ],
    ],
    [
      'the side that wins comes first',
      vote('yn-n'),
      [
        'Vid omröstning röstar Bo Alm (M) och Per Ros (C) för bifall till Bo Alms yrkande.',
        'Ordföranden Anna Ek (S) röstar för bifall till förslaget.',
        'Nämnden beslutar med två röster mot en att bifalla Bo Alms yrkande.',
      ],
    ],
    [
      'an equal vote is settled by the chair’s casting vote',
      vote('yn'),
      [
        'Vid omröstning röstar ordföranden Anna Ek (S) för bifall till förslaget.',
        'Bo Alm (M) röstar för bifall till det egna yrkandet.',
        'Rösterna faller lika, en röst mot en.',
      ],
    ],
    [
      'and says so once it is',
      vote('yn', { tie: { by: 'chair' } }),
      [
        'Vid omröstning röstar ordföranden Anna Ek (S) för bifall till förslaget.',
        'Bo Alm (M) röstar för bifall till det egna yrkandet.',
        'Nämnden beslutar med en röst mot en, med ordförandens utslagsröst, att bifalla förslaget.',
      ],
    ],
    [
      'those who abstain',
      vote('yaay'),
      [
        'Vid omröstning röstar Per Ros (C) och ordföranden Anna Ek (S) för bifall till förslaget.',
        'Bo Alm (M) och tjänstgörande ersättaren Siv Lund (V) avstår från att rösta.',
        'Nämnden beslutar med två röster mot noll att bifalla förslaget.',
      ],
    ],
    [
      'what is voted on in words of its own',
      vote('yy', { yes: 'avslag på ansökan' }),
      [
        'Vid omröstning röstar Bo Alm (M) och ordföranden Anna Ek (S) för avslag på ansökan.',
        'Nämnden beslutar med två röster mot noll att avslå ansökan.',
      ],
    ],
    [
      'the chair’s own motion is named as the chair’s where the chair is not named',
      vote('-n-n', { no: 'Anna Eks yrkande' }),
      [
        'Vid omröstning röstar Bo Alm (M) och Per Ros (C) för bifall till ordföranden Anna Eks yrkande.',
        'Nämnden beslutar med två röster mot noll att bifalla ordföranden Anna Eks yrkande.',
      ],
    ],
    [
      'a secret one has numbers alone, in figures above twelve',
      vote('', { secret: true, yes: 'Eva Fors', no: 'Ulf Holm', counted: { yes: 13, no: 1, abstain: 1 } }),
      [
        'Vid sluten omröstning avges 13 röster för Eva Fors och en röst för Ulf Holm. En röst är blank.',
        'Nämnden beslutar med 13 röster mot en att bifalla Eva Fors.',
      ],
    ],
    [
      'a lot',
      vote('', {
        ...{ secret: true, yes: 'Eva Fors', no: 'Ulf Holm', counted: { yes: 6, no: 6, abstain: 2 } },
        tie: { by: 'lot', fellOn: 'no' },
      }),
      [
        'Vid sluten omröstning avges sex röster för Eva Fors och sex röster för Ulf Holm. Två röster är blanka.',
        'Rösterna faller lika, sex röster mot sex. Nämnden beslutar efter lottning att bifalla Ulf Holm.',
      ],
    ],
  ]
  test.each(cases)('%s', (_, given, lines) => {
    expect(toldOf({ votes: [given] }, { people: attended })).toEqual(['Omröstning', ...lines])
  })

  test('a vice chair who leads is named as the one who does, and last', () => {
    const vice = { ...bo!, role: 'vice ordförande' }
    const given = vote('-yyn', { no: 'Per Ros yrkande' })
    expect(toldOf({ votes: [given] }, { people: [anna!, vice, siv!, per!] })[1]).toBe(
      'Vid omröstning röstar tjänstgörande ersättaren Siv Lund (V) och tjänstgörande ordföranden Bo Alm (M) för bifall till förslaget.',
    )
  })

  test('one that nobody has voted in is not told', () => {
    expect(toldOf({ votes: [vote('')] }, { people: attended })).toEqual([])
  })

  test('a company board names no parties, and speaks of what was', () => {
    const told = toldOf(
      { votes: [vote('yny')] },
      { people: attended, kind: 'company', bodyName: 'Styrelsen' },
    )
    expect(told.slice(1)).toEqual([
      'Vid omröstning röstade tjänstgörande suppleanten Siv Lund och ordföranden Anna Ek för bifall till förslaget.',
      'Bo Alm röstade för bifall till det egna yrkandet.',
      'Styrelsen beslutade med två röster mot en att bifalla förslaget.',
    ])
  })
})
