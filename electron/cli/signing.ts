/** `justera signing copy|scan|import|sign|list|save FILE`: what is signed, and what comes back. */
import { basename } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { remarkText, signatureText } from '../../shared/i18n/signing-text.ts'
import type { SignedCopy } from '../../shared/model/sign-off.ts'
import type { MeetingId } from '../../shared/values.ts'
import { textOf } from './arguments.ts'
import { askPassphrase } from './ask-passphrase.ts'
import type { Command, CommandContext, Options, Result } from './command.ts'
import { exportResult, outputOf, outputOptions } from './export.ts'
import { findMeeting, meetingOptions } from './find-meeting.ts'
import { passwordIn } from './password-file.ts'

export const signingCopy: Command = {
  file: true,
  readOnly: false,
  options: outputOptions,
  async run(context, given, file) {
    const input = await outputOf(context, given, file)
    const { copy } = await context.call('signing.makeCopy', input)
    const out = textOf(given, 'out') ?? ''
    return {
      json: copy,
      lines: [context.t('signing.cli.copied', { ...copy, pages: pagesText(copy, context), file: out })],
    }
  },
}

export const signingScan: Command = {
  file: true,
  more: { value: 'SCAN', many: true },
  readOnly: false,
  options: { ...meetingOptions, 'password-file': { value: 'FILE' } },
  async run(context, given, file, scans) {
    const meeting = await opened(context, given, file)
    const files = scans.map((scan) => context.grant(scan))
    const password = passwordIn(textOf(given, 'password-file'))
    return kept(await context.call('signing.attachScan', { meeting, files, password }), context)
  },
}

export const signingImport: Command = {
  file: true,
  more: { value: 'PDF' },
  readOnly: false,
  options: meetingOptions,
  async run(context, given, file, [pdf = '']) {
    const meeting = await opened(context, given, file)
    return kept(await context.call('signing.importSigned', { meeting, file: context.grant(pdf) }), context)
  },
}

export const signingSign: Command = {
  file: true,
  readOnly: false,
  options: {
    ...meetingOptions,
    certificate: { value: 'P12', required: true },
    'password-file': { value: 'FILE' },
    for: { value: 'NAME' },
  },
  async run(context, given, file) {
    const { call, grant, t } = context
    const meeting = await opened(context, given, file)
    const certificate = grant(textOf(given, 'certificate') ?? '')
    const passphrase =
      passwordIn(textOf(given, 'password-file')) ?? (await askPassphrase(t('signing.cli.passphrase')))
    const signer = textOf(given, 'for') ?? ''
    return kept(await call('signing.signLocally', { meeting, certificate, passphrase, signer }), context)
  },
}

export const signingList: Command = {
  file: true,
  readOnly: true,
  options: meetingOptions,
  async run(context, given, file) {
    const copies = await copiesOf(context, await opened(context, given, file))
    const lines = copies.flatMap((copy, index) => numbered(index + 1, copyLines(copy, context)))
    return { json: copies, lines: lines.length > 0 ? lines : [context.t('signing.cli.none')] }
  },
}

export const signingSave: Command = {
  file: true,
  readOnly: true,
  options: { ...outputOptions, copy: { value: 'N' } },
  async run(context, given, file) {
    const { meeting, to } = await outputOf(context, given, file)
    const copies = await copiesOf(context, meeting)
    const copy = copies.at(Number(textOf(given, 'copy') ?? copies.length) - 1)
    if (!copy) throw new AppError('NOT_FOUND')
    return exportResult(await context.call('signing.save', { id: copy.id, to }), given, context.t)
  },
}

/** `justera verify PDF --in FILE`: good where the PDF is what was kept, or says the same. */
export async function identify(context: CommandContext, pdf: string, board: string): Promise<Result> {
  const { call, grant, t } = context
  await call('board.open', { file: grant(board) })
  const found = await call('signing.identify', { file: grant(pdf) })
  const { kind, failure, signatures } = found
  const reason = failure ? t(`errors.${failure.code}` as 'errors.SIGNED_PDF_OTHER', failure.params) : ''
  return {
    json: found,
    lines: [
      t(`signing.identity.${kind}`, { file: basename(pdf), date: found.date ?? '', reason }),
      ...signatures.map((signature) => `  ${signatureText(signature, t)}`),
    ],
    good: !['altered', 'unknown'].includes(kind) && signatures.every(({ intact }) => intact),
  }
}

async function opened({ call, grant }: CommandContext, given: Options, file: string): Promise<MeetingId> {
  await call('board.open', { file: grant(file) })
  return findMeeting({ call }, given)
}

async function copiesOf({ call }: CommandContext, meeting: MeetingId): Promise<readonly SignedCopy[]> {
  return (await call('meeting.get', { meeting })).minutes?.signedCopies ?? []
}

function kept(copy: SignedCopy, context: CommandContext): Result {
  return { json: copy, lines: copyLines(copy, context) }
}

function pagesText({ pages }: { readonly pages: number }, { t }: CommandContext): string {
  return t('cli.pages', { count: pages })
}

function copyLines(copy: SignedCopy, context: CommandContext): readonly string[] {
  const { t } = context
  return [
    t('signing.cli.kept', { ...copy, pages: pagesText(copy, context), kind: t(`signing.kind.${copy.kind}`) }),
    ...copy.signatures.map((signature) => `  ${signatureText(signature, t)}`),
    ...copy.remarks.map((remark) => `  ${remarkText(remark, t)}`),
  ]
}

function numbered(number: number, [first = '', ...others]: readonly string[]): readonly string[] {
  return [`${number}. ${first}`, ...others]
}
