/** A passphrase from the terminal, which does not show it; from a pipe, its first line. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

export function askPassphrase(question: string): Promise<string> {
  const { stdin, stderr } = process
  if (stdin.isTTY) stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY })
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('close', () => {
      if (stdin.isTTY) stderr.write('\n')
      resolve('')
    })
  })
}
