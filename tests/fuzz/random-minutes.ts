/** Random minutes: every text holds a word of its own among odd characters, so that it can be looked for in what is printed. */
import fc from 'fast-check'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { Attendance, Paragraph } from '../../shared/model/minutes.ts'
import {
  ballotVotes,
  motionKinds,
  noRecords,
  outcomes,
  type ParagraphRecords,
  type Vote,
} from '../../shared/model/records.ts'
import type { AttendanceId, LocalTime } from '../../shared/values.ts'
import { attendance, meeting, minutes, paragraph, signatory } from '../shared/documents/meetings.ts'

/** What comes with a paste, breaks a template or a file format, or is written from the right. */
const odd = [
  ...['', 'å', 'Łódź', 'ﬁ', 'e\u0301', '”', "'", '"', '<b>', '&amp;', '{{name}}', '{{', '%s', '$&', '\\n'],
  ...[
    '\u00ad',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u00a0',
    '😀',
    '👩‍👩‍👧',
    'שלום',
    '日本',
    '§ 4',
    '(S)',
    '- ',
    '1.',
  ],
  ...['ä'.repeat(120), '/', ']]>', '\ud800', 'att', 'bifall till', 'Styrelsen föreslås', '2018-11-22', '…'],
]

/** Gives every text that is made by it a word that no other has. */
export class WordMaker {
  #made = 0
  word(): string {
    this.#made += 1
    return `qx${this.#made}z`
  }
}

interface Choices {
  readonly texts: readonly (readonly [before: string, after: string])[]
  readonly people: readonly (Pick<Attendance, 'presence' | 'fromParagraph' | 'untilParagraph' | 'gaps'> & {
    readonly role: string
    readonly serves: number | null
  })[]
  readonly paragraphs: readonly Shape[]
  readonly kind: MeetingDetail['kind']
  readonly body: MeetingDetail['board']['kind']
}

const upTo = (max: number) => fc.integer({ min: 0, max })
const list = <T>(one: fc.Arbitrary<T>, maxLength = 3) => fc.array(one, { maxLength })
const place = fc.option(fc.integer({ min: 1, max: 7 }))

const shape = fc.record({
  outcome: fc.option(fc.constantFrom(...outcomes)),
  motions: list(fc.record({ kind: fc.constantFrom(...motionKinds), withdrawn: fc.boolean() })),
  votes: list(
    fc.record({
      secret: fc.boolean(),
      ballots: list(fc.record({ who: upTo(5), vote: fc.constantFrom(...ballotVotes) }), 7),
      counted: fc.option(fc.record({ yes: upTo(9), no: upTo(9), abstain: upTo(2) })),
      tie: fc.constantFrom<Vote['tie']>(null, { by: 'chair' }, { by: 'lot', fellOn: 'no' }),
    }),
  ),
  conflicts: list(upTo(5)),
  reservations: list(
    fc.record({ by: fc.array(upTo(5), { minLength: 1, maxLength: 3 }), late: fc.boolean() }),
  ),
  elections: upTo(2),
  statements: upTo(2),
  notes: upTo(2),
  adjustedAtOnce: fc.boolean(),
  isSecret: fc.boolean(),
  isCorrected: fc.boolean(),
})
type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never

export const choices: fc.Arbitrary<Choices> = fc.record({
  texts: fc.array(fc.tuple(fc.constantFrom(...odd), fc.constantFrom(...odd)), { minLength: 1, maxLength: 9 }),
  people: fc.array(
    fc.record({
      presence: fc.constantFrom('present', 'part', 'absent'),
      fromParagraph: place,
      untilParagraph: place,
      gaps: list(
        fc.record({ from: fc.integer({ min: 1, max: 7 }), until: fc.integer({ min: 1, max: 7 }) }),
        2,
      ),
      role: fc.constantFrom('ordförande', 'vice ordförande', 'ledamot', 'ersättare', 'vd', ''),
      serves: fc.option(upTo(5)),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  paragraphs: fc.array(shape, { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom('ordinary', 'extra', 'perCapsulam', 'general'),
  body: fc.constantFrom('committee', 'company', 'association'),
})

/** A meeting with those minutes. */
export function meetingOf({ texts, people, paragraphs, kind, body }: Choices): MeetingDetail {
  const maker = new WordMaker()
  let next = 0
  const line = () => {
    const [before = '', after = ''] = texts[next++ % texts.length] ?? []
    return `${before} ${maker.word()} ${after}`.normalize('NFC').replace(/\s+/g, ' ').trim()
  }
  const prose = () => `${line()}\n- ${line()}\n\n${line()}`
  const ids = people.map((_, index) => (index + 1) as AttendanceId)
  const idOf = (index: number) => ids[index % ids.length]!
  const rows = people.map(({ role, serves, ...stay }, index) =>
    attendance({
      ...stay,
      id: idOf(index),
      name: line(),
      role: role === '' ? line() : role,
      organisation: line(),
      remote: index % 2 === 1,
      serves: serves === null ? [] : [{ for: idOf(serves), from: null, until: null }],
    }),
  )
  const written = paragraphs.map((one, index) => paragraphOf(one, index, { line, prose, idOf }))
  return meeting({
    kind,
    board: { ...meeting().board, kind: body },
    minutes: minutes({
      place: line(),
      caseNumber: line(),
      attendance: rows,
      paragraphs: written,
      signatories: (['secretary', 'chair', 'adjuster'] as const).map((role) =>
        signatory({ role, name: line(), title: line() }),
      ),
    }),
  })
}

interface Makers {
  readonly line: () => string
  readonly prose: () => string
  readonly idOf: (index: number) => AttendanceId
}

function paragraphOf(one: Shape, index: number, { line, prose, idOf }: Makers): Paragraph {
  const records: ParagraphRecords = {
    ...noRecords,
    ...{ outcome: one.outcome, adjustedAtOnce: one.adjustedAtOnce },
    ...{ caseNumber: line(), presenters: line(), earlier: prose(), documents: prose(), order: prose() },
    recipients: prose(),
    secrecy: one.isSecret ? 'OSL 21 kap. 1 §' : '',
    motions: one.motions.map((motion, at) => ({
      ...motion,
      authors: line(),
      text: at % 2 === 0 ? line() : prose(),
    })),
    votes: one.votes.map(({ ballots, counted, ...vote }) => ({
      ...vote,
      yes: line(),
      no: line(),
      counted: vote.secret ? counted : null,
      ballots: ballots.map(({ who, vote }) => ({ attendance: idOf(who), vote })),
    })),
    conflicts: one.conflicts.map((who) => ({ attendance: idOf(who), reason: line() })),
    reservations: one.reservations.map(({ by, late }) => ({
      by: by.map(idOf),
      text: late ? line() : prose(),
      at: late ? ('23:59' as LocalTime) : null,
    })),
    elections: Array.from({ length: one.elections }, () => ({ post: line(), name: line() })),
    statements: Array.from({ length: one.statements }, () => ({ authors: line(), text: prose() })),
    notes: Array.from({ length: one.notes }, () => ({ authors: line(), text: line() })),
  }
  const texts = { title: line(), text: prose(), decision: prose(), reference: line() }
  return paragraph({ id: (index + 1) as Paragraph['id'], ...texts, records })
}

/** The words of its own that a value holds, whatever it is made of. */
export function wordsIn(value: unknown): ReadonlySet<string> {
  return new Set(JSON.stringify(value).match(/qx\d+z/g))
}

/** What a side of a vote stood for is told of the sides that somebody voted for. */
export function wordsToPrint(detail: MeetingDetail): ReadonlySet<string> {
  const { minutes: written } = detail
  const unsaid = (written?.paragraphs ?? []).flatMap(({ records }) =>
    records.votes.flatMap(({ yes, no, secret, ballots, counted }) => {
      const cast = (side: 'yes' | 'no') =>
        secret ? (counted?.yes ?? 0) + (counted?.no ?? 0) > 0 : ballots.some(({ vote }) => vote === side)
      return [...(cast('yes') ? [] : [yes]), ...(cast('no') ? [] : [no])]
    }),
  )
  return wordsIn(written).difference(wordsIn(unsaid))
}
