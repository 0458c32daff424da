/** Reads a command's arguments. */
import { parseArgs } from 'node:util'
import type { Translate } from '../../shared/i18n/i18n.ts'
import { type Command, type Options, UsageError } from './command.ts'

export interface Arguments {
  readonly file: string
  /** The files after it, where the command takes more. */
  readonly rest: readonly string[]
  readonly options: Options
}

const everywhere: Command['options'] = {
  json: { value: null },
  help: { value: null },
  lang: { value: 'sv|en' },
}

/** @throws UsageError */
export function readArguments(command: Command, args: readonly string[], t: Translate): Arguments {
  const parsed = parse(command, args, t)
  if (parsed.values.help === true) return { file: '', rest: [], options: parsed.values as Options }
  const [file = '', ...rest] = command.file ? parsed.positionals : ['', ...parsed.positionals]
  const extra = command.more?.many ? undefined : rest[command.more ? 1 : 0]
  if (extra !== undefined) throw new UsageError(t('cli.tooMany', { name: extra }))
  if ((command.file && file === '') || (command.more && rest.length === 0) || rest.includes(''))
    throw new UsageError(t('cli.missingFile'))
  for (const [name, { required }] of Object.entries(command.options)) {
    if (parsed.values[name] === '' || (required && !parsed.values[name]))
      throw new UsageError(t('cli.missingOption', { name }))
  }
  return { file, rest, options: parsed.values as Options }
}

/** The value of an option that is one of a few words. @throws UsageError */
export function oneOf<T extends string>(
  options: Options,
  name: string,
  choices: readonly T[],
  t: Translate,
): T {
  const value = options[name]
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(t('cli.notOneOf', { name, choices: choices.join(', ') }))
  return found
}

/** The text of an option, or nothing. */
export function textOf(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The texts of an option that may be given several times. */
export function listOf(options: Options, name: string): readonly string[] {
  const value = options[name]
  return typeof value === 'object' ? value : []
}

/** A command's help, as lines. */
export function helpOf(name: string, command: Command, t: Translate): readonly string[] {
  const written = (key: string, value: string | null) => `--${key}${value ? ` ${value}` : ''}`
  const usage = Object.entries(command.options).map(([key, { value, required, many }]) =>
    required ? written(key, value) : `[${written(key, value)}]${many ? '…' : ''}`,
  )
  const more = command.more ? [`${command.more.value}${command.more.many ? '…' : ''}`] : []
  return [
    `${t('cli.usage')}: justera ${[name, ...(command.file ? ['FILE'] : []), ...more, ...usage].join(' ')}`,
    '',
    sentence(t(`cli.command.${name as 'new'}`)),
    '',
    `${t('cli.options')}:`,
    ...Object.entries({ ...command.options, ...everywhere }).map(
      ([key, { value }]) => `  ${written(key, value).padEnd(38)} ${t(`cli.option.${key as 'out'}`)}`,
    ),
  ]
}

function parse(command: Command, args: readonly string[], t: Translate) {
  const options = Object.fromEntries(
    Object.entries({ ...everywhere, ...command.options }).map(([name, { value, many = false }]) => [
      name,
      { type: value === null ? 'boolean' : 'string', multiple: many } as const,
    ]),
  )
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    const name = /'(-[^' ]*)/.exec(message)?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(t('cli.unknownOption', { name }))
    throw new UsageError(t('cli.missingOption', { name: name.replace(/^-+/, '') }))
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
