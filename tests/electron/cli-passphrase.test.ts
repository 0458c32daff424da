/** A passphrase asked for at a terminal. */
import { PassThrough, Writable } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { askPassphrase } from '../../electron/cli/ask-passphrase.ts'
import { UsageError } from '../../electron/cli/command.ts'
import { newPassphraseOf } from '../../electron/cli/passphrase.ts'
import { createWords, type Translate } from '../../shared/i18n/i18n.ts'

const t = createWords('sv').t as Translate

function typed(keys: string, isTTY = true) {
  let shown = ''
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      shown += chunk
      done()
    },
  })
  const stdin = Object.assign(new PassThrough(), { isTTY })
  const asked = askPassphrase('Lösenfras: ', { stdin, stderr })
  stdin.end(keys)
  return { asked, shown: () => shown }
}

afterEach(() => vi.unstubAllGlobals())

test('what is written is not shown', async () => {
  const { asked, shown } = typed('fyra ord\n')
  expect(await asked).toBe('fyra ord')
  expect(shown()).toBe('Lösenfras: \n')
})

test('Ctrl+C and Ctrl+D cancel', async () => {
  for (const key of ['\u0003', '\u0004', 'halv\u0003'])
    await expect(typed(key).asked).rejects.toMatchObject({ code: 'CANCELLED' })
})

test('from a pipe it is the first line, or nothing', async () => {
  expect(await typed('fyra ord\nannat\n', false).asked).toBe('fyra ord')
  expect(await typed('', false).asked).toBe('')
})

test('a new one is asked for twice, and must be the same both times', async () => {
  const answering = (...answers: string[]) => {
    vi.stubGlobal('process', { ...process, stdin: { isTTY: true } })
    const ask = vi.fn(async () => answers.shift() ?? '')
    return { ask, given: newPassphraseOf({}, t, ask) }
  }
  const { ask, given } = answering('fyra ord', 'fyra ord')
  expect(await given).toBe('fyra ord')
  expect(ask).toHaveBeenCalledTimes(2)
  await expect(answering('fyra ord', 'fyra  ord').given).rejects.toThrow(UsageError)
})
