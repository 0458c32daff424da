/**
 * The memory that attachments are read into: the same for one after the other. New memory for each would wait to be
 * collected, and with large files that comes too late.
 */

/** As many bytes as a file has, for as long as it is being packed. */
export type TakeMemory = (bytes: number) => Buffer<ArrayBuffer>

export interface FileMemory {
  readonly take: TakeMemory
  /** Lets go of a file that is in the pack, wherever it was read into; it must not be looked at again. */
  readonly release: (file: Uint8Array) => void
  readonly end: () => void
}

/** Bytes by which the memory grows. */
const step = 1 << 20

/** Smaller files may share their memory with others. */
const ownMemory = 1 << 16

export function makeFileMemory(): FileMemory {
  let memory: Buffer<ArrayBuffer> = Buffer.alloc(0)
  const free = (): void => {
    if (memory.length > 0) freeMemory(memory)
    memory = Buffer.alloc(0)
  }
  return {
    take: (bytes) => {
      if (bytes > memory.length) {
        // Before the new one is there: never are both.
        free()
        memory = Buffer.allocUnsafeSlow(Math.ceil(bytes / step) * step)
      }
      return memory.subarray(0, bytes)
    },
    release: (file) => {
      if (file.buffer !== memory.buffer && file.length > ownMemory) freeMemory(file)
    },
    end: free,
  }
}

/** Frees at once what would else wait until memory is short; where the memory holds more than `bytes`, nothing. */
export function freeMemory({ buffer, length }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0)
}
