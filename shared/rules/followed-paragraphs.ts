/** Stays and services follow their paragraphs when the order of those changes: what is stored of them are places. */
import type { AttendanceInput } from '../model/minutes.ts'
import { serviceFields, serviceStretches, stayFields, stayOf } from './stay.ts'
import { covers, intersection, type Stretches, tidied } from './stretches.ts'

type Service = AttendanceInput['serves'][number]

/** Paragraphs in their order, by whatever tells them apart. */
type Order = readonly unknown[]

/** The person as there, and serving, at the same paragraphs as before; the same object where nothing is to be changed. */
export function following<P extends AttendanceInput>(person: P, before: Order, after: Order): P {
  const stay = stayOf(person)
  const followed = followedStretches(stay, before, after)
  const serves = person.serves.flatMap((service) => followedService(service, before, after))
  const isSame = isSameAs(stay, followed)
  if (isSame && isSameAs(person.serves, serves)) return person
  return { ...person, ...(!isSame && stayed(person, followed, before, after)), serves }
}

/**
 * Where the stretches lie in the new order. A new paragraph is as what comes after it: who has left before the next has
 * left, who is back at the next is back. At the end it takes the place that was the next.
 */
export function followedStretches(stretches: Stretches, before: Order, after: Order): Stretches {
  const covered = new Map(before.map((paragraph, index) => [paragraph, covers(stretches, index + 1)]))
  const lastKept = after.findLastIndex((paragraph) => covered.has(paragraph))
  /** How much further on what comes after the last of them is. */
  const shift = lastKept + 1 - before.length
  const isCovered = (index: number): boolean => {
    if (index > lastKept) return covers(stretches, index + 1 - shift)
    return covered.get(after[index]) ?? isCovered(index + 1)
  }
  const places = [...after.keys()].filter(isCovered).map((index) => ({ from: index + 1, until: index + 1 }))
  const beyond = intersection(stretches, [{ from: after.length - shift + 1, until: null }])
  const coming = beyond.map(({ from, until }) => ({ from: from + shift, until: until && until + shift }))
  return tidied([...places, ...coming])
}

function followedService(service: Service, before: Order, after: Order): readonly Service[] {
  const stretches = serviceStretches(service)
  const followed = followedStretches(stretches, before, after)
  if (isSameAs(stretches, followed)) return [service]
  if (followed.length > 0) return serviceFields(service.for, followed)
  return [{ ...nowhere(stretches, before, after), for: service.for }]
}

function stayed(
  person: AttendanceInput,
  stay: Stretches,
  before: Order,
  after: Order,
): Partial<AttendanceInput> {
  if (stay.length > 0) return stayFields(stay)
  const { from, until } = nowhere(stayOf(person), before, after)
  return { presence: 'part', fromParagraph: from, untilParagraph: until, gaps: [] }
}

/**
 * Whose only paragraphs are gone is there, or serves, nowhere: an interval that ends before it begins, where they were.
 * The check of the minutes asks about it.
 */
function nowhere(stretches: Stretches, before: Order, after: Order): { from: number; until: number } {
  const first = stretches[0]?.from ?? 1
  const earlier = before.slice(0, first - 1).filter((paragraph) => after.includes(paragraph)).length
  const from = Math.max(2, earlier + 1)
  return { from, until: from - 1 }
}

function isSameAs(some: readonly object[], others: readonly object[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}
