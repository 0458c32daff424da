import { describe, expect, test } from 'vitest'
import { type Motion, noRecords, type Outcome, type Vote } from '../../../shared/model/records.ts'
import { asStored } from '../../../shared/rich-text/stored.ts'
import { isRulesWording, type OutcomeFacts, outcomeDecision } from '../../../shared/rules/outcome-decision.ts'
import { voiceOf } from '../../../shared/rules/tense.ts'
import type { AttendanceId } from '../../../shared/values.ts'
import { doc, entry, numbers, paragraph, text } from '../rich-text/docs.ts'

const board = { bodyName: 'Styrelsen', tense: 'past' } as const
const committee = { bodyName: 'Nämnden', tense: 'present' } as const
const records = { motions: [], votes: [], elections: [] }

const decided = (proposal: string, outcome: Outcome, facts: Partial<OutcomeFacts> = {}) =>
  outcomeDecision({ proposal, proposalDoc: null }, outcome, { ...board, title: '', records, ...facts })
    .decision

const motion = (part: Partial<Motion>): Motion => ({
  kind: 'amendment',
  authors: '',
  text: '',
  withdrawn: false,
  ...part,
})
const vote = (yes: number, no: number, tie: Vote['tie'] = null): Vote => ({
  yes: '',
  no: '',
  secret: false,
  counted: null,
  tie,
  ballots: Array.from({ length: yes + no }, (_, at) => ({
    attendance: (at + 1) as AttendanceId,
    vote: at < yes ? 'yes' : 'no',
  })),
})

describe('the tense', () => {
  test.each([
    ['committee', null, 'present'],
    ['company', null, 'past'],
    ['association', null, 'past'],
    ['committee', 'past', 'past'],
    ['company', 'present', 'present'],
  ] as const)('of a %s that has chosen %s is the %s', (kind, chosen, tense) => {
    const settings = { tense: chosen } as Parameters<typeof voiceOf>[0]['settings']
    expect(voiceOf({ bodyName: 'Nämnden', kind, settings })).toEqual({ bodyName: 'Nämnden', tense })
  })
})

const plan = 'Styrelsen föreslås anta planen.'
const committeePlan = 'Nämnden föreslås anta planen.'
const clauses = 'Nämnden föreslås besluta\natt anta planen\natt avsluta ärendet'

describe('each outcome', () => {
  test.each([
    ['approved', 'Styrelsen antog planen.', 'Nämnden antar planen.'],
    [
      'approvedByVote',
      'Styrelsen beslutade efter votering att anta planen.',
      'Nämnden beslutar efter votering att anta planen.',
    ],
    ['amended', 'Styrelsen antog planen med följande ändring:', 'Nämnden antar planen med följande ändring:'],
    ['rejected', 'Styrelsen avslog förslaget att anta planen.', 'Nämnden avslår förslaget att anta planen.'],
    ['noted', 'Styrelsen antecknade planen.', 'Nämnden antecknar planen.'],
    ['remitted', 'Styrelsen återremitterade ärendet.', 'Nämnden återremitterar ärendet.'],
    ['tabled', 'Styrelsen bordlade ärendet.', 'Nämnden bordlägger ärendet.'],
    ['withdrawn', 'Ärendet utgick.', 'Ärendet utgår.'],
    ['elected', 'Styrelsen antog planen.', 'Nämnden antar planen.'],
  ] as const)('%s of one proposal', (outcome, past, present) => {
    expect(decided(plan, outcome)).toBe(past)
    expect(decided(committeePlan, outcome, committee)).toBe(present)
  })

  test.each([
    ['approvedByVote', 'Nämnden beslutar efter votering\natt anta planen\natt avsluta ärendet'],
    ['rejected', 'Nämnden avslår förslaget\natt anta planen\natt avsluta ärendet'],
    [
      'amended',
      'Nämnden beslutar\natt anta planen\natt avsluta ärendet\nBeslutet fattas med följande ändring:',
    ],
    ['noted', 'Nämnden antecknar informationen.'],
  ] as const)('%s of several clauses', (outcome, decision) => {
    expect(decided(clauses, outcome, committee)).toBe(decision)
  })
})

describe('where nothing was proposed, the title says what was done', () => {
  test.each([
    ['approved', 'Godkännande av dagordningen', 'Styrelsen godkände dagordningen.'],
    ['approved', 'Genomgång och godkännande av protokollet. (Bilaga 1)', 'Styrelsen godkände protokollet.'],
    ['approved', 'Lokalfrågan', 'Styrelsen biföll förslaget.'],
    ['approvedByVote', 'Lokalfrågan', 'Styrelsen biföll efter votering förslaget.'],
    ['rejected', 'Lokalfrågan', 'Styrelsen avslog förslaget.'],
    ['noted', 'Vd:s rapport om verksamheten', 'Styrelsen antecknade rapporten.'],
    ['noted', 'Anmälda delegationsbeslut', 'Styrelsen antecknade delegationsbesluten.'],
    ['noted', 'Lokalfrågan', 'Styrelsen antecknade informationen.'],
    ['elected', 'Val av justeringsperson', 'Styrelsen valde … till justeringsperson.'],
  ] as const)('%s: %s', (outcome, title, decision) => {
    expect(decided('', outcome, { title })).toBe(decision)
  })
})

describe('what is recorded of the matter', () => {
  test.each([
    [vote(12, 1), ' med tolv röster mot en'],
    [vote(3, 14), ' med 14 röster mot tre'],
    [vote(1, 0), ' med en röst mot noll'],
    [vote(4, 4, { by: 'chair' }), ' med fyra röster mot fyra genom ordförandens utslagsröst'],
    [vote(4, 4, { by: 'lot', fellOn: 'no' }), ' med fyra röster mot fyra genom lottning'],
    [{ ...vote(0, 0), secret: true, counted: { yes: 5, no: 2, abstain: 1 } }, ' med fem röster mot två'],
    [vote(0, 0), ''],
  ])('a vote is told in figures: %#', (held, told) => {
    const facts = { records: { ...records, votes: [held] } }
    expect(decided(plan, 'approvedByVote', facts)).toBe(
      `Styrelsen beslutade efter votering${told} att anta planen.`,
    )
  })

  test('of several votes no figures are told: which one decided is not known', () => {
    const facts = { records: { ...records, votes: [vote(3, 2), vote(4, 1)] } }
    expect(decided(plan, 'approvedByVote', facts)).toBe('Styrelsen beslutade efter votering att anta planen.')
  })

  const change = motion({ authors: 'Anna Ek (V)', text: 'Sista meningen utgår' })
  test.each([
    ['amended', [change], 'med följande ändring enligt yrkande från Anna Ek (V): Sista meningen utgår.'],
    [
      'amended',
      [{ ...change, kind: 'addition' }],
      'med följande tillägg enligt yrkande från Anna Ek (V): Sista meningen utgår.',
    ],
    ['amended', [{ ...change, withdrawn: true }], 'med följande ändring:'],
    ['amended', [change, change], 'med följande ändring:'],
  ] as readonly (readonly [Outcome, Motion[], string])[])('%s with %j', (outcome, motions, told) => {
    expect(decided(plan, outcome, { records: { ...records, motions } })).toBe(
      `Styrelsen antog planen ${told}`,
    )
  })

  test('a matter goes back as one motion says', () => {
    const motions = [motion({ kind: 'remission', authors: 'Bo Alm (M)', text: 'Kostnaderna ska belysas.' })]
    expect(decided(plan, 'remitted', { records: { ...records, motions } })).toBe(
      'Styrelsen återremitterade ärendet enligt yrkande från Bo Alm (M): Kostnaderna ska belysas.',
    )
  })

  test('those who were elected are named with their posts', () => {
    const elections = [
      { post: 'ordförande', name: 'Anna Ek' },
      { post: 'vice ordförande', name: 'Bo Alm' },
      { post: 'sekreterare', name: '' },
    ]
    expect(decided(plan, 'elected', { records: { ...records, elections } })).toBe(
      'Styrelsen valde Anna Ek till ordförande, Bo Alm till vice ordförande och … till sekreterare.',
    )
  })
})

describe('a proposal with structure', () => {
  const list = numbers(1, entry(paragraph('att anta ', text('planen', 'bold'))), 'att avsluta ärendet.')
  const { text: proposal, doc: proposalDoc } = asStored(doc('Nämnden föreslås besluta', list))
  const outcomeOf = (outcome: Outcome) => {
    const { decision, decisionDoc } = outcomeDecision({ proposal, proposalDoc }, outcome, {
      ...committee,
      title: '',
      records,
    })
    return { text: decision, doc: decisionDoc }
  }

  test.each([
    ['approved', 'Nämnden beslutar'],
    ['approvedByVote', 'Nämnden beslutar efter votering'],
    ['rejected', 'Nämnden avslår förslaget'],
  ] as const)('keeps its list when %s', (outcome, start) => {
    expect(outcomeOf(outcome)).toEqual(asStored(doc(start, list)))
  })

  test('is followed by what is changed in it', () => {
    expect(outcomeOf('amended')).toEqual(
      asStored(doc('Nämnden beslutar', list, 'Beslutet fattas med följande ändring:')),
    )
  })
})

describe('whose words a decision is in', () => {
  const item = { proposal: plan, proposalDoc: null }
  const written = (decision: string) =>
    isRulesWording({ title: 'Planen', decision, records: noRecords }, item, board)

  test.each(['', plan, 'Styrelsen antog planen.', 'Styrelsen antar planen.', 'Styrelsen bordlade ärendet.'])(
    'the rules’: %j',
    (decision) => expect(written(decision)).toBe(true),
  )

  test.each(['Styrelsen antog planen efter diskussion.', 'Styrelsen antog planen'])(
    'the secretary’s: %j',
    (decision) => expect(written(decision)).toBe(false),
  )
})
