/**
 * Types in the minutes of a board file until it is ended, as the window does: a field hands its text on 60 ms after a
 * key, the queue stores it. Tells each sentence and when its last key came. `node typing-child.ts FILE ROUND`
 */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { type Clock, SaveQueue } from '../../renderer/autosave/save-queue.ts'
import type { ParagraphInput } from '../../shared/model/minutes.ts'

const [file = '', round = ''] = process.argv.slice(2)
const keyMilliseconds = 8
const handOnMilliseconds = 60

const clock: Clock = {
  now: Date.now,
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
const gate = createGate({
  desktop: noDesktop,
  settingsFolder: null,
  emit: () => {},
  version: '0.0.0',
  platform: 'test',
  now: () => new Date(),
})
const call = callThrough(gate)
await call('board.open', { file: gate.tokens.grant(file) })
const [meeting] = await call('meeting.list', {})
if (!meeting) throw new Error('no meeting')
const { minutes } = await call('meeting.get', { meeting: meeting.id })
const paragraph = minutes?.paragraphs.at(-1)
if (!paragraph) throw new Error('no paragraph')
const { id, itemId: _, ...rest } = paragraph
const queue = new SaveQueue<ParagraphInput>(clock, async (draft) => {
  await call('paragraph.update', { id, paragraph: draft })
})

let text = rest.text
let number = 1
let left = sentence()
let isHeld = false

function sentence(): string {
  return `Mening ${round}.${number} om taxan. `
}

function handOn(): void {
  isHeld = false
  queue.put('paragraph', { ...rest, text })
}

setInterval(() => {
  text += left[0] ?? ''
  left = left.slice(1)
  if (!isHeld) setTimeout(handOn, handOnMilliseconds)
  isHeld = true
  if (left !== '') return
  process.stdout.write(`${JSON.stringify({ sentence: sentence().trim(), at: Date.now() })}\n`)
  number++
  left = sentence()
}, keyMilliseconds)
