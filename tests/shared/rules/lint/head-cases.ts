/** For each rule over the head: times, days, numbers in series. Minutes it finds wrong, and minutes it leaves. */
import type { BodyKind } from '../../../../shared/model/board.ts'
import type { LintCode } from '../../../../shared/model/lint.ts'
import type { MeetingId } from '../../../../shared/values.ts'
import { day, minutes, type Spoiled, time } from './minutes.ts'

const [, second] = minutes.paragraphs
const other = (id: number, number: number, date: string) => ({ id: id as MeetingId, number, date: day(date) })
export const signed = (date: string) => minutes.signatories.map((one) => ({ ...one, signedOn: day(date) }))

export interface PlainCase {
  readonly code: LintCode
  readonly body?: BodyKind
  readonly wrong: Spoiled
  readonly right?: Spoiled
  /** The section that the sentence ends with; null where no law says it. */
  readonly section: string | null
}

export const headCases: readonly PlainCase[] = [
  {
    code: 'endBeforeStart',
    wrong: { minutes: { end: time('08:59') } },
    right: { minutes: { end: time('09:00') } },
    section: null,
  },
  {
    code: 'adjustSoon',
    body: 'committee',
    wrong: { today: '2026-02-22' },
    right: { today: '2026-02-21' },
    section: 'kommunallagen 5 kap. 69 §',
  },
  {
    code: 'adjustOverdue',
    body: 'committee',
    wrong: { today: '2026-02-27' },
    right: { today: '2026-02-26' },
    section: 'kommunallagen 5 kap. 69 §',
  },
  {
    code: 'adjustedLate',
    body: 'committee',
    wrong: { today: '2026-03-30', minutes: { signatories: signed('2026-02-27') } },
    right: { today: '2026-03-30', minutes: { signatories: signed('2026-02-26') } },
    section: 'kommunallagen 5 kap. 69 §',
  },
  {
    code: 'adjustedLate',
    body: 'committee',
    wrong: { today: '2026-03-30', minutes: { signatories: signed('2026-03-27') } },
    // What only the secretary has signed is adjusted by nobody.
    right: { today: '2026-03-30', minutes: { signatories: signed('2026-03-27').slice(0, 1) } },
    section: 'kommunallagen 5 kap. 69 §',
  },
  {
    code: 'heldPerCapsulam',
    wrong: { meeting: { kind: 'perCapsulam' } },
    right: {
      meeting: { kind: 'perCapsulam' },
      minutes: { start: null, end: null, paragraphs: [second!] },
    },
    section: null,
  },
  {
    code: 'numberTwice',
    wrong: { meetings: [other(8, 3, '2026-01-15')] },
    right: { meetings: [other(7, 3, '2026-02-12'), other(8, 3, '2025-12-15')] },
    section: 'aktiebolagslagen 8 kap. 26 §',
  },
  {
    code: 'numberGap',
    wrong: { meetings: [other(8, 1, '2026-01-15')] },
    right: { meetings: [other(8, 2, '2026-01-15')] },
    section: 'aktiebolagslagen 8 kap. 26 §',
  },
  {
    code: 'numberGap',
    wrong: { meetings: [other(8, 8, '2025-12-15')] },
    right: { meetings: [other(8, 2, '2025-12-15')] },
    section: 'aktiebolagslagen 8 kap. 26 §',
  },
  {
    code: 'numberGap',
    // The year before ended with a lower number, but not with the one before.
    wrong: { meetings: [other(8, 1, '2025-12-15')] },
    right: { meetings: [other(8, 2, '2025-12-15')] },
    section: 'aktiebolagslagen 8 kap. 26 §',
  },
]
