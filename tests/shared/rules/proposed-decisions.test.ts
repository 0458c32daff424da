import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outcomes } from '../../../shared/model/records.ts'
import { decisionVerbs, passiveIn, passiveInfinitive } from '../../../shared/rules/decision-verbs.ts'
import { outcomeDecision } from '../../../shared/rules/outcome-decision.ts'
import { decisionFrom } from '../../../shared/rules/wording.ts'
import { readAgenda } from '../../../shared/text/read-agenda.ts'
import { readMinutes } from '../../../shared/text/read-minutes.ts'
import { material, materialAvailable } from '../../helpers/material.ts'
import { longProposals } from './long-proposals.ts'
import { proposals } from './proposals.ts'

const board = { bodyName: 'Styrelsen', tense: 'past' } as const
const committee = { bodyName: 'Nämnden', tense: 'present' } as const
const records = { motions: [], votes: [], elections: [] }
const all = [...proposals, ...longProposals]
const named = (words: string, name: string) =>
  words.replaceAll('{B}', name).replaceAll('{b}', name.toLowerCase())

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
/** Words that a decision may have, or a proposal lose, beyond those that both have. */
const forms = new Set([
  ...decisionVerbs.flatMap((verb) => [verb.infinitive, verb.present, verb.past]),
  ...decisionVerbs.flatMap((verb) => [
    passiveInfinitive(verb),
    passiveIn(verb, 'present'),
    passiveIn(verb, 'past'),
  ]),
  ...['att', 'föreslås', 'föreslår', 'rekommenderas', 'ombeds', 'det'],
])
const changed = (proposal: string, decision: string) => {
  const [before, after] = [new Set(wordsOf(proposal)), new Set(wordsOf(decision))]
  return [...before.symmetricDifference(after)].filter((word) => !forms.has(word))
}

describe('the decision of a proposal', () => {
  test('more than sixty are tried, no one twice', () => {
    expect(new Set(all.map(([proposal]) => proposal)).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(60)
  })

  test.each(all)('of a board, in the past: %j', (proposal, past) => {
    expect(decisionFrom(named(proposal, 'Styrelsen'), board)).toBe(named(past, 'Styrelsen'))
  })

  test.each(all)('of a committee, in the present: %j', (proposal, _, present) => {
    expect(decisionFrom(named(proposal, 'Nämnden'), committee)).toBe(named(present, 'Nämnden'))
  })

  test.each(all)('is itself what is approved, and no further wording changes it: %j', (template) => {
    for (const voice of [board, committee]) {
      const proposal = named(template, voice.bodyName)
      const facts = { ...voice, title: '', records }
      const { decision } = outcomeDecision({ proposal, proposalDoc: null }, 'approved', facts)
      expect(decision).toBe(decisionFrom(proposal, voice))
      expect(decisionFrom(decision, voice)).toBe(decision)
    }
  })

  test.each(all)('leaves nothing only proposed, whatever the outcome: %j', (template) => {
    for (const voice of [board, committee]) {
      const proposal = { proposal: named(template, voice.bodyName), proposalDoc: null }
      for (const outcome of outcomes) {
        const { decision } = outcomeDecision(proposal, outcome, { ...voice, title: 'Rapport', records })
        expect(decision).not.toMatch(/föreslås|\{|undefined/)
        expect(decision).not.toBe('')
      }
    }
  })
})

describe('real papers', () => {
  const source = (name: string) => (materialAvailable() ? readFileSync(material(name), 'utf8') : '')
  const between = (text: string, start: string, end: string) =>
    text.slice(text.indexOf(start), text.indexOf(end)).trim()
  const council = (name: string) => source(`council-case-2023-93/${name}.txt`)
  const agenda = () => readAgenda(source('board-meeting-2018-11-22/agenda.txt')).items
  const minutes = () => readMinutes(source('board-meeting-2018-11-22/minutes-2018-09-20.txt')).paragraphs

  const kept = (proposal: string, bodyName: string) => {
    for (const tense of ['past', 'present'] as const) {
      const decision = decisionFrom(proposal, { bodyName, tense })
      expect(changed(proposal, decision)).toEqual([])
      expect(decision).not.toContain('föreslås')
      expect(decision.split('\n').length).toBe(proposal.split('\n').length)
    }
  }

  test('every proposal of the agenda becomes a decision that has all its words', () => {
    const proposed = agenda().filter(({ proposal }) => proposal !== '')
    if (!materialAvailable()) return
    expect(proposed.length).toBe(7)
    for (const { proposal } of proposed) kept(proposal, 'Styrelsen')
  })

  test('every decision of the minutes stays as it was written, also where it is approved anew', () => {
    const decided = minutes().filter(({ decision }) => decision !== '')
    if (!materialAvailable()) return
    expect(decided.length).toBeGreaterThan(8)
    for (const { title, decision: proposal } of decided) {
      const facts = { ...board, title, records }
      expect(decisionFrom(proposal, board)).toBe(proposal)
      expect(outcomeDecision({ proposal, proposalDoc: null }, 'approved', facts).decision).toBe(proposal)
    }
  })

  test('what the executive board supports and proposes to the council is told in either tense', () => {
    const proposal = between(council('proposal-with-vote'), 'Kommunstyrelsen tillstyrker', 'Vid behandling')
    if (proposal === '') return
    const [first = '', ...list] = proposal.split('\n')
    const voice = { bodyName: 'Kommunstyrelsen' }
    expect(decisionFrom(proposal, { ...voice, tense: 'present' })).toBe(proposal)
    expect(decisionFrom(proposal, { ...voice, tense: 'past' })).toBe(
      [first.replace('tillstyrker', 'tillstyrkte').replace('föreslår', 'föreslog'), ...list].join('\n'),
    )
    kept(proposal, 'Kommunstyrelsen')
  })

  test('numbered clauses in the passive stay in the present, and become past where the body writes so', () => {
    const proposal = between(council('case-memo-head'), '1. Göteborgs Stads handlingsplan', '[...]')
    if (proposal === '') return
    const past = proposal
      .replace(', antas.', ', antogs.')
      .replace('antecknas och förklaras', 'antecknades och förklarades')
    expect(decisionFrom(proposal, committee)).toBe(proposal)
    expect(decisionFrom(proposal, board)).toBe(past)
  })

  test('a referral with a change comes back as it was decided', () => {
    const decision = between(
      council('minutes-extract-2022-11-09-par-821'),
      'Kommunstyrelsen remitterar',
      'Tidigare behandling',
    )
    if (decision === '') return
    const facts = { bodyName: 'Kommunstyrelsen', tense: 'present', title: '', records } as const
    expect(outcomeDecision({ proposal: decision, proposalDoc: null }, 'approved', facts).decision).toBe(
      decision,
    )
    kept(decision, 'Kommunstyrelsen')
  })
})
