import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { plainItem } from '../../../shared/model/meeting.ts'
import type { SeriesMeeting, TemplateItemInput } from '../../../shared/model/year-plan.ts'
import type { LocalDate, LocalTime } from '../../../shared/values.ts'
import { addSignedReadyMinutes, aMeeting, type TestApp, testBoard } from '../../helpers/board.ts'

const planned = (date: string, part: Partial<SeriesMeeting> = {}): SeriesMeeting => ({
  kind: 'ordinary',
  date: date as LocalDate,
  start: '09:00' as LocalTime,
  end: '11:00' as LocalTime,
  place: 'Granvik',
  ...part,
})

let app: TestApp
beforeEach(async () => {
  app = await testBoard()
})
const meetings = async () =>
  (await app.call('meeting.list', {})).map(({ date, number }) => `${date} ${number}`).toReversed()

describe('a series of meetings', () => {
  test('is numbered on within each year, in the order of its days', async () => {
    await app.call('meeting.add', { ...aMeeting, number: 3 })
    await app.call('year.series.add', {
      meetings: [planned('2027-01-14'), planned('2026-10-08'), planned('2026-11-05')],
      template: false,
    })
    expect(await meetings()).toEqual(['2026-02-12 3', '2026-10-08 4', '2026-11-05 5', '2027-01-14 1'])
  })

  test('is taken back whole', async () => {
    const { ids } = await app.call('year.series.add', {
      meetings: [planned('2026-10-08'), planned('2026-11-05')],
      template: true,
    })
    await app.call('year.series.remove', { ids })
    expect(await meetings()).toEqual([])
  })

  test('is not taken back in part: where one can’t go, all stay', async () => {
    const signed = await addSignedReadyMinutes(app)
    await app.call('minutes.signOff', { meeting: signed })
    const { ids } = await app.call('year.series.add', { meetings: [planned('2026-10-08')], template: false })
    await expect(app.call('year.series.remove', { ids: [...ids, signed] })).rejects.toThrow('SIGNED_OFF')
    expect(await meetings()).toHaveLength(2)
  })

  test('is refused where it has no meetings, or more than a body can meet', async () => {
    for (const count of [0, 121])
      await expect(
        app.call('year.series.add', { meetings: Array(count).fill(planned('2026-10-08')), template: false }),
      ).rejects.toThrow('BAD_INPUT')
    expect(await meetings()).toEqual([])
  })
})

describe('the template', () => {
  const titles = async () => (await app.call('year.template', {})).map(({ title }) => title)
  const item: TemplateItemInput = {
    ...plainItem,
    title: 'Hållbarhet',
    kind: 'information',
    text: 'Läget.',
    proposal: '',
    presenter: 'Vd',
    place: 'beginning',
    due: 'every',
    months: [],
  }

  test('fills the agendas of new meetings with what is due', async () => {
    await app.call('year.template.addStandard', {})
    const { ids } = await app.call('year.series.add', {
      meetings: [planned('2026-04-09'), planned('2026-05-07'), planned('2026-05-28')],
      template: true,
    })
    const agendas = await Promise.all(ids.map((meeting) => app.call('meeting.get', { meeting })))
    const interim = agendas.map(({ items }) => items.some(({ title }) => title.startsWith('Delårsbokslut')))
    expect(interim).toEqual([false, true, false])
    expect(agendas[0]?.items[0]?.title).toBe('Mötets öppnande')
    expect(agendas[0]?.items[2]?.proposal).toBe('Styrelsen föreslås godkänna dagordningen.')
  })

  test('fills a single new meeting only where that is asked for', async () => {
    await app.call('year.template.addStandard', {})
    const itemsOf = async (number: number, template: boolean) => {
      const { id } = await app.call('meeting.add', { ...aMeeting, number, template })
      return (await app.call('meeting.get', { meeting: id })).items.length
    }
    expect(await itemsOf(1, false)).toBe(0)
    expect(await itemsOf(2, true)).toBe(8)
  })

  test('fills the empty agenda of a meeting that was planned before it, in one step to undo', async () => {
    const { id: meeting } = await app.call('meeting.add', aMeeting)
    const { id: general } = await app.call('meeting.add', { ...aMeeting, number: 2, kind: 'general' })
    await app.call('year.template.addStandard', {})
    const itemsOf = async () => (await app.call('meeting.get', { meeting })).items.map(({ title }) => title)
    expect(await app.call('year.template.fill', { meeting: general })).toEqual({ ids: [] })
    const { ids } = await app.call('year.template.fill', { meeting })
    expect(await itemsOf()).toHaveLength(ids.length)
    expect((await itemsOf())[0]).toBe('Mötets öppnande')
    await expect(app.call('year.template.fill', { meeting })).rejects.toThrow('AGENDA_BEGUN')
    await app.call('history.undo', {})
    expect(await itemsOf()).toEqual([])
    await app.call('history.redo', {})
    expect(await itemsOf()).toHaveLength(ids.length)
  })

  test('is changed, moved, removed and restored; what closes an agenda stays last', async () => {
    const { id: last } = await app.call('year.template.add', { ...item, title: 'Avslutning', place: 'end' })
    const { id: first } = await app.call('year.template.add', item)
    const { id: other } = await app.call('year.template.add', {
      ...item,
      title: 'Budget',
      due: 'months',
      months: [12],
    })
    expect(await titles()).toEqual(['Hållbarhet', 'Budget', 'Avslutning'])
    await app.call('year.template.move', { id: other, position: 0 })
    expect(await titles()).toEqual(['Budget', 'Hållbarhet', 'Avslutning'])
    await app.call('year.template.update', { id: first, item: { ...item, title: 'Miljö' } })
    await app.call('year.template.remove', { ids: [other, last] })
    expect(await titles()).toEqual(['Miljö'])
    await app.call('year.template.restore', { ids: [other, last] })
    expect(await titles()).toEqual(['Budget', 'Miljö', 'Avslutning'])
    await expect(app.call('year.template.move', { id: 99 as never, position: 0 })).rejects.toThrow(
      'NOT_FOUND',
    )
  })
})

test('a template that the program could not have written is found', async () => {
  await app.call('year.template.addStandard', {})
  app.raw().exec(`UPDATE template_item SET months = '["maj"]' WHERE due = 'months'`)
  const { findings } = await app.call('board.verify', {})
  expect(findings).toEqual([
    { check: 'integrity', detail: expect.stringMatching(/^template: \d+\.months\.0$/) },
  ])
})

describe('a calendar file', () => {
  const out = (name = 'möten.ics') => path.join(app.folder, name)
  const write = (of: { year: number } | { meetings: never[] }, file = out()) =>
    app.call('export.calendar', { of, to: app.gate.tokens.grant(file) })
  const unfolded = () => readFileSync(out(), 'utf8').replaceAll('\r\n ', '')

  test('holds the year’s meetings, tells which take the whole day, and leaves out what is no meeting', async () => {
    const { ids } = await app.call('year.series.add', {
      meetings: [
        planned('2026-10-08'),
        planned('2026-11-05', { start: null, end: null }),
        planned('2026-12-03', { kind: 'perCapsulam' }),
        planned('2027-01-14'),
      ],
      template: false,
    })
    const [first, allDay, leftOut] = ids
    expect(await write({ year: 2026 })).toMatchObject({
      meetings: [first, allDay],
      allDay: [allDay],
      leftOut: [leftOut],
    })
    expect(unfolded()).toContain('SUMMARY:Styrelsemöte 1\\, Granviks Energi AB')
    expect(unfolded().match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(await write({ meetings: [ids[3]] as never[] })).toMatchObject({ meetings: [ids[3]] })
  })

  test('names a meeting the same each time, and counts its changes', async () => {
    const { id } = await app.call('meeting.add', aMeeting)
    await write({ year: 2026 })
    const uid = /^UID:.*$/m.exec(unfolded())?.[0]
    expect(unfolded()).toContain('SEQUENCE:0')
    await app.call('meeting.update', { id, meeting: { ...aMeeting, place: 'Hamnkontoret' } })
    await write({ year: 2026 })
    expect(/^UID:.*$/m.exec(unfolded())?.[0]).toBe(uid)
    expect(unfolded()).toContain('SEQUENCE:1')
  })

  test('is not written for a year without meetings, or over another kind of file', async () => {
    await expect(write({ year: 2026 })).rejects.toThrow('NO_MEETINGS_FOR_CALENDAR')
    await app.call('meeting.add', aMeeting)
    writeFileSync(out('brev.txt'), 'Hej')
    await expect(write({ year: 2026 }, out('brev.txt'))).rejects.toThrow('FILE_EXISTS')
    expect(readFileSync(out('brev.txt'), 'utf8')).toBe('Hej')
  })
})
