import { expect, test } from 'vitest'
import { orderOfPutting } from '../../../shared/documents/order-of-putting.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Motion, MotionKind, Outcome } from '../../../shared/model/records.ts'

const voice = {
  bodyName: 'Nämnden',
  tense: 'present',
  kind: 'committee',
  people: [],
  words: wordsOf('sv'),
} as const
const motion = (kind: MotionKind, authors = '', text = '', withdrawn = false): Motion => ({
  ...{ kind, authors, text, withdrawn },
})

const cases: readonly (readonly [
  name: string,
  motions: readonly Motion[],
  outcome: Outcome | null,
  text: string,
])[] = [
  ['nothing without motions', [], 'approved', ''],
  ['nothing of what was taken back', [motion('approval', 'A', '', true)], null, ''],
  [
    'one question',
    [motion('approval')],
    'approved',
    'Ordföranden ställer proposition på bifall till förslaget och finner att förslaget bifalls.',
  ],
  [
    'what was moved twice is put once',
    [motion('approval', 'A'), motion('approval', 'B')],
    'approved',
    'Ordföranden ställer proposition på bifall till förslaget och finner att förslaget bifalls.',
  ],
  [
    'one against the other, with the answer left open',
    [motion('approval', 'A'), motion('rejection', 'B')],
    null,
    'Ordföranden ställer propositioner på bifall till förslaget och avslag på förslaget och finner att XX.',
  ],
  [
    'what delays comes first, additions last',
    [
      motion('addition', 'Bo Alm (M)'),
      motion('approval'),
      motion('amendment', 'Siv Lund (V)'),
      motion('remission'),
    ],
    'amended',
    [
      'Ordföranden ställer först proposition på om ärendet ska avgöras i dag eller återremitteras och finner att det ska avgöras i dag.',
      'Ordföranden ställer härefter propositioner på bifall till förslaget och ändringsyrkandet från Siv Lund (V) och finner att ändringsyrkandet bifalls.',
      'Ordföranden ställer härefter propositioner på bifall respektive avslag på tilläggsyrkandet från Bo Alm (M) och finner att XX.',
    ].join('\n\n'),
  ],
  [
    'a matter that is tabled',
    [motion('tabling', 'A')],
    'tabled',
    'Ordföranden ställer proposition på om ärendet ska avgöras i dag eller bordläggas och finner att det ska bordläggas.',
  ],
]

test.each(cases)('%s', (_, motions, outcome, text) => {
  expect(orderOfPutting({ motions: [...motions], outcome }, voice)).toBe(text)
})

test('in the past where the body speaks so', () => {
  expect(
    orderOfPutting({ motions: [motion('approval')], outcome: 'approved' }, { ...voice, tense: 'past' }),
  ).toBe('Ordföranden ställde proposition på bifall till förslaget och fann att förslaget bifalls.')
})
