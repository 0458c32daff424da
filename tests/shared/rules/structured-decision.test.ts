import { expect, test } from 'vitest'
import { asStored } from '../../../shared/rich-text/stored.ts'
import { structuredDecision } from '../../../shared/rules/structured-decision.ts'
import { bullets, doc, entry, head, numbers, paragraph, row, table, text } from '../rich-text/docs.ts'

const decided = (given: ReturnType<typeof doc>) => {
  const { text: proposal, doc: proposalDoc } = asStored(given)
  const { decision, decisionDoc } = structuredDecision(
    { proposal, proposalDoc },
    { bodyName: 'Nämnden', tense: 'past' },
  )
  return { text: decision, doc: decisionDoc }
}
const clauses = numbers(1, entry(paragraph('att anta ', text('planen', 'bold'))), 'att avsluta ärendet.')

test('a numbered proposal with bold words gives a numbered decision with them', () => {
  expect(decided(doc('Nämnden föreslås besluta', clauses))).toEqual(
    asStored(doc('Nämnden beslutade', clauses)),
  )
})

test('clauses alone come below who decided', () => {
  expect(decided(doc(clauses))).toEqual(asStored(doc('Nämnden beslutade', clauses)))
})

test('a table below the proposal comes along', () => {
  const sums = table(head('Post', 'Belopp'), row('Hyra', '1 000'))
  expect(decided(doc('Nämnden föreslås fastställa budgeten:', sums))).toEqual(
    asStored(doc('Nämnden fastställde budgeten:', sums)),
  )
})

test('a proposal of a plain list keeps it without more', () => {
  const plain = decided(doc('Nämnden föreslås besluta', bullets('att anta planen', 'att avsluta ärendet')))
  expect(plain).toEqual({
    text: 'Nämnden beslutade\n\n- att anta planen\n- att avsluta ärendet',
    doc: null,
  })
})

test('where the wording does not keep the lines the decision is plain', () => {
  const label = doc(
    'Förslag till beslut:',
    paragraph('Nämnden föreslås ', text('godkänna', 'bold'), ' rapporten.'),
  )
  expect(decided(label)).toEqual({ text: 'Nämnden godkände rapporten.', doc: null })
})

test.each([
  ['Nya stadgar.', 'Nämnden beslutade enligt förslaget: Nya stadgar.'],
  ['Förslag till beslut: se underlaget', 'Nämnden beslutade enligt förslaget: se underlaget'],
  ['Taxa 40 kr\nAvgift 5 kr', 'Nämnden beslutade enligt förslaget:\nTaxa 40 kr\nAvgift 5 kr'],
  ['Nämnden antog planen.', 'Nämnden antog planen.'],
  ['', ''],
])('%j decides something though it is no sentence', (proposal, decision) => {
  const voice = { bodyName: 'Nämnden', tense: 'past' } as const
  expect(structuredDecision({ proposal, proposalDoc: null }, voice).decision).toBe(decision)
})
