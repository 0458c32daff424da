/** Numbers in the body's series: whatever is done, no gaps and no doubles, and what is fixed stays (aktiebolagslagen 8:26). */
import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BodySettings } from '../../../shared/model/board.ts'
import type { LocalDate, MeetingId } from '../../../shared/values.ts'
import { addSignedReadyMinutes, aMeeting, type TestApp, testBoard } from '../../helpers/board.ts'

const day = (text: string) => text as LocalDate

interface Numbered {
  readonly meeting: MeetingId
  readonly year: string
  readonly number: number | null
  readonly isFixed: boolean
}

async function numbered(app: TestApp): Promise<readonly Numbered[]> {
  const rows = await app.call('meeting.list', {})
  const details = await Promise.all(rows.map(({ id: meeting }) => app.call('meeting.get', { meeting })))
  return details.flatMap(({ id: meeting, date, minutes }) =>
    minutes
      ? [
          {
            meeting,
            year: date.slice(0, 4),
            number: minutes.number,
            isFixed: minutes.signOff !== null || minutes.steps.at(-1)?.step === 'ready',
          },
        ]
      : [],
  )
}

const setNumbering = async (app: TestApp, minutesNumbers: BodySettings['minutesNumbers']) => {
  const { board } = await app.call('board.get', {})
  const body = { name: board.bodyName, kind: board.kind, settings: { ...board.settings, minutesNumbers } }
  return app.gate.call('body.update', { id: board.bodyId, body })
}

const ready = (app: TestApp, meeting: MeetingId, step: 'ready' | 'reopened' = 'ready') =>
  app.gate.call('minutes.step', { meeting, step, on: '2026-11-01', person: 'Åsa Öberg', note: '' })

describe('a series', () => {
  test('goes on from a year to the next where it is unbroken, and begins anew where it is not', async () => {
    const app = await testBoard()
    const first = await addSignedReadyMinutes(app, { date: day('2025-02-12') })
    const second = await addSignedReadyMinutes(app, { date: day('2026-02-12') })
    const numbers = async () =>
      Promise.all(
        [first, second].map(async (meeting) => (await app.call('meeting.get', { meeting })).minutes!.number),
      )
    expect(await numbers()).toEqual([1, 1])
    await setNumbering(app, 'unbroken')
    expect(await numbers()).toEqual([1, 2])
    await app.call('minutes.signOff', { meeting: second })
    await setNumbering(app, 'year')
    expect(await numbers()).toEqual([1, 2])
    await expect(app.call('meeting.remove', { id: first })).rejects.toMatchObject({ code: 'NUMBER_NEEDED' })
  })

  test('what is signed in a year goes on there, whatever the setting becomes', async () => {
    const app = await testBoard()
    const signed = await addSignedReadyMinutes(app, { date: day('2026-02-12') })
    await app.call('minutes.signOff', { meeting: signed })
    await setNumbering(app, 'unbroken')
    const same = await addSignedReadyMinutes(app, { number: 2, date: day('2026-05-12') })
    await setNumbering(app, 'year')
    expect((await app.call('meeting.get', { meeting: same })).minutes!.number).toBe(2)
  })

  test('a day in another year is refused where it would leave a gap', async () => {
    const app = await testBoard()
    const open = await addSignedReadyMinutes(app, { date: day('2026-02-12') })
    const later = await addSignedReadyMinutes(app, { number: 2, date: day('2026-03-12') })
    expect(await ready(app, later)).toMatchObject({ ok: true })
    const moved = { ...aMeeting, date: day('2025-02-12') }
    await expect(app.call('meeting.update', { id: open, meeting: moved })).rejects.toMatchObject({
      code: 'NUMBER_NEEDED',
    })
    await ready(app, later, 'reopened')
    await app.call('meeting.update', { id: open, meeting: moved })
    expect((await app.call('meeting.get', { meeting: later })).minutes!.number).toBe(1)
  })

  test('beginning minutes is not undone below a number that is fixed', async () => {
    const app = await testBoard()
    const later = await addSignedReadyMinutes(app, { number: 2, date: day('2026-03-12') })
    const { id: earlier } = await app.call('meeting.add', aMeeting)
    await app.call('minutes.start', { meeting: earlier })
    expect(await ready(app, later)).toMatchObject({ ok: true })
    await expect(app.call('history.undo', {})).rejects.toMatchObject({ code: 'NUMBER_NEEDED' })
    expect((await numbered(app)).map(({ number }) => number).toSorted()).toEqual([1, 2])
  })
})

const acts = [
  ...['add', 'add', 'start', 'start', 'remove', 'restore', 'undo', 'undo', 'redo', 'move', 'move'],
  ...['ready', 'ready', 'ready', 'reopen', 'setting'],
] as const
const moves = array(record({ act: constantFrom(...acts, 'sign' as const), a: nat(50), b: nat(50) }), {
  minLength: 5,
  maxLength: 28,
})

async function play(app: TestApp, ids: MeetingId[], act: string, a: number, b: number): Promise<void> {
  const meeting = ids[a % (ids.length || 1)] ?? (999 as MeetingId)
  const date = day(`${2024 + (b % 3)}-0${1 + (b % 9)}-1${b % 10}`)
  const given = { date, number: 100 + a * 10 + (b % 10) }
  switch (act) {
    case 'add':
      // A meeting of that number may be there already.
      return void (await addSignedReadyMinutes(app, given).then(
        (id) => ids.push(id),
        () => {},
      ))
    case 'start': {
      const reply = await app.gate.call('meeting.add', { ...aMeeting, ...given })
      if (!reply.ok) return
      const { id } = reply.value as { readonly id: MeetingId }
      ids.push(id)
      return void (await app.gate.call('minutes.start', { meeting: id }))
    }
    case 'remove':
    case 'restore':
      return void (await app.gate.call(`meeting.${act}`, { id: meeting }))
    case 'undo':
    case 'redo':
      return void (await app.gate.call(`history.${act}`, {}))
    case 'move':
      return void (await app.gate.call('meeting.update', { id: meeting, meeting: { ...aMeeting, ...given } }))
    case 'ready':
    case 'reopen':
      return void (await ready(app, meeting, act === 'ready' ? 'ready' : 'reopened'))
    case 'setting':
      return void (await setNumbering(app, b % 2 === 0 ? 'year' : 'unbroken'))
    default:
      return void (await app.gate.call('minutes.signOff', { meeting }))
  }
}

test('whatever is done, numbers have no gaps and no doubles, and those that are fixed never change', async () => {
  let fixedSeen = 0
  await assert(
    asyncProperty(moves, async (sequence) => {
      const app = await testBoard()
      const ids: MeetingId[] = []
      let before: readonly Numbered[] = []
      for (const { act, a, b } of sequence) {
        await play(app, ids, act, a, b)
        const after = await numbered(app)
        for (const { meeting, number } of before.filter(({ isFixed }) => isFixed)) {
          fixedSeen += 1
          const still = after.find((one) => one.meeting === meeting)
          if (still?.isFixed) expect(still.number).toBe(number)
        }
        expect(after.every(({ number }) => number !== null)).toBe(true)
        before = after
      }
      // Gaps and doubles within a series, and whatever else does not fit.
      expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
      for (const year of new Set(before.map((one) => one.year))) {
        const inYear = before.filter((one) => one.year === year).map(({ number }) => number)
        expect(new Set(inYear).size).toBe(inYear.length)
      }
      await app.gate.close()
    }),
    { numRuns: 25 },
  )
  expect(fixedSeen).toBeGreaterThan(0)
}, 300_000)
