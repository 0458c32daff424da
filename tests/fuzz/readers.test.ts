/** Whatever text comes in: the readers answer, what they give fits the model, and no word is lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ItemInput } from '../../shared/model/meeting.ts'
import { AttendanceInput, ParagraphInput, SignatoryInput } from '../../shared/model/minutes.ts'
import { decisionFrom } from '../../shared/rules/wording.ts'
import { matchFiles, titleFromFileName } from '../../shared/text/match-files.ts'
import { readAgenda } from '../../shared/text/read-agenda.ts'
import { readMinutes } from '../../shared/text/read-minutes.ts'
import { textOf } from '../helpers/words.ts'

/** A word that means nothing to any reader, so that it must come out again: "Zqaeb", "zqoub". */
const strangeWord = fc
  .tuple(
    fc.constantFrom('Zq', 'zq'),
    fc.string({ unit: fc.constantFrom(...'aeioubdx'), minLength: 3, maxLength: 7 }),
  )
  .map(([start, end]) => start + end)

/** What boards write around their words, and what comes with a paste. */
const phrases = [
  ...[
    'Dagordning för styrelsemöte',
    'Protokoll',
    'styrelsemöte 4',
    'Kallelse till extra årsstämma',
    'den 22 november 2018',
  ],
  ...[
    '2018-11-22',
    '30 februari 2019',
    '22/11 2018',
    'kl. 8.30 – 10.00',
    'kl 18',
    'Tid:',
    'Plats:',
    'Lokal:',
    'Tid och plats:',
  ],
  ...[
    'Sammanträdesdatum',
    'på',
    'i',
    'Närvarande',
    'Närvarande:',
    'Till och med punkt 9',
    'Från § 3',
    'Anmält förhinder',
    'Ersättare',
  ],
  ...[
    ', ordförande',
    ', ledamot',
    '(S)',
    '\t',
    '    ',
    'Ordförande:',
    ', t.o.m. § 5',
    '1.',
    '2.',
    '3.',
    '1)',
    '§ 1',
    '§ 2',
    '1.1',
    'a)',
  ],
  ...[
    '-',
    '•',
    '*',
    '**',
    '#',
    '(',
    ')',
    ',',
    '.',
    ':',
    '§',
    'Bilaga 1',
    'Bilaga 2 a, b s 5',
    '(bilaga 3)',
    'enligt bilaga 2',
    'Bilagor',
  ],
  ...[
    'Styrelsen föreslås',
    'godkänna',
    'besluta',
    'att',
    'Förslag till beslut:',
    'Förslag till beslut',
    'Föredragande:',
    'Beslut:',
    'Beslut',
  ],
  ...[
    'Styrelsen godkände',
    'valdes till',
    'Nämnden beslutade att',
    'Vid protokollet',
    'Justeras',
    'Antecknat den',
    'Vice ordförande',
  ],
  ...[
    'sekreterare',
    '.....',
    'Sida 2 (5)',
    'Ink: 2018 -10- 3 1',
    'Yrkanden',
    '\u00a0',
    '\u00ad',
    '\ufeff',
    'och',
    'till',
    'ö',
    'e\u0301',
  ],
]
const part = fc.oneof(
  { weight: 2, arbitrary: strangeWord },
  { weight: 3, arbitrary: fc.constantFrom(...phrases) },
)
const line = fc.array(part, { maxLength: 7 }).map((parts) => parts.join(' '))
const paper = fc
  .array(line, { maxLength: 40 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', '\v').map((end) => lines.join(end)))
const anyText = fc.oneof(paper, fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }))

function strangeWords(text: string): ReadonlySet<string> {
  const visible = text.normalize('NFC').replace(/\p{Cf}/gu, '')
  return new Set(visible.match(/(?<!\p{L})zq[aeioubdx]+(?!\p{L})/giu) ?? [])
}

describe.each([
  ['agenda', readAgenda],
  ['minutes', readMinutes],
] as const)('reading %s', (_, read) => {
  test('no word that means nothing to the reader is lost', () => {
    fc.assert(
      fc.property(paper, (source) => {
        expect([...strangeWords(textOf(read(source)))].sort()).toEqual([...strangeWords(source)].sort())
      }),
      { numRuns: 3000 },
    )
  })

  test('any text is read, and unread lines are those of the source', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { unread } = read(source)
        const lines = source.split(/\r\n|\r|\n/).length
        for (const { line, text } of unread) {
          expect(text.trim()).not.toBe('')
          expect(line).toBeGreaterThan(0)
          expect(line).toBeLessThanOrEqual(lines)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

test('what is read fits the model', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const agenda = readAgenda(source)
      for (const item of agenda.items)
        expect(ItemInput.parse(item)).toMatchObject({ title: item.title, text: item.text })
      const minutes = readMinutes(source)
      for (const person of minutes.attendance) AttendanceInput.parse(person)
      for (const paragraph of minutes.paragraphs) ParagraphInput.parse(paragraph)
      for (const signatory of minutes.signatories) SignatoryInput.parse(signatory)
    }),
    { numRuns: 2000 },
  )
})

/** Texts of 100,000 characters that a careless pattern would take minutes for. */
const heavy = [
  'bilaga 1, ',
  'bilaga 1, 2, 3 och ',
  '(bilaga 5) ',
  ' ',
  '1',
  '1. ',
  '1. a\n',
  'Justeras\n1. a\n',
  'Styrelsen ',
  'Styrelsen föreslås ',
  'Styrelsen för ',
  'a\n',
  'ord som går vidare,\n',
  'kl. 10 - ',
  '10.00-',
  'den 22 november ',
  'Tid: ',
  'Anna Berg, ',
  'Närvarande\nAnna Berg, ledamot\n',
  '*Styrelsen föreslås godkänna\n',
  '(',
  '.....',
  'styrelsenstyrelsen',
  '- ',
  'Bilaga\t',
]
test.each(heavy)('a long text of %j is read in the end', (piece) => {
  for (const before of ['', '1. Rapport\n2. ', '1. Rapport\n', 'Närvarande\n']) {
    const source = before + piece.repeat(Math.ceil(100_000 / piece.length))
    expect(readAgenda(source).date).toBeNull()
    expect(readMinutes(source).recordedOn).toBeNull()
  }
})

test('a decision keeps every word of its proposal that is not the proposing', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const proposal = parts.join(' ')
      expect(
        [
          ...strangeWords(decisionFrom(proposal, { bodyName: 'Styrelsen', tense: 'past' }).toLowerCase()),
        ].sort(),
      ).toEqual([...strangeWords(proposal.toLowerCase())].sort())
    }),
    { numRuns: 3000 },
  )
})

test('every label and every file is matched once or told as unmatched', () => {
  const label = fc.constantFrom('1', '2 a', '2 b', '3', '10', '5 i')
  const fileName = fc.oneof(
    fc.constantFrom(
      'bilaga-1.pdf',
      'Bilaga 2 a x.pdf',
      '2a_x.pdf',
      '2b.PDF',
      'bil 3 a',
      'Bilaga_10.pdf',
      'x.pdf',
      '5 i.pdf',
    ),
    fc.string({ maxLength: 20 }),
  )
  fc.assert(
    fc.property(fc.array(label), fc.array(fileName), (labels, names) => {
      const { matched, unmatchedLabels, unmatchedFiles } = matchFiles(labels, names)
      expect([...matched.map((each) => each.label), ...unmatchedLabels].sort()).toEqual(
        [...new Set(labels)].sort(),
      )
      expect([...matched.map((each) => each.fileName), ...unmatchedFiles].sort()).toEqual(
        [...new Set(names)].sort(),
      )
      for (const name of names) expect(titleFromFileName(name).length).toBeLessThanOrEqual(name.length)
    }),
  )
})
