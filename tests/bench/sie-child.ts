/** The parts of the measurement `sie` that are measured: `node sie-child.ts read|split FILE`. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { readSie } from '../../shared/accounts/sie/read.ts'

const [mode = '', file = ''] = process.argv.slice(2)

function* pieces(): Generator<Uint8Array> {
  const buffer = new Uint8Array(1 << 20)
  const handle = openSync(file, 'r')
  for (;;) {
    const length = readSync(handle, buffer, 0, buffer.length, null)
    if (length === 0) break
    yield buffer.subarray(0, length)
  }
  closeSync(handle)
}

function read(): string {
  const { summary } = readSie(pieces)
  if (summary.status !== 'ok') throw new Error(`the file is ${summary.status}`)
  return `${summary.accounts} accounts`
}

function split(): number {
  let fields = 0
  for (const line of readFileSync(file).toString('latin1').split('\r\n'))
    fields += line.trim().split(' ').length
  return fields
}

const start = performance.now()
const came = mode === 'read' ? read() : split()
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, came }))
