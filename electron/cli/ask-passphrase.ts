/** A passphrase from the terminal, which does not show it; from a pipe, its first line. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { AppError } from '../../shared/errors.ts'

interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream
}

/** @throws AppError CANCELLED where Ctrl+C or Ctrl+D is pressed instead */
export function askPassphrase(question: string, { stdin, stderr }: Terminal = process): Promise<string> {
  const isTerminal = stdin.isTTY === true
  if (isTerminal) stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: silent, terminal: isTerminal })
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('close', () => {
      if (!isTerminal) return resolve('')
      stderr.write('\n')
      reject(new AppError('CANCELLED'))
    })
  })
}
