import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MemberRow } from '../../../shared/model/board.ts'
import { readDay, readDays } from '../../../shared/text/member-days.ts'
import { type MembersReading, readMembers } from '../../../shared/text/read-members.ts'

/** Name, role and what else a line holds, without what it leaves empty. */
function read(source: string): readonly Record<string, unknown>[] {
  return readMembers(source).members.map(({ member, unread }) => {
    const said = Object.entries(member).filter(([, value]) => value !== '' && value !== null)
    return { ...Object.fromEntries(said), ...(unread.length > 0 ? { unread } : {}) }
  })
}

const lines = (...texts: string[]) => texts.join('\n')
const cells = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n')

describe('a list from a spreadsheet', () => {
  test('with titles for every column', () => {
    const source = cells(
      ['Namn', 'Roll', 'Parti', 'Från', 'Till', 'E-post', 'Telefon'],
      ['Anna Berg', 'Ordförande', 'S', '2023-01-01', '2026-12-31', 'anna@exempel.se', '070-123 45 67'],
      ['Bo Ek', '2:e vice ordförande', 'M', '1 jan 2023', '31 december 2026', '', ''],
    )
    const from = '2023-01-01'
    const to = '2026-12-31'
    expect(read(source)).toEqual([
      {
        ...{ name: 'Anna Berg', role: 'chair', organisation: 'S', from, to },
        ...{ email: 'anna@exempel.se', phone: '070-123 45 67' },
      },
      { name: 'Bo Ek', role: 'viceChair', organisation: 'M', from, to },
    ])
    expect(readMembers(source)).toMatchObject({ header: 1, headings: [], unread: [] })
  })

  test('with first names and last names in columns of their own, the last first', () => {
    const source = cells(
      ['Efternamn', 'Förnamn', 'Uppdrag'],
      ['Berg', 'Anna', 'Ledamot'],
      ['Ek', 'Bo', 'Ersättare'],
    )
    expect(read(source)).toEqual([
      { name: 'Anna Berg', role: 'member' },
      { name: 'Bo Ek', role: 'deputy' },
    ])
  })

  test('with names turned, "Efternamn, Förnamn"', () => {
    expect(read(cells(['Namn', 'Befattning'], ['von Berg, Anna Maria', 'sekreterare']))).toEqual([
      { name: 'Anna Maria von Berg', role: 'secretary' },
    ])
  })

  test('with a column of whom somebody stands in for', () => {
    const source = cells(['Namn', 'Ersättare för'], ['Anna Berg', ''], ['Bo Ek', 'Berg, Anna'])
    expect(read(source)).toEqual([
      { name: 'Anna Berg', role: 'member' },
      { name: 'Bo Ek', role: 'deputy', substituteFor: 'Anna Berg' },
    ])
  })

  test('with spans of years and a column that nobody knows', () => {
    const source = cells(['Namn', 'Mandatperiod', 'Anteckning'], ['Anna Berg', '2023–2026', 'avböjer omval'])
    expect(read(source)).toEqual([
      { name: 'Anna Berg', role: 'member', from: '2023-01-01', to: '2026-12-31', unread: ['avböjer omval'] },
    ])
  })

  test('with a sum at its end', () => {
    const source = cells(['Namn', 'Roll'], ['Anna Berg', 'ledamot'], ['Summa 1 person', ''])
    expect(read(source)).toEqual([{ name: 'Anna Berg', role: 'member' }])
    expect(readMembers(source).unread).toEqual([{ line: 3, text: 'Summa 1 person' }])
  })

  test('with a right to vote said by yes and no', () => {
    const source = cells(['Namn', 'Rösträtt'], ['Anna Berg', 'ja'], ['Bo Ek', 'Nej'], ['Cia Al', 'kanske'])
    expect(read(source)).toEqual([
      { name: 'Anna Berg', role: 'member', votes: true },
      { name: 'Bo Ek', role: 'member', votes: false },
      { name: 'Cia Al', role: 'member', unread: ['kanske'] },
    ])
  })

  test('without titles: each cell tells what it is', () => {
    const source = cells(
      ['Anna Berg', 'ordförande', 'S', 'anna@exempel.se', '2023-01-01 – 2026-12-31'],
      ['Bo Ek', '08-12 34 56', 'ledamot', 'Exempelbolaget AB'],
    )
    expect(read(source)).toEqual([
      {
        ...{ name: 'Anna Berg', role: 'chair', organisation: 'S', email: 'anna@exempel.se' },
        ...{ from: '2023-01-01', to: '2026-12-31' },
      },
      { name: 'Bo Ek', role: 'member', organisation: 'Exempelbolaget AB', phone: '08-12 34 56' },
    ])
  })

  test('without titles, and the name in two cells', () => {
    expect(read(cells(['Anna', 'Berg', 'ordförande'], ['Bo', 'Ek', 'suppleant']))).toEqual([
      { name: 'Anna Berg', role: 'chair' },
      { name: 'Bo Ek', role: 'deputy' },
    ])
  })

  test('with a line end and a quotation mark inside a cell', () => {
    const source = 'Namn\tParti\tTelefon\nAnna Berg\t"Bygg ""Viken""\nAB"\t070-123 45 67\nBo Ek\tM\t'
    expect(read(source)).toEqual([
      { name: 'Anna Berg', role: 'member', organisation: 'Bygg "Viken" AB', phone: '070-123 45 67' },
      { name: 'Bo Ek', role: 'member', organisation: 'M' },
    ])
  })

  test('with semicolons, as a CSV file has it', () => {
    expect(
      read(lines('Namn;Roll;T.o.m.', 'Anna Berg;vice ordf;2026', 'Bo Ek;okänd;30 februari 2026')),
    ).toEqual([
      { name: 'Anna Berg', role: 'viceChair', to: '2026-12-31' },
      { name: 'Bo Ek', role: 'member', unread: ['okänd', '30 februari 2026'] },
    ])
  })
})

describe('a list from a text', () => {
  test('under headings that name the role', () => {
    const source = lines(
      'Ledamöter',
      'Anna Berg (S), ordförande',
      'Bo Ek (M)',
      '',
      'Ersättare:',
      'Cia Al (S)',
    )
    expect(read(source)).toEqual([
      { name: 'Anna Berg', role: 'chair', organisation: 'S' },
      { name: 'Bo Ek', role: 'member', organisation: 'M' },
      { name: 'Cia Al', role: 'deputy', organisation: 'S' },
    ])
    expect(readMembers(source).headings).toEqual([1, 5])
  })

  test('with commas, and whom a deputy stands in for', () => {
    expect(read(lines('Anna Berg, ordförande, anna@exempel.se', 'Bo Ek, suppleant för Anna Berg'))).toEqual([
      { name: 'Anna Berg', role: 'chair', email: 'anna@exempel.se' },
      { name: 'Bo Ek', role: 'deputy', substituteFor: 'Anna Berg' },
    ])
  })

  test('with turned names alone', () => {
    expect(read(lines('Berg, Anna', 'Ek, Bo'))).toEqual([
      { name: 'Anna Berg', role: 'member' },
      { name: 'Bo Ek', role: 'member' },
    ])
    expect(readMembers('Berg, Anna').members[0]?.roleGiven).toBe(false)
  })

  test('with bars between, as in Markdown', () => {
    expect(
      read(lines('| Anna Berg | ledamot | fr.o.m. 2024-04-01 |', '| Bo Ek | suppl. | t.o.m. 2027 |')),
    ).toEqual([
      { name: 'Anna Berg', role: 'member', from: '2024-04-01' },
      { name: 'Bo Ek', role: 'deputy', to: '2027-12-31' },
    ])
  })

  test('with numbers before the lines, and a line about nobody', () => {
    const source = lines('1. Anna Berg – ordförande', '2. Bo Ek – sekreterare', 'Totalt 2 personer')
    expect(read(source).map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek'])
    expect(readMembers(source).unread).toEqual([{ line: 3, text: 'Totalt 2 personer' }])
  })

  test('of one name', () => {
    expect(read('Anna Berg')).toEqual([{ name: 'Anna Berg', role: 'member' }])
    expect(readMembers('')).toEqual({ members: [], header: null, headings: [], unread: [] })
  })
})

test.each([
  ['2023-01-01 – 2026-12-31', '2023-01-01', '2026-12-31'],
  ['2023-01-01-2026-12-31', '2023-01-01', '2026-12-31'],
  ['fr.o.m. 1 januari 2023 t.o.m. 31 december 2026', '2023-01-01', '2026-12-31'],
  ['2023-26', '2023-01-01', '2026-12-31'],
  ['jan 2023 – feb 2024', '2023-01-01', '2024-02-29'],
  ['från 2024', '2024-01-01', null],
  ['2024-04-01–', '2024-04-01', null],
  ['till och med 31/12 2026', null, '2026-12-31'],
])('"%s" is a time of mandate', (text, from, to) => {
  expect(readDays(text)).toEqual({ from, to })
})

test.each([
  '30 februari 2026',
  '2026–2023',
  'tills vidare',
  '2023-01-01 2026-12-31 2027-01-01',
  '070-123 45 67',
])('"%s" is none', (text) => {
  expect(readDays(text)).toBeNull()
  expect(readDay(text, 'from')).toBeNull()
})

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...[
      'Namn',
      'Roll',
      'Från',
      'Förnamn',
      'Anna Berg',
      'Berg, Anna',
      'Anna',
      'Berg',
      'ledamot',
      'Ersättare',
      'S',
    ],
    ...[
      'Ersättare för Anna Berg',
      '2023-01-01',
      '2023–2026',
      'anna@exempel.se',
      '070-123 45 67',
      '"',
      '(M)',
      '– ',
      ',',
    ],
  ),
)
const pasted = fc
  .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
  .chain((rows) =>
    fc.constantFrom('\t', ';', ', ', '  ', '|').map((mark) => rows.map((row) => row.join(mark)).join('\n')),
  )

function accounted({ members, header, headings, unread }: MembersReading): readonly number[] {
  return [...members, ...unread]
    .map(({ line }) => line)
    .concat(headings, header ?? [])
    .toSorted((one, other) => one - other)
}

test('whatever is pasted, what is read can be stored and every line is told of once', () => {
  fc.assert(
    fc.property(pasted, (source) => {
      const reading = readMembers(source)
      for (const { member } of reading.members) expect(MemberRow.parse(member)).toEqual(member)
      const told = accounted(reading)
      expect(new Set(told).size).toBe(told.length)
      const words = JSON.stringify(reading)
      const plain = source.replace(/\r\n?/gu, '\n').split('\n')
      const lost = plain.flatMap((text, index) =>
        !told.includes(index + 1) && /\p{L}{2}/u.test(text) ? [text] : [],
      )
      // A line that goes on in a quoted cell is told of with the line where the cell begins.
      if (!source.includes('"')) expect(lost).toEqual([])
      expect(words.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('a word that means nothing comes out again, wherever it stands', () => {
  const strange = 'Zqaeb7'
  const row = ['Anna Berg', 'ledamot', 'S', '2023-01-01', 'anna@exempel.se']
  fc.assert(
    fc.property(fc.nat({ max: 5 }), fc.constantFrom('\t', ';', ', '), fc.boolean(), (at, mark, titled) => {
      const titles = ['Namn', 'Roll', 'Parti', 'Från', 'E-post'].toSpliced(at, 0, 'Övrigt')
      const source = [...(titled ? [titles.join(mark)] : []), row.toSpliced(at, 0, strange).join(mark)].join(
        '\n',
      )
      expect(JSON.stringify(readMembers(source))).toContain(strange)
    }),
  )
})

test('a line that is far too long to be a mandate is unread, and the others are read', () => {
  const source = [
    'Ann Ek;ordförande',
    `Cia Lund;ledamot${';a'.repeat(100_000)}`,
    `${'('.repeat(50_000)};x`,
    'Bo Ek;ledamot',
  ].join('\n')
  const { members, unread } = readMembers(source)
  expect(members.map(({ member }) => member.name)).toEqual(['Ann Ek', 'Bo Ek'])
  expect(unread.map(({ line }) => line)).toEqual([2, 3])
})
