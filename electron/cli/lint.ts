/** `justera lint FILE` and `justera sign-off FILE`: what the law says of minutes, and their locking. */

import { meetingName } from '../../shared/documents/format.ts'
import { sealText } from '../../shared/documents/minutes.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { AppError } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import { findingSentence, placeText } from '../../shared/i18n/lint-text.ts'
import type { LintFinding } from '../../shared/model/lint.ts'
import type { Minutes, SignatoryInput, SignatoryRole } from '../../shared/model/minutes.ts'
import { blocks } from '../../shared/rules/lint/lint.ts'
import { isDate, type LocalDate } from '../../shared/values.ts'
import { listOf } from './arguments.ts'
import { type Command, type CommandContext, UsageError } from './command.ts'
import { findMeeting, meetingOptions } from './find-meeting.ts'

/** Exit 1 where something blocks the sign-off. */
export const lint: Command = {
  file: true,
  readOnly: true,
  options: meetingOptions,
  async run({ call, grant, t }, given, file) {
    await call('board.open', { file: grant(file) })
    const meeting = await findMeeting({ call }, given)
    const findings = await call('minutes.lint', { meeting })
    return {
      json: { good: !findings.some(blocks), findings: findings.map((finding) => said(finding, t)) },
      lines: findings.length === 0 ? [t('lint.none')] : linesOf(findings, t),
      good: !findings.some(blocks),
    }
  },
}

/** Locks the minutes as signed by those given, else by those stored. Nothing is stored where it is refused. */
export const signOff: Command = {
  file: true,
  readOnly: false,
  options: { ...meetingOptions, signer: { value: '"NAME:ROLE:DATE"', many: true } },
  async run(context, given, file) {
    const { call, grant, t } = context
    const written = listOf(given, 'signer').map((text) => readSigner(text, t))
    await call('board.open', { file: grant(file) })
    const id = await findMeeting({ call }, given)
    const meeting = await call('meeting.get', { meeting: id })
    if (!meeting.minutes) throw new AppError('NO_MINUTES')
    if (meeting.minutes.signOff) throw new AppError('SIGNED_OFF')
    const signatories = titled(written, meeting.minutes)
    const input = { meeting: id, ...(signatories.length > 0 && { signatories }) }
    const blocking = (await call('minutes.lint', input)).filter(blocks)
    if (blocking.length > 0) return refusal(blocking, t)
    const { contentSha256, pdfSha256 } = await call('minutes.signOff', input)
    const name = meetingName(meeting, meeting.board.kind, wordsOf('sv'))
    const seal = sealText(contentSha256)
    return {
      json: { good: true, meeting: id, contentSha256, pdfSha256 },
      lines: [t('lint.cli.done', { meeting: name, date: meeting.date, seal })],
    }
  },
}

function refusal(blocking: readonly LintFinding[], t: Translate) {
  const [first] = blocking
  const params = { count: blocking.length, first: first ? findingSentence(first, t) : '' }
  return {
    json: { good: false, code: 'LINT_BLOCKS', findings: blocking.map((finding) => said(finding, t)) },
    lines: [...linesOf(blocking, t), t('errors.LINT_BLOCKS', params)],
    good: false,
  }
}

function said(finding: LintFinding, t: Translate) {
  return { ...finding, sentence: findingSentence(finding, t) }
}

function linesOf(findings: readonly LintFinding[], t: Translate): readonly string[] {
  return findings.map(
    (finding) => `${finding.severity} ${placeText(finding.place, t)}: ${findingSentence(finding, t)}`,
  )
}

const roles: Readonly<Record<string, SignatoryRole>> = {
  secretary: 'secretary',
  sekreterare: 'secretary',
  chair: 'chair',
  ordförande: 'chair',
  adjuster: 'adjuster',
  justerare: 'adjuster',
}

/** @throws UsageError, AppError NO_SUCH_DATE */
function readSigner(text: string, t: CommandContext['t']): SignatoryInput {
  const [name = '', role = '', date = '', ...more] = text
    .normalize('NFC')
    .split(':')
    .map((part) => part.trim())
  const known = Object.hasOwn(roles, role.toLowerCase()) ? roles[role.toLowerCase()] : undefined
  if (name === '' || known === undefined || more.length > 0)
    throw new UsageError(t('lint.cli.badSigner', { text }))
  if (!isDate(date)) throw new AppError('NO_SUCH_DATE', { place: '--signer' })
  return { name, role: known, title: '', signedOn: date as LocalDate }
}

/** Titles as they stand already, under a signature or in the attendance. */
function titled(signers: readonly SignatoryInput[], { signatories, attendance }: Minutes): SignatoryInput[] {
  return signers.map((signer) => {
    const before = signatories.find(({ name, role }) => name === signer.name && role === signer.role)
    const present = attendance.find(({ name }) => name === signer.name)
    return { ...signer, title: before?.title ?? present?.role ?? '' }
  })
}
