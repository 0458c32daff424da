import { describe, expect, test } from 'vitest'
import { type Attachment, type Item, plainAttachment, plainItem } from '../../../shared/model/meeting.ts'
import type { Sent } from '../../../shared/model/pack.ts'
import { missingOf } from '../../../shared/rules/meeting-missing.ts'

const awaited = (id: number): Attachment => ({
  id: id as Attachment['id'],
  title: 'Budget',
  file: null,
  ...plainAttachment,
  secrecy: '',
})
const item = (id: number, given: Partial<Item> = {}): Item => ({
  ...plainItem,
  id: id as Item['id'],
  title: `Punkt ${id}`,
  kind: 'information',
  text: '',
  proposal: '',
  presenter: '',
  secrecy: '',
  attachments: [],
  ...given,
})
const sentWith = (...ids: number[]): Sent => ({
  items: ids.map((id) => ({ item: id as Item['id'], number: String(id) })) as Sent['items'],
  attachments: [],
  pageNumbers: [],
  frontPages: 1,
  waiting: [],
})

describe('a meeting ahead', () => {
  test('without items lacks its agenda, and nothing else is said', () => {
    expect(missingOf({ items: [], sent: null })).toEqual([{ kind: 'noItems' }])
  })

  test('lacks a proposal where something is to be decided, and the files that are awaited, in order', () => {
    const items = [
      item(1, { attachments: [awaited(7)] }),
      item(2, { kind: 'decision' }),
      item(3, { kind: 'decision', proposal: 'Styrelsen föreslås godkänna rapporten.' }),
    ]
    expect(missingOf({ items, sent: null })).toEqual([
      { kind: 'awaited', id: 1, number: '1', title: 'Budget' },
      { kind: 'noProposal', id: 2, number: '2', title: 'Punkt 2' },
      { kind: 'notSent' },
    ])
  })

  test('lacks nothing when all was sent, and a supplement when something came after', () => {
    expect(missingOf({ items: [item(1)], sent: sentWith(1) })).toEqual([])
    expect(missingOf({ items: [item(1), item(2)], sent: sentWith(1) })).toEqual([
      { kind: 'unsentSupplement' },
    ])
  })
})
