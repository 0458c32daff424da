import { describe, expect, test } from 'vitest'
import type { MinutesStep } from '../../../shared/model/sign-off.ts'
import type { LocalDate, MeetingId } from '../../../shared/values.ts'
import { addSignedReadyMinutes, type TestApp, testBoard } from '../../helpers/board.ts'
import { addAdjustedMeeting, addCommitteeMeeting, testCommittee } from '../../helpers/committee.ts'

const day = (text: string) => text as LocalDate

const step = (app: TestApp, meeting: MeetingId, name: MinutesStep, on = '2026-02-20') =>
  app.call('minutes.step', { meeting, step: name, on: day(on), person: 'Åsa Öberg', note: '' })

async function board() {
  const app = await testBoard()
  return { app, meeting: await addSignedReadyMinutes(app) }
}

describe('the way of minutes', () => {
  test('is kept step by step, with day, person and who recorded it', async () => {
    const { app, meeting } = await board()
    await step(app, meeting, 'withChair', '2026-02-14')
    await app.call('minutes.step', {
      meeting,
      step: 'changesAsked',
      on: day('2026-02-15'),
      person: 'Åsa Öberg',
      note: 'Se § 1',
    })
    const { minutes } = await app.call('meeting.get', { meeting })
    expect(minutes!.steps).toMatchObject([
      { step: 'withChair', on: '2026-02-14', person: 'Åsa Öberg', recordedAt: '2026-11-20T12:00:00.000Z' },
      { step: 'changesAsked', on: '2026-02-15', note: 'Se § 1' },
    ])
    expect(await app.call('minutes.way', { meeting })).toMatchObject({ meeting, steps: minutes!.steps })
    expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
  })

  test('is nothing that undo takes back, and what was typed before can be undone still', async () => {
    const { app, meeting } = await board()
    const before = await app.call('history.state', {})
    await step(app, meeting, 'withChair')
    expect(await app.call('history.state', {})).toEqual(before)
    await app.call('history.undo', {})
    expect((await app.call('meeting.get', { meeting })).minutes!.steps).toHaveLength(1)
  })

  test('a step without a name is refused', async () => {
    const { app, meeting } = await board()
    const input = { meeting, step: 'withChair', on: day('2026-02-20'), person: ' ', note: '' } as const
    await expect(app.call('minutes.step', input)).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })

  test.each([
    ['2026-02-11', 'STEP_BEFORE_MEETING'],
    ['2026-11-21', 'STEP_IN_FUTURE'],
  ])('a step of %s is refused with %s', async (on, code) => {
    const { app, meeting } = await board()
    await expect(step(app, meeting, 'withChair', on)).rejects.toMatchObject({ code })
  })

  test('a meeting without minutes has no way', async () => {
    const app = await testBoard()
    const { id: meeting } = await app.call('meeting.add', {
      number: 1,
      kind: 'ordinary',
      date: day('2026-02-12'),
      start: null,
      end: null,
      place: '',
    })
    await expect(app.call('minutes.way', { meeting })).rejects.toMatchObject({ code: 'NO_MINUTES' })
    await expect(step(app, meeting, 'withChair')).rejects.toMatchObject({ code: 'NO_MINUTES' })
    expect(await app.call('minutes.ways', {})).toEqual([])
  })

  test('of a committee it leads past the notice to the archive', async () => {
    const app = await testCommittee()
    const meeting = await addAdjustedMeeting(app)
    await expect(step(app, meeting, 'archived', '2026-05-01')).rejects.toMatchObject({
      code: 'STEP_NOT_POSSIBLE',
    })
    await app.call('posting.post', { meeting, on: day('2026-03-21'), place: 'Kansliet' })
    await expect(step(app, meeting, 'archived', '2026-04-01')).rejects.toMatchObject({
      code: 'STEP_BEFORE_LAST',
    })
    await step(app, meeting, 'archived', '2026-05-01')
    await expect(step(app, meeting, 'reopened', '2026-05-01')).rejects.toMatchObject({
      code: 'STEP_NOT_POSSIBLE',
    })
  })
})

describe('minutes are made ready', () => {
  test('when nothing blocks them, though nobody has signed yet', async () => {
    const app = await testCommittee()
    const meeting = await addCommitteeMeeting(app)
    await step(app, meeting, 'ready', '2026-03-14')
    expect(await app.call('minutes.way', { meeting })).toMatchObject({ steps: [{ step: 'ready' }] })
  })

  test('also where a day of signing is wrong: it comes with the signing', async () => {
    const app = await testCommittee()
    const meeting = await addCommitteeMeeting(app, { signedOn: day('2026-03-01') })
    await step(app, meeting, 'ready', '2026-03-14')
    await expect(app.call('minutes.signOff', { meeting })).rejects.toMatchObject({
      code: 'SIGN_DATE_BEFORE_MEETING',
    })
  })

  test('not while the linter finds what blocks', async () => {
    const { app, meeting } = await board()
    const { minutes } = await app.call('meeting.get', { meeting })
    await app.call('signatory.remove', { id: minutes!.signatories[1]!.id })
    await expect(step(app, meeting, 'ready')).rejects.toMatchObject({ code: 'LINT_BLOCKS' })
    expect((await app.call('minutes.way', { meeting })).steps).toEqual([])
  })

  test('not before the earlier minutes are signed, where paragraphs are counted on through the year', async () => {
    const { app } = await board()
    const { board: body } = await app.call('board.get', {})
    await app.call('body.update', {
      id: body.bodyId,
      body: { name: body.bodyName, kind: body.kind, settings: { ...body.settings, paragraphs: 'year' } },
    })
    const later = await addSignedReadyMinutes(app, { number: 2, date: day('2026-02-13') })
    await expect(step(app, later, 'ready')).rejects.toMatchObject({ code: 'EARLIER_MINUTES_OPEN' })
  })
})

describe('minutes that are ready', () => {
  test('are signed off as they are, and then stand on their way', async () => {
    const { app, meeting } = await board()
    await step(app, meeting, 'ready')
    await app.call('minutes.signOff', { meeting })
    await step(app, meeting, 'archived', '2026-03-01')
    expect(await app.call('board.verify', {})).toMatchObject({ ok: true, signOffs: 1, findings: [] })
  })

  test('are signed off by those who are given, where those are the same people', async () => {
    const { app, meeting } = await board()
    await step(app, meeting, 'ready')
    const signer = { title: '', signedOn: day('2026-02-25') } as const
    const signatories = [
      { ...signer, role: 'secretary', name: 'Per Ek' },
      { ...signer, role: 'chair', name: 'Åsa Öberg' },
    ] as const
    const others = [signatories[0], { ...signatories[1], name: 'Bo Ström' }]
    await expect(app.call('minutes.signOff', { meeting, signatories: others })).rejects.toMatchObject({
      code: 'MINUTES_READY',
    })
    await app.call('minutes.signOff', { meeting, signatories: [...signatories] })
    const { minutes } = await app.call('meeting.get', { meeting })
    expect(minutes!.signatories).toMatchObject(signatories)
  })

  test('are not signed off where the copy that was given out to be signed says something else', async () => {
    const { app, meeting } = await board()
    await step(app, meeting, 'ready')
    const raw = app.raw()
    const other = 'a'.repeat(64)
    raw.pragma('foreign_keys = OFF')
    raw
      .prepare(
        `INSERT INTO signing_copy (meeting_id, at, by_name, content_sha256, pdf_sha256, pages)
         VALUES (?, '2026-02-20T12:00:00.000Z', 'Per Ek', ?, ?, 1)`,
      )
      .run(meeting, other, other)
    await expect(app.call('minutes.signOff', { meeting })).rejects.toMatchObject({
      code: 'SIGNING_COPY_DIFFERS',
    })
  })
})
