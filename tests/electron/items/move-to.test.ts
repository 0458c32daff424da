import { describe, expect, test } from 'vitest'
import type { MeetingId } from '../../../shared/values.ts'
import { addSignedReadyMinutes, aMeeting, anItem } from '../../helpers/board.ts'
import { boardWithPapers } from '../../helpers/sent.ts'

const later = { ...aMeeting, number: 2, date: '2026-03-12' as const }

async function withLaterMeeting() {
  const board = await boardWithPapers()
  const { id: next } = await board.app.call('meeting.add', later)
  const titles = async (meeting: MeetingId) =>
    (await board.app.call('meeting.get', { meeting })).items.map(({ title }) => title)
  return { ...board, next, titles }
}

describe('an item is moved to another meeting', () => {
  test('with its attachments and its note, last on the agenda', async () => {
    const { app, meeting, items, attachments, next, titles } = await withLaterMeeting()
    await app.call('item.add', { meeting: next, item: { ...anItem, title: 'Plan' }, after: null })
    await app.call('notes.set', { item: items[2]!, text: 'Fråga vd' })
    await app.call('item.moveTo', { id: items[2]!, meeting: next })
    expect(await titles(meeting)).toEqual(['Öppnande', 'Rapport', 'Övrigt'])
    expect(await titles(next)).toEqual(['Plan', 'Bokslut'])
    const moved = (await app.call('meeting.get', { meeting: next })).items[1]!
    expect(moved.attachments.map(({ id }) => id)).toEqual(attachments.slice(1))
    expect(await app.call('notes.list', { meeting: next })).toEqual([{ item: items[2], text: 'Fråga vd' }])
    expect(await app.call('notes.list', { meeting })).toEqual([])
  })

  test('and back to where it stood', async () => {
    const { app, meeting, items, next, titles } = await withLaterMeeting()
    const before = await titles(meeting)
    await app.call('item.moveTo', { id: items[1]!, meeting: next })
    await app.call('item.moveTo', { id: items[1]!, meeting, position: 1 })
    expect(await titles(meeting)).toEqual(before)
    expect(await titles(next)).toEqual([])
  })

  test('is refused once it has been sent, also where it has no attachments', async () => {
    const { app, items, meeting, next, titles, send } = await withLaterMeeting()
    await send('sent.pdf')
    for (const item of [items[0]!, items[1]!])
      await expect(app.call('item.moveTo', { id: item, meeting: next })).rejects.toThrow('ITEM_SENT')
    expect(await titles(meeting)).toHaveLength(4)
    const { id: late } = await app.call('item.add', {
      meeting,
      item: { ...anItem, title: 'Sent påkommet' },
      after: null,
    })
    await app.call('item.moveTo', { id: late, meeting: next })
    expect(await titles(next)).toEqual(['Sent påkommet'])
  })

  test('is refused where either meeting is signed', async () => {
    const { app, items, next, titles } = await withLaterMeeting()
    await app.call('meeting.remove', { id: (await app.call('meeting.list', {})).at(-1)!.id })
    const signed = await addSignedReadyMinutes(app)
    await app.call('minutes.signOff', { meeting: signed })
    const [locked] = (await app.call('meeting.get', { meeting: signed })).items
    await expect(app.call('item.moveTo', { id: locked!.id, meeting: next })).rejects.toThrow('SIGNED_OFF')
    await expect(app.call('item.moveTo', { id: items[0]!, meeting: signed })).rejects.toThrow('SIGNED_OFF')
    expect(await titles(signed)).toEqual(['Budget'])
  })

  test('is refused to a meeting that is not there, and of an item that is not', async () => {
    const { app, items, meeting, next } = await withLaterMeeting()
    await expect(app.call('item.moveTo', { id: items[0]!, meeting: 99 as never })).rejects.toThrow(
      'NOT_FOUND',
    )
    await app.call('item.remove', { id: items[0]! })
    await expect(app.call('item.moveTo', { id: items[0]!, meeting: next })).rejects.toThrow('NOT_FOUND')
    expect((await app.call('meeting.get', { meeting })).items).toHaveLength(3)
  })
})

describe('what is suggested for an item', () => {
  test('is what items say, the latest meeting first, and who is a member', async () => {
    const { app, next } = await withLaterMeeting()
    await app.call('member.add', { name: 'Åsa Öberg', role: 'chair', organisation: '', from: null, to: null })
    await app.call('item.add', {
      meeting: next,
      item: { ...anItem, presenter: 'Per Ek', guests: 'Revisorn', caseNumber: '0341/26' },
      after: null,
    })
    const { presenters, guests, caseNumbers } = await app.call('item.suggestions', {})
    expect(presenters).toEqual(['Per Ek', 'Åsa Öberg'])
    expect(guests).toEqual(['Revisorn', 'Åsa Öberg'])
    expect(caseNumbers).toEqual(['0341/26'])
  })
})
