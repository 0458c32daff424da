/** Orders of items or paragraphs that are on their way to be stored: they rule what is shown until they are read back. */
import { useSyncExternalStore } from 'react'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { MeetingId } from '../../shared/values.ts'
import { type Move, withMove } from './drafts.ts'

interface Order {
  readonly items: readonly number[]
  readonly paragraphs: readonly number[]
  /** How many moves are under way. */
  readonly moves: number
}

let orders: ReadonlyMap<MeetingId, Order> = new Map()
const listeners = new Set<() => void>()

function put(meeting: MeetingId, order: Order): void {
  const next = new Map(orders)
  if (order.moves === 0) next.delete(meeting)
  else next.set(meeting, order)
  orders = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The orders under way: the same object until one changes. */
export function useOrders(): ReadonlyMap<MeetingId, Order> {
  return useSyncExternalStore(subscribe, () => orders)
}

/** The meeting in the order that its moves lead to. What is new has its place at the end. */
export function inOrder(meeting: MeetingDetail, order: Order | undefined): MeetingDetail {
  if (!order) return meeting
  const { minutes } = meeting
  const items = sorted(meeting.items, order.items)
  return minutes
    ? { ...meeting, items, minutes: { ...minutes, paragraphs: sorted(minutes.paragraphs, order.paragraphs) } }
    : { ...meeting, items }
}

/** Shows a move at once, and holds to it until `store`, which also reads what is stored, is done. */
export async function whileMoving<T>(
  read: MeetingDetail | undefined,
  move: Move,
  store: () => Promise<T>,
): Promise<T> {
  if (!read) return await store()
  const { id } = read
  const before = orders.get(id)
  const moved = withMove(inOrder(read, before), move)
  put(id, {
    items: moved.items.map((item) => item.id),
    paragraphs: moved.minutes?.paragraphs.map((paragraph) => paragraph.id) ?? [],
    moves: (before?.moves ?? 0) + 1,
  })
  try {
    return await store()
  } finally {
    const order = orders.get(id)
    if (order) put(id, { ...order, moves: order.moves - 1 })
  }
}

function sorted<T extends { readonly id: number }>(things: readonly T[], order: readonly number[]): T[] {
  const place = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ id }: T) => place.get(id) ?? order.length
  return things.toSorted((a, b) => placeOf(a) - placeOf(b))
}
