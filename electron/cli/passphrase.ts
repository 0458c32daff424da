/** A passphrase from a file or from the keys, never from the command line itself: others on the computer could read it. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Translate } from '../../shared/i18n/i18n.ts'
import { textOf } from './arguments.ts'
import { type Options, UsageError } from './command.ts'
import { passwordIn } from './password-file.ts'

export const passphraseOption = { 'passphrase-file': { value: 'FILE' } } as const

/** @throws AppError PASSWORD_FILE; UsageError where there is no file and nobody to ask */
export async function passphraseOf(options: Options, t: Translate): Promise<string> {
  const given = passwordIn(textOf(options, 'passphrase-file'))
  if (given !== undefined) return given
  if (!process.stdin.isTTY) throw new UsageError(t('review.cli.noPassphrase'))
  process.stderr.write(`${t('review.passphrase')}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const keys = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await new Promise<string>((resolve) => keys.question('', resolve))
  } finally {
    keys.close()
    process.stderr.write('\n')
  }
}
