import { describe, expect, test } from 'vitest'
import { plainParagraph } from '../../../shared/model/minutes.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { aMeeting, anItem, type TestApp } from '../../helpers/board.ts'
import { boardWithPapers } from '../../helpers/sent.ts'

const later = { ...aMeeting, number: 2, date: '2026-03-12' as const }

/** Minutes whose second and third paragraphs leave their matters for later. */
async function withTabled() {
  const board = await boardWithPapers()
  const { app, meeting, items } = board
  await app.call('item.secrecy', { id: items[2]!, ground: 'OSL 19 kap. 1 §' })
  await app.call('notes.set', { item: items[2]!, text: 'Bara hos mig' })
  await app.call('minutes.start', { meeting })
  await decide(app, meeting, 1, 'Styrelsen bordlägger ärendet.')
  await decide(app, meeting, 2, 'Styrelsen beslutade återremittera ärendet.')
  const { id: next } = await app.call('meeting.add', later)
  return { ...board, next }
}

async function decide(app: TestApp, meeting: MeetingId, index: number, decision: string): Promise<void> {
  const { minutes } = await app.call('meeting.get', { meeting })
  const { id, title, text, reference } = minutes!.paragraphs[index]!
  await app.call('paragraph.update', {
    id,
    paragraph: { ...plainParagraph, title, text, reference, decision },
  })
}

describe('what the previous meeting left', () => {
  test('is offered to the next one, with its paragraph', async () => {
    const { app, meeting, next } = await withTabled()
    expect(await app.call('meeting.carriedOver', { meeting: next })).toEqual({
      meeting,
      date: '2026-02-12',
      matters: [
        { paragraph: expect.any(Number), number: 2, title: 'Rapport', carrying: 'tabled' },
        { paragraph: expect.any(Number), number: 3, title: 'Bokslut', carrying: 'remitted' },
      ],
    })
  })

  test('is taken up as it was, with its secrecy and its papers, and says where it comes from', async () => {
    const { app, meeting, next } = await withTabled()
    for (const title of ['Öppnande', 'Övriga frågor', 'Mötets avslutande'])
      await app.call('item.add', { meeting: next, item: { ...anItem, title }, after: await last(app, next) })
    const offer = await app.call('meeting.carriedOver', { meeting: next })
    const { ids } = await app.call('meeting.carryOver', {
      meeting: next,
      paragraphs: offer!.matters.map(({ paragraph }) => paragraph),
    })
    const { items } = await app.call('meeting.get', { meeting: next })
    expect(items.map(({ title }) => title)).toEqual([
      'Öppnande',
      'Rapport',
      'Bokslut',
      'Övriga frågor',
      'Mötets avslutande',
    ])
    expect(items[1]!.text).toBe(
      'Ärendet bordlades vid styrelsemöte 1 den 12 februari 2026, § 2.\n\nUnderlaget har skickats ut.',
    )
    expect(items[2]!.text).toMatch(/^Ärendet återremitterades vid styrelsemöte 1 den 12 februari 2026, § 3\./)
    expect(items[2]!.secrecy).toBe('OSL 19 kap. 1 §')
    expect(items.slice(1, 3).map(({ id }) => id)).toEqual(ids)
    const former = (await app.call('meeting.get', { meeting })).items
    expect(items[2]!.attachments.map(({ title, file }) => [title, file!.sha256])).toEqual(
      former[2]!.attachments.map(({ title, file }) => [title, file!.sha256]),
    )
    expect(await app.call('notes.list', { meeting: next })).toEqual([])
    expect(await app.call('meeting.carriedOver', { meeting: next })).toBeNull()
  })

  test('is offered again when it was taken off the agenda', async () => {
    const { app, next } = await withTabled()
    const offer = await app.call('meeting.carriedOver', { meeting: next })
    const [first] = offer!.matters
    const { ids } = await app.call('meeting.carryOver', { meeting: next, paragraphs: [first!.paragraph] })
    expect((await app.call('meeting.carriedOver', { meeting: next }))!.matters).toHaveLength(1)
    await app.call('item.remove', { id: ids[0]! })
    expect((await app.call('meeting.carriedOver', { meeting: next }))!.matters).toHaveLength(2)
  })

  test('is not offered where an item of that name stands on the agenda already', async () => {
    const { app, next } = await withTabled()
    await app.call('item.add', { meeting: next, item: { ...anItem, title: 'BOKSLUT.' }, after: null })
    const offer = await app.call('meeting.carriedOver', { meeting: next })
    expect(offer!.matters.map(({ title }) => title)).toEqual(['Rapport'])
  })

  test('keeps the structure of its text after the line', async () => {
    const { app, items, next } = await withTabled()
    const bold = { type: 'text' as const, text: 'Viktigt', marks: [{ type: 'bold' as const }] }
    await app.call('item.update', {
      id: items[1]!,
      item: {
        ...anItem,
        title: 'Rapport',
        text: 'Viktigt',
        textDoc: { type: 'doc', content: [{ type: 'paragraph', content: [bold] }] },
      },
    })
    const offer = await app.call('meeting.carriedOver', { meeting: next })
    await app.call('meeting.carryOver', { meeting: next, paragraphs: [offer!.matters[0]!.paragraph] })
    const [item] = (await app.call('meeting.get', { meeting: next })).items
    expect(item!.textDoc!.content).toHaveLength(2)
    expect(item!.textDoc!.content[1]).toEqual({ type: 'paragraph', content: [bold] })
    // It fits the border that checks text and structure against each other.
    await app.call('item.update', { id: item!.id, item: { ...item!, presenter: 'Vd' } })
  })

  test('of what is not offered nothing is taken up', async () => {
    const { app, meeting, next } = await withTabled()
    const { minutes } = await app.call('meeting.get', { meeting })
    const { id: decided } = minutes!.paragraphs[0]!
    const offer = await app.call('meeting.carriedOver', { meeting: next })
    await expect(
      app.call('meeting.carryOver', {
        meeting: next,
        paragraphs: [offer!.matters[0]!.paragraph, decided],
      }),
    ).rejects.toThrow('NOT_FOUND')
    expect((await app.call('meeting.get', { meeting: next })).items).toEqual([])
  })

  test('is nothing where the previous meeting decided all, has no minutes, or there is none', async () => {
    const { app, meeting } = await boardWithPapers()
    const { id: next } = await app.call('meeting.add', later)
    expect(await app.call('meeting.carriedOver', { meeting })).toBeNull()
    expect(await app.call('meeting.carriedOver', { meeting: next })).toBeNull()
    await app.call('minutes.start', { meeting })
    expect(await app.call('meeting.carriedOver', { meeting: next })).toBeNull()
  })
})

async function last(app: TestApp, meeting: MeetingId) {
  return (await app.call('meeting.get', { meeting })).items.at(-1)?.id ?? null
}
