/** The command line: `justera COMMAND …`. Runs the same calls through the same gate as the window. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../shared/errors.ts'
import { createWords, type Translate } from '../shared/i18n/i18n.ts'
import type { Language } from '../shared/model/state.ts'
import { helpOf, readArguments } from './cli/arguments.ts'
import { type Command, type CommandContext, type Result, UsageError } from './cli/command.ts'
import { commands } from './cli/commands.ts'
import { noDesktop } from './desktop-port.ts'
import { asAppError } from './failures.ts'
import { callThrough, createGate } from './gate.ts'

const done = 0
const refused = 1
const wrongUsage = 2

async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args)
  const t = createWords(language).t as Translate
  const [name, command, rest] = commandOf(args)
  const isHelp = args.length === 0 || args[0] === '--help' || args[0] === 'help'
  if (isHelp) return print(overview(t))
  try {
    if (args[0] === '--version') return print([version()])
    if (!command) throw new UsageError(t('cli.unknownCommand', { name }))
    const { file, rest: more, options } = readArguments(command, rest, t)
    if (options.help) return print(helpOf(name, command, t))
    const result = await carryOut(command, language, t, (context) =>
      command.run(context, options, file, more),
    )
    print(options.json ? [JSON.stringify(result.json)] : result.lines.map(inReadingOrder))
    return result.good === false ? refused : done
  } catch (error) {
    return complain(error, command ? `justera ${name}` : 'justera', t)
  }
}

async function carryOut(
  { readOnly }: Command,
  language: Language,
  t: Translate,
  run: (context: CommandContext) => Promise<Result>,
): Promise<Result> {
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: version(),
    platform: process.platform,
    now: () => new Date(),
    readOnly,
  })
  const call = callThrough(gate)
  let interrupted = false
  whenInterrupted(() => {
    interrupted = true
    gate.cancel('')
  })
  try {
    await call('app.settings', { language })
    return await run({
      t,
      now: () => new Date(),
      call: (...args) => (interrupted ? Promise.reject(new AppError('CANCELLED')) : call(...args)),
      grant: (file) => gate.tokens.grant(path.resolve(file)),
    })
  } finally {
    await gate.close()
  }
}

/**
 * Ctrl+C ends a command as if it had been cancelled; pressed again a second later, it ends the program at once. (The
 * terminal and the launcher both pass it on: what comes in the same moment is the same wish.)
 */
function whenInterrupted(stop: () => void): void {
  let first = Number.POSITIVE_INFINITY
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (performance.now() - first > 1000) process.exit(130)
      first = Math.min(first, performance.now())
      stop()
    })
  }
}

/** `import meeting` and `export pack` are commands of two words. */
function commandOf(
  args: readonly string[],
): [name: string, command: Command | undefined, rest: readonly string[]] {
  const two = args.slice(0, 2).join(' ')
  if (Object.hasOwn(commands, two)) return [two, commands[two], args.slice(2)]
  const one = args[0] ?? ''
  return [one, Object.hasOwn(commands, one) ? commands[one] : undefined, args.slice(1)]
}

function overview(t: Translate): readonly string[] {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2
  return [
    t('cli.intro'),
    '',
    `${t('cli.commands')}:`,
    ...Object.keys(commands).map((name) => `  ${name.padEnd(width)}${t(`cli.command.${name as 'new'}`)}`),
    '',
    t('cli.moreHelp'),
  ]
}

function complain(error: unknown, command: string, t: Translate): number {
  if (error instanceof UsageError) {
    const detail =
      command === 'justera' ? error.message : t('cli.badArguments', { detail: error.message, command })
    process.stderr.write(`USAGE: ${detail}\n`)
    return wrongUsage
  }
  const { code, params } = error instanceof AppError ? error : asAppError(error, '')
  // One line, whatever a file's name holds.
  const line = `${code}: ${t(`errors.${code}`, params).replace(/\p{Cc}+/gu, ' ')}`
  process.stderr.write(`${inReadingOrder(line)}\n`)
  return refused
}

/** Without the signs that turn the order of what follows, which make `exe.pdf` of `fdp.exe`. */
function inReadingOrder(line: string): string {
  return line.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

function print(lines: readonly string[]): number {
  // What comes from files and their names must not steer the terminal.
  const text = lines.join('\n').replace(/[^\P{Cc}\n\t]/gu, '')
  if (lines.length > 0) process.stdout.write(`${text}\n`)
  return done
}

function languageOf(args: readonly string[]): Language {
  const asked = args[args.indexOf('--lang') + 1]
  if (args.includes('--lang')) return asked === 'en' ? 'en' : 'sv'
  return /^en/.test(process.env.LC_ALL || process.env.LANG || '') ? 'en' : 'sv'
}

function version(): string {
  const file = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

// A reader who has seen enough (`| head`) closes the pipe; a full disk is a refusal.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? done : refused),
)
process.exitCode = await main(process.argv.slice(2))
