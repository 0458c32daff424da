/** A meeting with what is typed laid over it. */
import { describe, expect, test } from 'vitest'
import { type Draft, draftKey, normalized, withDrafts, withMove } from '../../renderer/autosave/drafts.ts'
import { MeetingDetail } from '../../shared/model/meeting-detail.ts'

const person = { role: '', organisation: '', presence: 'present', fromParagraph: null, untilParagraph: null }
const meeting = MeetingDetail.parse({
  id: 1,
  number: 5,
  kind: 'ordinary',
  date: '2018-11-22',
  start: null,
  end: null,
  place: '',
  state: 'minuted',
  board: { name: 'Hamnen AB', orgnr: '', kind: 'company', bodyName: 'Styrelsen' },
  items: [1, 2, 3].map((id) => ({
    id,
    title: `Punkt ${id}`,
    kind: 'decision',
    text: '',
    proposal: '',
    presenter: '',
    secrecy: '',
    attachments: [{ id: id + 10, title: `Fil ${id}`, file: null, secrecy: '', fromAccounts: null }],
  })),
  minutes: {
    start: null,
    end: null,
    place: '',
    recordedOn: null,
    attendance: [{ id: 1, name: 'Anna Ek', ...person }],
    paragraphs: [1, 2].map((id) => ({
      id,
      itemId: id,
      title: `Punkt ${id}`,
      text: '',
      decision: '',
      reference: '',
    })),
    signatories: [{ id: 1, role: 'chair', name: 'Bo Vik', title: '', signedOn: null }],
    signOff: null,
  },
  unread: [],
  sent: null,
})
const draft = (value: unknown) => value as Draft
const itemDraft = draft({
  thing: 'item',
  id: 2,
  value: { title: 'Nytt ', kind: 'decision', text: '', proposal: '', presenter: '' },
})

describe('drafts over a meeting', () => {
  test('a draft changes the thing it is of, and nothing else of the same number', () => {
    const shown = withDrafts(meeting, [itemDraft])
    expect(shown.items.map(({ title }) => title)).toEqual(['Punkt 1', 'Nytt ', 'Punkt 3'])
    expect(shown.minutes?.paragraphs).toEqual(meeting.minutes?.paragraphs)
  })

  test('what a draft does not hold stays: an item keeps its attachments', () => {
    expect(withDrafts(meeting, [itemDraft]).items[1]?.attachments).toEqual(meeting.items[1]?.attachments)
  })

  test('an attachment is found on whichever item it lies', () => {
    const shown = withDrafts(meeting, [draft({ thing: 'attachment', id: 13, value: { title: 'Karta' } })])
    expect(shown.items.map(({ attachments }) => attachments[0]?.title)).toEqual(['Fil 1', 'Fil 2', 'Karta'])
  })

  test('the parts of the minutes take their drafts', () => {
    const shown = withDrafts(meeting, [
      draft({ thing: 'minutes', id: 1, value: { start: null, end: null, place: 'Kajen', recordedOn: null } }),
      draft({ thing: 'attendance', id: 1, value: { name: 'Anna Al', ...person } }),
      draft({ thing: 'paragraph', id: 2, value: { title: 'X', text: '', decision: '', reference: '' } }),
      draft({ thing: 'signatory', id: 1, value: { role: 'chair', name: 'Li', title: '', signedOn: null } }),
    ]).minutes
    expect(shown?.place).toBe('Kajen')
    expect(shown?.attendance[0]?.name).toBe('Anna Al')
    expect(shown?.paragraphs.map(({ title }) => title)).toEqual(['Punkt 1', 'X'])
    expect(shown?.signatories[0]?.name).toBe('Li')
  })

  test('the head of another meeting’s minutes does not touch this one', () => {
    const other = draft({
      thing: 'minutes',
      id: 2,
      value: { start: null, end: null, place: 'X', recordedOn: null },
    })
    expect(withDrafts(meeting, [other])).toBe(meeting)
  })

  test('without drafts the meeting is the same object, so that nothing is drawn anew', () => {
    expect(withDrafts(meeting, [])).toBe(meeting)
  })
})

test('a draft is stored as the border would store it: lines trimmed', () => {
  expect(normalized(itemDraft).value).toMatchObject({ title: 'Nytt' })
})

test('things of different kinds with the same number have keys of their own', () => {
  const keys = [draftKey({ thing: 'item', id: 1 as never }), draftKey({ thing: 'paragraph', id: 1 as never })]
  expect(new Set(keys).size).toBe(2)
})

describe('moving', () => {
  const order = (position: number, id = 1) =>
    withMove(meeting, { list: 'items', ids: [id as never], position }).items.map((item) => item.id)

  test('an item takes the position among the others', () => {
    expect(order(0)).toEqual([1, 2, 3])
    expect(order(1)).toEqual([2, 1, 3])
    expect(order(2)).toEqual([2, 3, 1])
    expect(order(0, 3)).toEqual([3, 1, 2])
  })

  test('several take it as a block, in the order they have', () => {
    const ids = [3, 1] as never[]
    expect(withMove(meeting, { list: 'items', ids, position: 1 }).items.map(({ id }) => id)).toEqual([
      2, 1, 3,
    ])
  })

  test('a paragraph moves without its item', () => {
    const moved = withMove(meeting, { list: 'paragraphs', ids: [2 as never], position: 0 })
    expect(moved.minutes?.paragraphs.map(({ id }) => id)).toEqual([2, 1])
    expect(moved.items).toBe(meeting.items)
  })
})
