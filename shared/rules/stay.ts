/** The stay of a person at a meeting, and the seats served in, as stretches of the minutes. */
import type { Attendance, AttendanceInput } from '../model/minutes.ts'
import { everywhere, type Stretches, tidied, without } from './stretches.ts'

type StayFields = Pick<AttendanceInput, 'presence' | 'fromParagraph' | 'untilParagraph' | 'gaps'>
type Service = AttendanceInput['serves'][number]

/** Where somebody was there; the same as `isThereAt` says place by place. */
export function stayOf({ presence, fromParagraph, untilParagraph, gaps }: Readonly<StayFields>): Stretches {
  if (presence === 'absent') return []
  const whole =
    presence === 'present' ? everywhere : tidied([{ from: fromParagraph ?? 1, until: untilParagraph }])
  return without(whole, tidied(gaps))
}

/** What is stored of a stay. One who was there at the beginning and at the end was present, with gaps. */
export function stayFields(stay: Stretches): StayFields {
  const [first] = stay
  const last = stay.at(-1)
  if (!first || !last) return { presence: 'absent', fromParagraph: null, untilParagraph: null, gaps: [] }
  const fromParagraph = first.from === 1 ? null : first.from
  return {
    presence: fromParagraph === null && last.until === null ? 'present' : 'part',
    fromParagraph,
    untilParagraph: last.until,
    gaps: stay.slice(1).map(({ from }, index) => ({ from: (stay[index]?.until ?? 0) + 1, until: from - 1 })),
  }
}

export function serviceStretches({ from, until }: Service): Stretches {
  return tidied([{ from: from ?? 1, until }])
}

export function serviceFields(served: Service['for'], stretches: Stretches): Service[] {
  return stretches.map(({ from, until }) => ({ from: from === 1 ? null : from, until, for: served }))
}

/** In order of where they begin. */
export function servicesInOrder(services: readonly Service[]): Service[] {
  return services.toSorted((a, b) => (a.from ?? 1) - (b.from ?? 1))
}

/** The seat that somebody serves in at a paragraph; null where in none. `for` is null where whose is not said. */
export function serviceAt({ serves }: Pick<Attendance, 'serves'>, place: number): Service | null {
  const isThen = ({ from, until }: Service) =>
    (from ?? 1) <= place && place <= (until ?? Number.POSITIVE_INFINITY)
  return serves.find(isThen) ?? null
}
