/** The queue behind autosave, on a clock that the test turns. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Clock,
  limitMilliseconds,
  pauseMilliseconds,
  SaveQueue,
} from '../../renderer/autosave/save-queue.ts'
import { AppError } from '../../shared/errors.ts'

/** A clock that stands still until it is turned. */
class TestClock implements Clock {
  time = 0
  #timers: { at: number; run: () => void }[] = []
  now = () => this.time
  after = (milliseconds: number, run: () => void) => {
    const timer = { at: this.time + milliseconds, run }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }
  async turn(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      this.#timers = this.#timers.filter((timer) => timer !== next)
      this.time = Math.max(this.time, next.at)
      next.run()
      await settle()
    }
    this.time = end
    await settle()
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

/** A queue whose writes are answered at once, unless `hold` or `refuse` says otherwise. */
function desk() {
  const clock = new TestClock()
  const written: { text: string; at: number }[] = []
  const answers: (() => void)[] = []
  const control = { hold: false, refuse: false }
  const queue = new SaveQueue<string>(clock, async (text) => {
    if (control.refuse) throw new AppError('FILE_BUSY')
    if (control.hold) await new Promise<void>((resolve) => answers.push(resolve))
    written.push({ text, at: clock.time })
  })
  const texts = () => written.map(({ text }) => text)
  return { clock, queue, written, texts, answers, control }
}

describe('when it writes', () => {
  test('nothing is written while the pause has not passed', async () => {
    const { clock, queue, texts } = desk()
    queue.put('item:1', 'a')
    await clock.turn(pauseMilliseconds - 1)
    expect(texts()).toEqual([])
    await clock.turn(1)
    expect(texts()).toEqual(['a'])
  })

  test('each key begins the pause anew, and only the newest text is written', async () => {
    const { clock, queue, texts } = desk()
    for (const text of ['a', 'ab']) {
      queue.put('item:1', text)
      await clock.turn(pauseMilliseconds - 50)
    }
    expect(texts()).toEqual([])
    await clock.turn(50)
    expect(texts()).toEqual(['ab'])
  })

  test('typing without a pause is written at the limit, again and again', async () => {
    const { clock, queue, written } = desk()
    for (let key = 0; key < 40; key++) {
      queue.put('item:1', 'x'.repeat(key + 1))
      await clock.turn(100)
    }
    expect(written.length).toBeGreaterThanOrEqual(4)
    const times = [0, ...written.map(({ at }) => at)]
    for (const [index, at] of times.slice(1).entries()) {
      expect(at - (times[index] ?? 0)).toBeLessThanOrEqual(limitMilliseconds + 100)
    }
  })

  test('two things are written each for itself when one switches quickly between them', async () => {
    const { clock, queue, texts } = desk()
    queue.put('item:1', 'first')
    await clock.turn(10)
    queue.put('item:2', 'second')
    await clock.turn(pauseMilliseconds)
    expect(texts()).toEqual(['first', 'second'])
  })

  test('flush writes all that waits without any turn of the clock', async () => {
    const { queue, texts, clock } = desk()
    queue.put('item:1', 'first')
    queue.put('item:2', 'second')
    expect(await queue.flush()).toBe(true)
    expect(texts()).toEqual(['first', 'second'])
    expect(clock.time).toBe(0)
    expect(queue.state.drafts.size).toBe(0)
  })
})

describe('how long a text waits', () => {
  /** Milliseconds after a key within which a field has handed its text on: usually, and that of a very long text. */
  const handedOn = { usual: 60, longest: 300 }
  /** What a write may take. */
  const writing = 90

  test('the last key is on the disk within 300 ms', async () => {
    const { clock, queue, written } = desk()
    for (let key = 1; key <= 20; key++) {
      queue.put('paragraph:1', 'x'.repeat(key))
      await clock.turn(70)
    }
    const lastKey = clock.time - 70
    await clock.turn(1000)
    expect(written.at(-1)?.text).toHaveLength(20)
    expect((written.at(-1)?.at ?? 0) - lastKey + handedOn.usual + writing).toBeLessThanOrEqual(300)
  })

  test('whatever the rhythm of the keys, each is on its way to the disk within a second, also of a long text', async () => {
    const pauses = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(pauses, async (rhythm) => {
        const { clock, queue, written } = desk()
        const typed: number[] = []
        for (const pause of rhythm) {
          typed.push(clock.time)
          queue.put('paragraph:1', 'x'.repeat(typed.length))
          await clock.turn(pause)
        }
        await clock.turn(1000)
        for (const [index, at] of typed.entries()) {
          const stored = written.find(({ text }) => text.length > index)
          expect(
            handedOn.longest + (stored?.at ?? Number.POSITIVE_INFINITY) - at + writing,
          ).toBeLessThanOrEqual(1000)
        }
      }),
    )
  })
})

describe('the order of writes', () => {
  test('a second write of the same thing waits for the answer to the first', async () => {
    const { clock, queue, texts, answers, control } = desk()
    control.hold = true
    queue.put('item:1', 'old')
    await clock.turn(pauseMilliseconds)
    queue.put('item:1', 'new')
    await clock.turn(pauseMilliseconds)
    expect(answers).toHaveLength(1)
    answers[0]?.()
    await settle()
    expect(answers).toHaveLength(2)
    answers[1]?.()
    await settle()
    expect(texts()).toEqual(['old', 'new'])
    expect(queue.state.drafts.size).toBe(0)
  })

  test('what is typed during a write stays a draft until it is written too', async () => {
    const { clock, queue, texts, answers, control } = desk()
    control.hold = true
    queue.put('item:1', 'old')
    await clock.turn(pauseMilliseconds)
    queue.put('item:1', 'new')
    control.hold = false
    answers[0]?.()
    await settle()
    expect(queue.state.drafts.get('item:1')).toBe('new')
    await clock.turn(pauseMilliseconds)
    expect(texts()).toEqual(['old', 'new'])
  })

  test('flush during a write takes along what was typed after it', async () => {
    const { clock, queue, texts, answers, control } = desk()
    control.hold = true
    queue.put('item:1', 'old')
    await clock.turn(pauseMilliseconds)
    queue.put('item:1', 'new')
    control.hold = false
    const flushed = queue.flush()
    answers[0]?.()
    expect(await flushed).toBe(true)
    expect(texts()).toEqual(['old', 'new'])
  })
})

describe('a write that fails', () => {
  test('keeps the text, tells the failure and tries again by itself', async () => {
    const { clock, queue, texts, control } = desk()
    control.refuse = true
    queue.put('item:1', 'kept')
    await clock.turn(pauseMilliseconds)
    expect(queue.state.drafts.get('item:1')).toBe('kept')
    expect(queue.state.failures.get('item:1')?.code).toBe('FILE_BUSY')
    control.refuse = false
    await clock.turn(1000)
    expect(texts()).toEqual(['kept'])
    expect(queue.state.failures.size).toBe(0)
    expect(queue.state.drafts.size).toBe(0)
  })

  test('does not come between the text and newer keys', async () => {
    const { clock, queue, texts, control } = desk()
    control.refuse = true
    queue.put('item:1', 'old')
    await clock.turn(pauseMilliseconds)
    control.refuse = false
    queue.put('item:1', 'new')
    await clock.turn(pauseMilliseconds)
    await clock.turn(20_000)
    expect(texts()).toEqual(['new'])
  })

  test('makes flush answer that something is unsaved', async () => {
    const { queue, control } = desk()
    control.refuse = true
    queue.put('item:1', 'kept')
    expect(await queue.flush()).toBe(false)
    expect(queue.state.drafts.get('item:1')).toBe('kept')
  })

  test('of one thing does not hold up another', async () => {
    const { clock, queue, texts, control } = desk()
    control.refuse = true
    queue.put('item:1', 'kept')
    await clock.turn(pauseMilliseconds)
    control.refuse = false
    queue.put('item:2', 'other')
    await clock.turn(pauseMilliseconds)
    expect(texts()).toContain('other')
  })
})

test('the time of the last write is known, and the state is one object until it changes', async () => {
  const { clock, queue } = desk()
  const before = queue.state
  expect(before.savedAt).toBeNull()
  expect(queue.state).toBe(before)
  queue.put('item:1', 'a')
  await clock.turn(pauseMilliseconds)
  expect(queue.state.savedAt).toBe(pauseMilliseconds)
  expect(queue.state).not.toBe(before)
})

test('whatever is typed, whenever it fails: after a last flush the last text of each thing is stored last', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type'), key: fc.constantFrom('item:1', 'item:2'), text: fc.string() }),
    fc.record({ kind: fc.constant('wait'), milliseconds: fc.integer({ min: 0, max: 3000 }) }),
    fc.record({ kind: fc.constant('flush') }),
    fc.record({ kind: fc.constant('refuse'), refuse: fc.boolean() }),
  ) as fc.Arbitrary<Step>
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const clock = new TestClock()
      const stored = new Map<string, string>()
      const typed = new Map<string, string>()
      let refuse = false
      const queue = new SaveQueue<{ key: string; text: string }>(clock, async ({ key, text }) => {
        await Promise.resolve()
        if (refuse) throw new AppError('FILE_BUSY')
        stored.set(key, text)
      })
      for (const step of steps) {
        if (step.kind === 'type') {
          typed.set(step.key, step.text)
          queue.put(step.key, step)
        } else if (step.kind === 'wait') await clock.turn(step.milliseconds)
        else if (step.kind === 'flush') void queue.flush()
        else refuse = step.refuse
      }
      await settle()
      refuse = false
      expect(await queue.flush()).toBe(true)
      expect(stored).toEqual(typed)
      expect(queue.state.drafts.size).toBe(0)
    }),
  )
})

type Step =
  | { kind: 'type'; key: string; text: string }
  | { kind: 'wait'; milliseconds: number }
  | { kind: 'flush' }
  | { kind: 'refuse'; refuse: boolean }
