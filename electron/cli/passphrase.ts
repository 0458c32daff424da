/** A passphrase from a file or from the keys, never from the command line itself: others on the computer could read it. */
import type { Translate } from '../../shared/i18n/i18n.ts'
import { textOf } from './arguments.ts'
import { askPassphrase } from './ask-passphrase.ts'
import { type Options, UsageError } from './command.ts'
import { passwordIn } from './password-file.ts'

export const passphraseOption = { 'passphrase-file': { value: 'FILE' } } as const

/** @throws AppError PASSWORD_FILE, CANCELLED; UsageError where there is no file and nobody to ask */
export async function passphraseOf(options: Options, t: Translate): Promise<string> {
  const given = passwordIn(textOf(options, 'passphrase-file'))
  if (given !== undefined) return given
  if (!process.stdin.isTTY) throw new UsageError(t('review.cli.noPassphrase'))
  return askPassphrase(`${t('review.passphrase')}: `)
}

/**
 * One that is to lock: at a terminal, where nobody sees what is written, it is asked for twice.
 * @throws as `passphraseOf`; UsageError where the two differ
 */
export async function newPassphraseOf(options: Options, t: Translate, ask = askPassphrase): Promise<string> {
  const given = passwordIn(textOf(options, 'passphrase-file'))
  if (given !== undefined || !process.stdin.isTTY) return passphraseOf(options, t)
  const first = await ask(`${t('review.passphrase')}: `)
  if ((await ask(`${t('review.cli.passphraseAgain')}: `)) === first) return first
  throw new UsageError(t('review.cli.passphrasesDiffer'))
}
