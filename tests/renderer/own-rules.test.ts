import { expect, test } from 'vitest'
import {
  exampleRules,
  isBlankRule,
  lacksSource,
  lacksWords,
  newRule,
  ownRulesOf,
} from '../../renderer/features/board/own-rules.ts'
import { OwnRule } from '../../shared/model/own-rules.ts'

test('rules are stored without rows that nothing was written in, and words only where they are asked for', () => {
  const named = { ...newRule, key: 1, source: 'reglementet', words: 'justeras' }
  expect(ownRulesOf([{ ...newRule, key: 0 }, named])).toEqual([
    { ...newRule, source: 'reglementet', words: '' },
  ])
  expect(ownRulesOf([{ ...named, demand: 'wording' }])).toMatchObject([{ words: 'justeras' }])
})

test('a rule that something was written in needs its source, and one that asks for words needs them', () => {
  expect(isBlankRule(newRule)).toBe(true)
  expect(lacksSource(newRule)).toBe(false)
  expect(lacksSource({ ...newRule, title: 'Budget' })).toBe(true)
  expect(lacksSource({ ...newRule, demand: 'caseNumber' })).toBe(true)
  expect(lacksWords({ ...newRule, source: 'reglementet' })).toBe(false)
  expect(lacksWords({ ...newRule, source: 'reglementet', demand: 'wording' })).toBe(true)
})

test.each(Object.entries(exampleRules))('the example %s is a rule as it stands', (_, rule) => {
  expect(OwnRule.parse(rule)).toEqual(rule)
  expect(lacksSource(rule) || lacksWords(rule)).toBe(false)
})
