import { describe, expect, test } from 'vitest'
import { isModest } from '../../../electron/review/modest.ts'

const judged = (text: string) => isModest(Buffer.from(text))
const nested = (depth: number) => `${'{"a":['.repeat(depth / 2)}${']}'.repeat(depth / 2)}`
const listOf = (count: number) => `[${Array(count).fill('0').join()}]`

describe('a text is taken apart', () => {
  test.each([
    ['a list of 6,000', listOf(6000)],
    ['many lists that are long together', `[${Array(100).fill(listOf(5000)).join()}]`],
    ['200 levels', nested(200)],
    ['an object of many keys', JSON.stringify(Object.fromEntries(Array(7000).entries()))],
    ['signs in words', JSON.stringify(['[{,"\\'.repeat(300_000), '\\', '"'])],
    ['nothing', ''],
  ])('with %s', (_, text) => expect(judged(text)).toBe(true))
})

describe('a text is not taken apart', () => {
  test.each([
    ['a longer list', listOf(6001)],
    ['a longer list behind a shorter', `[[],${listOf(6001)}]`],
    ['more levels', nested(202)],
    [
      '200,001 lists',
      `[${Array(200)
        .fill(`[${Array(1000).fill('[]').join()}]`)
        .join()}]`,
    ],
    ['millions of keys', `{${'"a":1,'.repeat(1_000_001)}`],
    ['lists behind words that end in a backslash', `["\\\\",${listOf(6001)}]`],
  ])('with %s', (_, text) => expect(judged(text)).toBe(false))
})
