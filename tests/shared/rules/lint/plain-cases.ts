/** For each rule over the attendance, the texts and the signatures: minutes it finds wrong, and minutes it leaves. */
import { noRecords } from '../../../../shared/model/records.ts'
import { type PlainCase, signed } from './head-cases.ts'
import { inputWith, minutes, paragraph, person, type Spoiled, signatory } from './minutes.ts'
import { recorded, voted } from './recorded.ts'

const [chair, bo, cia, secretary] = minutes.attendance
const [first, second, third] = minutes.paragraphs
const withSecond = (given: object) => ({
  minutes: { paragraphs: [first!, { ...second!, ...given }, third!] },
})
const withGuest = (from: number | null, until: number | null) => {
  const guest = person(9, 'Vera Lind', 'revisor', {
    presence: 'part',
    fromParagraph: from,
    untilParagraph: until,
  })
  return { minutes: { attendance: [...minutes.attendance, guest] } }
}

/** Voted on, one for and one against. */
const byVote = (decision: string): Spoiled => {
  const [vote] = voted('1:y 2:n').minutes!.paragraphs![1]!.records.votes
  return recorded({ outcome: 'approvedByVote', votes: [vote!] }, { decision })
}

export const plainCases: readonly PlainCase[] = [
  {
    code: 'chair',
    body: 'committee',
    wrong: { minutes: { signatories: [minutes.signatories[0]!] } },
    section: 'kommunallagen 5 kap. 65 § och 6 kap. 35 §',
  },
  {
    code: 'twoChairs',
    body: 'committee',
    wrong: { minutes: { attendance: [chair!, { ...bo!, role: 'mötesordförande' }] } },
    right: {
      minutes: {
        attendance: [
          { ...chair!, presence: 'part', untilParagraph: 1 },
          { ...bo!, role: 'mötesordförande', presence: 'part', fromParagraph: 2 },
        ],
      },
    },
    section: 'kommunallagen 5 kap. 65 §',
  },
  {
    code: 'twoChairs',
    body: 'committee',
    wrong: {
      minutes: { attendance: [chair!, { ...bo!, role: 'ordförande', presence: 'part', fromParagraph: 3 }] },
    },
    // Another leads where the chair has jäv.
    right: {
      minutes: {
        attendance: [
          chair!,
          { ...bo!, role: 'ordförande', presence: 'part', fromParagraph: 2, untilParagraph: 2 },
        ],
        paragraphs: [
          first!,
          {
            ...second!,
            records: { ...noRecords, conflicts: [{ attendance: chair!.id, reason: 'Delägare' }] },
          },
          third!,
        ],
      },
    },
    section: 'kommunallagen 5 kap. 65 §',
  },
  {
    code: 'secretary',
    wrong: { minutes: { signatories: minutes.signatories.slice(1) } },
    section: 'aktiebolagslagen 8 kap. 24 §',
  },
  {
    code: 'adjuster',
    // The chair took the minutes: that is no second director who adjusts them.
    wrong: {
      minutes: { signatories: [signatory(1, 'secretary', 'Åsa Öberg'), signatory(2, 'chair', 'Åsa Öberg')] },
    },
    right: { minutes: { signatories: minutes.signatories.slice(0, 2) }, members: [inputWith().members[0]!] },
    section: 'aktiebolagslagen 8 kap. 24 §',
  },
  {
    code: 'adjuster',
    // Two directors are several.
    wrong: {
      minutes: { signatories: minutes.signatories.slice(0, 2) },
      members: inputWith().members.slice(0, 2),
    },
    section: 'aktiebolagslagen 8 kap. 24 §',
  },
  {
    code: 'absentSigner',
    wrong: { minutes: { signatories: [...minutes.signatories, signatory(4, 'adjuster', 'Cia  al')] } },
    right: {
      minutes: { attendance: [chair!, { ...bo!, presence: 'part', fromParagraph: 2 }, cia!, secretary!] },
    },
    section: 'aktiebolagslagen 8 kap. 24 §',
  },
  {
    code: 'unlistedSigner',
    wrong: { minutes: { signatories: [...minutes.signatories, signatory(4, 'adjuster', 'Dan Sjö')] } },
    section: 'aktiebolagslagen 8 kap. 24 §',
  },
  {
    code: 'signedBefore',
    body: 'committee',
    wrong: { minutes: { signatories: signed('2026-02-11') } },
    right: { minutes: { signatories: signed('2026-02-12') } },
    section: 'kommunallagen 5 kap. 69 §',
  },
  {
    code: 'signedInFuture',
    body: 'committee',
    wrong: { minutes: { signatories: signed('2026-02-17') } },
    right: { minutes: { signatories: signed('2026-02-16') } },
    section: 'kommunallagen 5 kap. 69 §',
  },
  {
    code: 'nobodyPresent',
    body: 'committee',
    wrong: { minutes: { attendance: [cia!] } },
    right: { minutes: { attendance: [{ ...chair!, presence: 'part', untilParagraph: 1 }] } },
    section: 'kommunallagen 5 kap. 66 §',
  },
  {
    code: 'noMatters',
    body: 'committee',
    wrong: { minutes: { paragraphs: [] } },
    section: 'kommunallagen 5 kap. 66 §',
  },
  {
    code: 'intervalReversed',
    body: 'committee',
    wrong: withGuest(3, 2),
    right: withGuest(2, 2),
    section: 'kommunallagen 5 kap. 66 §',
  },
  {
    code: 'intervalOutside',
    body: 'committee',
    wrong: withGuest(null, 4),
    right: withGuest(null, 3),
    section: 'kommunallagen 5 kap. 66 §',
  },
  {
    code: 'intervalOpen',
    body: 'committee',
    wrong: withGuest(null, null),
    right: withGuest(1, null),
    section: 'kommunallagen 5 kap. 66 §',
  },
  {
    code: 'quorum',
    wrong: { minutes: { attendance: [chair!, { ...bo!, presence: 'part', untilParagraph: 1 }, secretary!] } },
    right: { minutes: { attendance: [chair!, { ...bo!, presence: 'part', untilParagraph: 2 }, secretary!] } },
    section: 'aktiebolagslagen 8 kap. 21 §',
  },
  {
    code: 'quorum',
    body: 'committee',
    wrong: { minutes: { attendance: [chair!, person(5, 'Dan Sjö', 'revisor'), secretary!] } },
    right: { minutes: { attendance: [chair!, person(5, 'Dan Sjö', 'ersättare för Bo Ström'), secretary!] } },
    section: 'kommunallagen 6 kap. 27 §',
  },
  {
    code: 'quorumByDeputies',
    body: 'committee',
    wrong: { minutes: { attendance: [chair!, person(5, 'Dan Sjö', 'ersättare')] } },
    right: { minutes: { attendance: [chair!, person(5, 'Dan Sjö', 'tjänstgörande ersättare')] } },
    section: 'kommunallagen 6 kap. 27 §',
  },
  { code: 'quorumByAttendance', wrong: { members: [] }, section: 'aktiebolagslagen 8 kap. 21 §' },
  {
    code: 'noDecision',
    body: 'committee',
    wrong: withSecond({ decision: ' ' }),
    right: withSecond({ decision: '', text: 'Ärendet bordlades till nästa möte.' }),
    section: 'kommunallagen 5 kap. 67 §',
  },
  {
    code: 'noDecision',
    wrong: withSecond({ decision: '', text: 'Styrelsen diskuterade budgeten.' }),
    right: withSecond({ decision: '', text: 'Styrelsen beslutade att fastställa budgeten.' }),
    section: 'aktiebolagslagen 8 kap. 24 §',
  },
  {
    code: 'noTitle',
    body: 'committee',
    wrong: withSecond({ title: '' }),
    section: 'kommunallagen 5 kap. 66 §',
  },
  {
    code: 'emptyParagraph',
    body: 'committee',
    wrong: { minutes: { paragraphs: [first!, second!, paragraph(3, { text: '' })] } },
    // A matter to decide on lacks its decision, which is said already.
    right: withSecond({ text: '', decision: '' }),
    section: 'kommunallagen 5 kap. 66 §',
  },
  {
    code: 'emptyFormality',
    body: 'committee',
    wrong: { minutes: { paragraphs: [paragraph(1, { text: '' }), second!] } },
    section: 'kommunallagen 5 kap. 66 §',
  },
  {
    code: 'personalNumber',
    wrong: withSecond({ text: 'Avtalet med 19121212-1212 gicks igenom.' }),
    right: withSecond({ text: 'Avtalet med bolaget 556000-0001 gicks igenom.' }),
    section: 'dataskyddslagen 3 kap. 10 §',
  },
  {
    code: 'noSuchAttachment',
    wrong: withSecond({ text: 'Underlaget framgår av bilaga 2.' }),
    right: withSecond({ text: 'Villkoren framgår av bilaga 2 till avtalet.' }),
    section: null,
  },
  {
    code: 'proposalWording',
    body: 'committee',
    wrong: withSecond({ decision: 'Styrelsen föreslås fastställa budgeten.' }),
    right: withSecond({ decision: 'Styrelsen beslutade att kommunfullmäktige föreslås anta taxan.' }),
    section: 'kommunallagen 5 kap. 67 §',
  },
  {
    code: 'placeholder',
    wrong: withSecond({ text: 'Kostnaden är XX kronor.' }),
    right: withSecond({ text: 'Är detta klart? Bolaget ”…” är dyrt... i längden.' }),
    section: null,
  },
  {
    code: 'placeholder',
    wrong: withSecond({ decision: 'Nämnden väljer … till justerare.' }),
    right: withSecond({ decision: 'Nämnden väljer Bo Al till justerare.' }),
    section: null,
  },
  {
    code: 'placeholder',
    wrong: withSecond({ decision: 'Nämnden återremitterar ärendet för ….' }),
    right: withSecond({ decision: 'Nämnden återremitterar ärendet för beredning.' }),
    section: null,
  },
  {
    code: 'placeholder',
    wrong: withSecond({ records: { ...noRecords, order: 'Ordföranden ställer XX mot avslag.' } }),
    right: withSecond({ records: { ...noRecords, order: 'Ordföranden ställer bifall mot avslag.' } }),
    section: null,
  },
  {
    code: 'decisionOutdated',
    wrong: byVote('Styrelsen beslutade efter votering att fastställa budgeten.'),
    right: byVote('Styrelsen beslutade efter votering med en röst mot en att fastställa budgeten.'),
    section: 'aktiebolagslagen 8 kap. 24 §',
  },
  {
    code: 'decisionOutdated',
    wrong: byVote('Styrelsen beslutade efter votering med två röster mot noll att fastställa budgeten.'),
    right: byVote('Styrelsen beslutade efter en lång votering att fastställa budgeten.'),
    section: 'aktiebolagslagen 8 kap. 24 §',
  },
  {
    code: 'unprintable',
    wrong: withSecond({ text: 'Bra jobbat 😀' }),
    right: withSecond({ text: 'Ödön Łukasz, Ελένη och Юрий: 5 ≥ 3 §, 100 € ½ ☐ → Å.' }),
    section: null,
  },
  {
    code: 'unprintable',
    wrong: { minutes: { attendance: [...minutes.attendance, person(9, 'دانا', 'revisor')] } },
    section: null,
  },
]
