/**
 * Objects of one attachment before they have their numbers in a pack. A recording says the same wherever it is written,
 * so it may be kept and written again; what is copied unchanged from the attachment's file is kept as its place there.
 */
import type { PdfOutput } from './output.ts'
import { placed } from './relative.ts'

/** A part of the attachment's file, in bytes. */
interface FileRange {
  readonly start: number
  readonly length: number
}

interface RecordedObject {
  /** The value, or for a stream the entries of its dictionary but for its length; with relative references. */
  readonly text: string
  readonly data: Uint8Array | FileRange | undefined
}

export interface Recording {
  /** By relative number; undefined where somebody else writes the object. */
  readonly objects: readonly (RecordedObject | undefined)[]
  /** Bytes that it needs in memory, about. */
  readonly weight: number
}

/** About what an object of the program itself needs in memory. */
const weightOfObject = 100

export class Recorder {
  readonly #file: Uint8Array
  readonly #objects: (RecordedObject | undefined)[] = []
  #weight = 0

  /** @param file what the objects come from; streams that are views of it are recorded as places in it */
  constructor(file: Uint8Array) {
    this.#file = file
  }

  /** The relative number of an object that is to be recorded, now or later, or written by somebody else. */
  allocate(): number {
    return this.#objects.push(undefined) - 1
  }

  object(number: number, value: string): void {
    this.#keep(number, { text: value, data: undefined }, 0)
  }

  stream(number: number, entries: string, data: Uint8Array): void {
    const start = data.byteOffset - this.#file.byteOffset
    const isView = data.buffer === this.#file.buffer && start >= 0 && start + data.length <= this.#file.length
    const kept = isView ? { start, length: data.length } : data
    this.#keep(number, { text: entries, data: kept }, isView ? 0 : data.length)
  }

  add(value: string): number {
    const number = this.allocate()
    this.object(number, value)
    return number
  }

  addStream(entries: string, data: Uint8Array): number {
    const number = this.allocate()
    this.stream(number, entries, data)
    return number
  }

  recording(): Recording {
    return { objects: this.#objects, weight: this.#weight }
  }

  #keep(number: number, object: RecordedObject, bytes: number): void {
    this.#objects[number] = object
    this.#weight += object.text.length + bytes + weightOfObject
  }
}

/** Bytes between two looks at whether the work is still wanted. */
const bytesPerTurn = 16 << 20

/** Writes the objects; `base` is the number of the first. */
export async function writeRecording(
  output: PdfOutput,
  { objects }: Recording,
  file: Uint8Array,
  base: number,
  turn: () => Promise<void>,
): Promise<void> {
  let written = 0
  for (const [index, object] of objects.entries()) {
    if (!object) continue
    const text = placed(object.text, base)
    const { data } = object
    if (data === undefined) output.object(base + index, text)
    else output.stream(base + index, text, bytesOf(data, file))
    written += text.length + (data?.length ?? 0)
    if (written > bytesPerTurn) {
      written = 0
      await turn()
    }
  }
}

function bytesOf(data: Uint8Array | FileRange, file: Uint8Array): Uint8Array {
  return data instanceof Uint8Array ? data : file.subarray(data.start, data.start + data.length)
}
