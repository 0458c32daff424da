import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CountedMinutes,
  firstParagraphs,
  printedFirst,
} from '../../../shared/rules/paragraph-numbers.ts'

const follows = (paragraphs: number): CountedMinutes => ({ paragraphs, first: 'follows' })

test('each meeting’s paragraphs go on from those before it', () => {
  expect(firstParagraphs([follows(5), follows(0), follows(7), follows(1)])).toEqual([1, 6, 6, 13])
})

test('those that were signed when § began at 1 are counted and keep their numbers', () => {
  expect(
    firstParagraphs([{ paragraphs: 5, first: 'own' }, { paragraphs: 6, first: 'own' }, follows(3)]),
  ).toEqual([1, 1, 12])
})

test('a number that a paper states is where the year goes on from', () => {
  expect(firstParagraphs([follows(5), { paragraphs: 8, first: 45 }, follows(3)])).toEqual([1, 45, 53])
})

test('minutes begun after later ones were signed take the numbers after those', () => {
  expect(firstParagraphs([follows(4), { paragraphs: 6, first: 1 }, follows(3)])).toEqual([7, 1, 11])
})

test('printed numbers that follow each other have a first', () => {
  expect(printedFirst(['45', '46', '47'])).toBe(45)
  expect(printedFirst(['1'])).toBe(1)
  for (const numbers of [[], ['45', '47'], ['0', '1'], ['7 a', '8'], ['2', '1']])
    expect(printedFirst(numbers)).toBeNull()
})

interface Minutes {
  day: number
  paragraphs: number
  first: CountedMinutes['first']
  /** Its numbers when it was signed. */
  signed: readonly number[] | null
}

const numbered = (year: readonly Minutes[]) => {
  const order = year.toSorted((one, other) => one.day - other.day)
  const firsts = firstParagraphs(order)
  return order.map((minutes, index) => ({
    minutes,
    numbers: Array.from({ length: minutes.paragraphs }, (_, at) => (firsts[index] ?? 0) + at),
  }))
}

/** What a secretary can do in a year: begin minutes of any day, write in them, move them, sign what comes first. */
const act = fc.record({
  what: fc.constantFrom('begin', 'add', 'add', 'add', 'remove', 'move', 'drop', 'sign'),
  which: fc.nat(20),
  day: fc.nat(365),
})

function carryOut(year: Minutes[], { what, which, day }: { what: string; which: number; day: number }): void {
  const open = year.filter(({ signed }) => signed === null)
  const one = open[which % Math.max(open.length, 1)]
  // Two meetings of a day have an order of their own; here each has a day.
  const isFree = year.every((other) => other.day !== day)
  if (what === 'begin' && isFree) year.push({ day, paragraphs: 0, first: 'follows', signed: null })
  if (!one) return
  if (what === 'add') one.paragraphs += 1
  if (what === 'remove') one.paragraphs = Math.max(0, one.paragraphs - 1)
  if (what === 'move' && isFree) one.day = day
  if (what === 'drop') year.splice(year.indexOf(one), 1)
  if (what === 'sign' && open.every((other) => other.day >= one.day)) {
    const { numbers } = numbered(year).find(({ minutes }) => minutes === one)!
    const index = year.toSorted((a, b) => a.day - b.day).indexOf(one)
    one.first = firstParagraphs(year.toSorted((a, b) => a.day - b.day))[index]!
    one.signed = numbers
  }
}

test('whatever is done, the numbers of a year have no gap and no double, and what is signed never changes', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const year: Minutes[] = []
      for (const each of acts) {
        carryOut(year, each)
        const all = numbered(year)
        const numbers = all.flatMap((one) => one.numbers).toSorted((one, other) => one - other)
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
        for (const { minutes, numbers } of all) if (minutes.signed) expect(numbers).toEqual(minutes.signed)
      }
    }),
    { numRuns: 500 },
  )
})
