/** `justera export pack FILE` and `justera export changelog FILE`: what is sent, or could be, as PDF. */
import type { Input } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { Edition } from '../../shared/model/pack.ts'
import { PackVariant } from '../../shared/model/pack.ts'
import { itemNumbersOf } from '../../shared/rules/frozen-numbering.ts'
import type { EditionId, ItemId, MeetingId } from '../../shared/values.ts'
import { oneOf, textOf } from './arguments.ts'
import type { Command, CommandContext, Options } from './command.ts'
import { exportResult, outputOf, outputOptions } from './export.ts'
import { passwordIn } from './password-file.ts'

export const exportPack: Command = {
  file: true,
  readOnly: true,
  options: {
    ...outputOptions,
    edition: { value: PackVariant.options.join('|') },
    sent: { value: 'N' },
    since: { value: 'N' },
    item: { value: 'N' },
    for: { value: 'NAME' },
    'password-file': { value: 'FILE' },
    'no-cover': { value: null },
    dividers: { value: null },
    originals: { value: 'DIR' },
    archive: { value: null },
  },
  async run(context, given, file) {
    const input = await outputOf(context, given, file)
    const asked = await askedFor(context, given, input.meeting)
    return exportResult(await context.call('export.pack', { ...input, ...asked }), given, context.t)
  },
}

export const exportChangeLog: Command = {
  file: true,
  readOnly: true,
  options: outputOptions,
  async run(context, given, file) {
    const input = await outputOf(context, given, file)
    return exportResult(await context.call('export.changeLog', input), given, context.t)
  },
}

type Asked = Omit<Input<'export.pack'>, 'meeting' | 'to'>

async function askedFor(context: CommandContext, given: Options, meeting: MeetingId): Promise<Asked> {
  const sent = await editionNumbered(context, meeting, textOf(given, 'sent'))
  const since = await editionNumbered(context, meeting, textOf(given, 'since'))
  const item = await itemNumbered(context, meeting, textOf(given, 'item'))
  const originals = textOf(given, 'originals')
  return {
    ...(given.edition === undefined ? {} : { variant: variantOf(given, context.t) }),
    ...(given['no-cover'] ? { cover: false } : {}),
    ...(given.dividers ? { dividers: true } : {}),
    ...(given.archive ? { archive: true } : {}),
    edition: sent,
    since,
    item,
    name: textOf(given, 'for'),
    password: passwordIn(textOf(given, 'password-file')),
    ...(originals === undefined ? {} : { originals: context.grant(originals) }),
  }
}

function variantOf(given: Options, t: Translate): PackVariant {
  return oneOf(given, 'edition', PackVariant.options, t)
}

/** @throws AppError NO_SUCH_EDITION */
async function editionNumbered(
  { call }: CommandContext,
  meeting: MeetingId,
  number: string | undefined,
): Promise<EditionId | undefined> {
  if (number === undefined) return undefined
  const editions: readonly Edition[] = await call('edition.list', { meeting })
  const found = editions.find((edition) => String(edition.number) === number)
  if (!found) throw new AppError('NO_SUCH_EDITION', { number })
  return found.id
}

/** By the number that the agenda prints, "7" or "7 a". @throws AppError NO_SUCH_ITEM */
async function itemNumbered(
  { call }: CommandContext,
  meeting: MeetingId,
  number: string | undefined,
): Promise<ItemId | undefined> {
  if (number === undefined) return undefined
  const detail = await call('meeting.get', { meeting })
  const found = detail.items[itemNumbersOf(detail.items, detail.sent).indexOf(number)]
  if (!found) throw new AppError('NO_SUCH_ITEM', { number })
  return found.id
}
