/** Whatever is done: undone all, every row is as it was; done again all, every row is as it became. */

import type { Database } from 'better-sqlite3'
import { array, assert, asyncProperty, constantFrom, nat, oneof, record } from 'fast-check'
import { expect, test } from 'vitest'
import { undoableTables } from '../../../electron/db/history-recording.ts'
import type { CallName } from '../../../shared/contract.ts'
import { noRecords } from '../../../shared/model/records.ts'
import { aMeeting, anItem, type TestApp, testBoard } from '../../helpers/board.ts'

interface Move {
  readonly name: CallName
  /** What to take, where there are several. */
  readonly a: number
  readonly b: number
}

const member = { role: 'member', organisation: '', from: null, to: null } as const
const person = { organisation: '', role: '', fromParagraph: null, untilParagraph: null, presence: 'present' }
const templateItem = { ...anItem, place: 'beginning', due: 'every', months: [] }

/** The input of a call, from what there is: `id` gives one of the ids of a table, removed rows among them. */
const inputs: Partial<Record<CallName, (move: Move, id: (table: string, n: number) => number) => unknown>> = {
  'board.update': ({ a }) => ({ name: `Bolag ${a}`, orgnr: '', bodyName: `Styrelse ${a}` }),
  'member.add': ({ a }) => ({ ...member, name: `Person ${a % 4}` }),
  'member.update': ({ a, b }, id) => ({
    id: id('mandate', a),
    member: { ...member, name: `Person ${b % 4}` },
  }),
  'member.remove': ({ a }, id) => ({ id: id('mandate', a) }),
  'meeting.add': ({ a, b }) => ({ ...aMeeting, number: 1 + (a % 3), template: b % 2 === 0 }),
  'meeting.update': ({ a, b }, id) => ({
    id: id('meeting', a),
    meeting: { ...aMeeting, number: 1 + (b % 3), place: `Plats ${b}` },
  }),
  'meeting.remove': ({ a }, id) => ({ id: id('meeting', a) }),
  'meeting.restore': ({ a }, id) => ({ id: id('meeting', a) }),
  'item.add': ({ a, b }, id) => ({
    meeting: id('meeting', a),
    item: { ...anItem, title: `Punkt ${b}` },
    after: b % 3 === 0 ? null : id('item', b),
  }),
  'item.update': ({ a, b }, id) => ({ id: id('item', a), item: { ...anItem, title: `Rubrik ${b}` } }),
  'item.move': ({ a, b }, id) => ({ id: id('item', a), position: b % 6 }),
  'item.remove': ({ a }, id) => ({ id: id('item', a) }),
  'item.restore': ({ a }, id) => ({ id: id('item', a) }),
  'item.secrecy': ({ a, b }, id) => ({ id: id('item', a), ground: b % 2 === 0 ? '' : `OSL 19:${b}` }),
  'item.moveTo': ({ a, b }, id) => ({ id: id('item', a), meeting: id('meeting', b), position: b % 4 }),
  'item.paste': ({ a, b }, id) => ({
    meeting: id('meeting', a),
    ids: [id('item', b)],
    mode: a % 2 === 0 ? 'move' : 'copy',
    after: null,
  }),
  'item.removeMany': ({ a, b }, id) => ({ ids: [id('item', a), id('item', b)] }),
  'item.changeMany': ({ a, b }, id) => ({ ids: [id('item', a)], secrecy: `OSL 19:${b}` }),
  'item.minutesOf': ({ a, b }, id) => ({ item: id('item', a), meeting: id('meeting', b) }),
  'notes.set': ({ a, b }, id) => ({ item: id('item', a), text: b % 3 === 0 ? '' : `Minns ${b}` }),
  'attachment.ask': ({ a, b }, id) => ({ item: id('item', a), title: `Bilaga ${b}`, of: 'Ida', due: null }),
  'attachment.moveTo': ({ a, b }, id) => ({ id: id('attachment', a), item: id('item', b), position: b % 3 }),
  'body.add': ({ a }) => ({ name: `Nämnd ${a % 3}`, kind: 'committee' }),
  'body.remove': ({ a }, id) => ({ id: id('body', a) }),
  'minutes.number': ({ a, b }, id) => ({ meeting: id('minutes', a), first: b + 1 }),
  'minutes.start': ({ a }, id) => ({ meeting: id('meeting', a) }),
  'attendance.add': ({ a, b }, id) => ({
    meeting: id('minutes', a),
    attendance: { ...person, name: `Person ${b}` },
  }),
  'attendance.update': ({ a, b }, id) => ({
    id: id('attendance', a),
    attendance: { ...person, name: `Annan ${b}` },
  }),
  'attendance.remove': ({ a }, id) => ({ id: id('attendance', a) }),
  'paragraph.move': ({ a, b }, id) => ({ id: id('paragraph', a), position: b % 4 }),
  'paragraph.decide': ({ a, b }, id) => ({
    ids: [id('paragraph', a), id('paragraph', b)],
    outcome: b % 2 === 0 ? 'tabled' : 'approved',
  }),
  'paragraph.record': ({ a, b }, id) => ({
    id: id('paragraph', a),
    records: { ...noRecords, caseNumber: `${b}/26` },
  }),
  'paragraph.moveMany': ({ a, b }, id) => ({ ids: [id('paragraph', a), id('paragraph', b)], position: 0 }),
  'paragraph.removeMany': ({ a, b }, id) => ({ ids: [id('paragraph', a), id('paragraph', b)] }),
  'paragraph.remove': ({ a }, id) => ({ id: id('paragraph', a) }),
  'year.template.add': () => templateItem,
  'year.template.move': ({ a, b }, id) => ({ id: id('template_item', a), position: b % 4 }),
  'year.template.remove': ({ a }, id) => ({ ids: [id('template_item', a)] }),
}

const moves = record({
  name: constantFrom(...(Object.keys(inputs) as CallName[])),
  a: nat(40),
  b: nat(40),
})
/** Undoing and redoing in between, too. */
const sequences = array(
  oneof(
    { weight: 5, arbitrary: moves },
    record({ name: constantFrom<CallName>('history.undo', 'history.redo'), a: nat(0), b: nat(0) }),
  ),
  {
    minLength: 1,
    maxLength: 25,
  },
)

function rows(db: Database): unknown {
  return Object.keys(undoableTables).map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()])
}

async function play(app: TestApp, db: Database, move: Move): Promise<void> {
  const id = (table: string, n: number) => {
    const key = table === 'minutes' ? 'meeting_id' : 'id'
    const ids = db.prepare<[], number>(`SELECT ${key} FROM ${table} ORDER BY 1`).pluck().all()
    return ids[n % ids.length] ?? 999
  }
  // What is refused changes nothing.
  await app.gate.call(move.name, inputs[move.name]?.(move, id) ?? {})
}

const bothWays = ['history.undo', 'history.redo'] as const

test('whatever is done, all of it can be undone and done again, row for row', async () => {
  await assert(
    asyncProperty(sequences, async (sequence) => {
      const app = await testBoard()
      const db = app.raw()
      const start = rows(db)
      for (const move of sequence) await play(app, db, move)
      for (let at = 0; at < sequence.length; at++) await app.call('history.redo', {})
      const end = rows(db)
      for (let round = 0; round < 2; round++) {
        for (const [turn, expected] of [
          [bothWays[0], start],
          [bothWays[1], end],
        ] as const) {
          while (await app.call(turn, {}));
          expect(rows(db)).toEqual(expected)
        }
      }
      expect(db.pragma('foreign_key_check')).toEqual([])
      await app.gate.close()
      db.close()
    }),
    { numRuns: 25 },
  )
}, 120_000)
