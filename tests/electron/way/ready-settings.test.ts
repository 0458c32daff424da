import { expect, test } from 'vitest'
import { canonicalToSign } from '../../../shared/documents/canonical.ts'
import type { BodyInput } from '../../../shared/model/board.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { addSignedReadyMinutes, testBoard } from '../../helpers/board.ts'

const on = '2026-02-20' as LocalDate

async function ready() {
  const app = await testBoard()
  await addSignedReadyMinutes(app, { date: '2026-01-12' as LocalDate })
  const meeting = await addSignedReadyMinutes(app, { number: 2 })
  const step = (name: 'ready' | 'reopened') =>
    app.call('minutes.step', { meeting, step: name, on, person: 'Åsa Öberg', note: '' })
  const [body] = await app.call('body.list', {})
  const { id, name, kind, settings } = body!
  const set = (given: Partial<BodyInput['settings']>, more: Partial<BodyInput> = {}) =>
    app.gate.call('body.update', { id, body: { name, kind, ...more, settings: { ...settings, ...given } } })
  const content = async () => canonicalToSign(await app.call('meeting.get', { meeting }))
  const outcome = async (call: Promise<unknown>) => {
    const answer = (await call) as { ok: boolean; failure?: { code: string } }
    return answer.ok ? 'carried out' : answer.failure?.code
  }
  return { app, meeting, step, set, content, outcome }
}
type Desk = Awaited<ReturnType<typeof ready>>

const organisation = { name: 'Annat AB', orgnr: '556000-0002' }
const changes: readonly (readonly [string, (desk: Desk) => Promise<unknown>])[] = [
  ['the tense', ({ set }) => set({ tense: 'present' })],
  ['the body’s name', ({ set }) => set({}, { name: 'Direktionen' })],
  ['the body’s kind', ({ set }) => set({}, { kind: 'association' })],
  [
    'the organisation',
    ({ app }) => app.gate.call('board.update', { ...organisation, bodyName: 'Styrelsen' }),
  ],
]

test.each(changes)('while minutes are ready, %s stays as they print it', async (_, change) => {
  const desk = await ready()
  await desk.step('ready')
  const before = await desk.content()
  expect(await desk.outcome(change(desk))).toBe('MINUTES_READY')
  expect(await desk.content()).toBe(before)
  await desk.step('reopened')
  expect(await desk.outcome(change(desk))).toBe('carried out')
})

test('paragraphs that are counted on from now on leave minutes that are ready their numbers', async () => {
  const { app, meeting, step, set, content, outcome } = await ready()
  await step('ready')
  const before = await content()
  expect(await outcome(set({ paragraphs: 'year' }))).toBe('carried out')
  expect(await content()).toBe(before)
  expect(await outcome(app.gate.call('minutes.signOff', { meeting }))).toBe('EARLIER_MINUTES_OPEN')
  expect(await outcome(set({ paragraphs: 'meeting' }))).toBe('carried out')
  expect(await outcome(app.gate.call('minutes.signOff', { meeting }))).toBe('carried out')
})

test('a setting is not taken back while minutes are ready that print it, and can be afterwards', async () => {
  const { app, step, set, outcome, content } = await ready()
  await set({ tense: 'present' })
  await step('ready')
  const before = await content()
  expect(await outcome(app.gate.call('history.undo', {}))).toBe('MINUTES_READY')
  expect(await content()).toBe(before)
  await step('reopened')
  expect(await app.call('history.undo', {})).toMatchObject({ call: 'body.update' })
})
