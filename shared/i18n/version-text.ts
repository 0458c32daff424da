/** Versions of paragraphs in words: how each came about, and what was recorded in it. */
import type { Attendance } from '../model/minutes.ts'
import type { ParagraphVersion } from '../model/paragraph-version.ts'
import { type ParagraphRecords, recordsMade, type Vote } from '../model/records.ts'
import type { DiffSegment } from '../text/word-diff.ts'
import type { AttendanceId } from '../values.ts'
import type { Translate } from './i18n.ts'

const knownCalls = [
  'paragraph.update',
  'paragraph.add',
  'paragraph.decide',
  'paragraph.restoreVersion',
  'minutes.start',
  'meeting.import',
  'history.undo',
  'history.redo',
] as const

/** "Skrevs", "Ångrades", "Importerades". */
export function madeText({ call, at }: Pick<ParagraphVersion, 'call' | 'at'>, t: Translate): string {
  if (at === null) return t('versions.made.before')
  const known = knownCalls.find((each) => each === call)
  return t(`versions.made.${known ? keyOf(known) : 'changed'}`)
}

type KeyOf<C extends string> = C extends `${infer Part}.${infer Deed}` ? `${Part}_${Deed}` : never
const keyOf = <C extends (typeof knownCalls)[number]>(call: C) => call.replace('.', '_') as KeyOf<C>

/** What was recorded of a paragraph, a line each; empty where nothing was. */
export function recordsText(
  records: ParagraphRecords,
  attendance: readonly Pick<Attendance, 'id' | 'name'>[],
  t: Translate,
): string {
  const nameOf = (id: AttendanceId) => attendance.find((person) => person.id === id)?.name ?? '–'
  const made = recordsMade(records)
  const line = (name: keyof ParagraphRecords, ...said: readonly string[]) =>
    `${t(`versions.records.${name}`)}: ${said.filter((text) => text !== '').join(': ')}`
  const plain = [
    'caseNumber',
    'presenters',
    'earlier',
    'documents',
    'order',
    'recipients',
    'secrecy',
  ] as const
  return [
    ...(made.outcome ? [line('outcome', t(`versions.outcomes.${made.outcome}`))] : []),
    ...plain.flatMap((name) => (made[name] ? [line(name, made[name])] : [])),
    ...(made.motions ?? []).map(({ kind, authors, text, withdrawn }) =>
      line('motions', authors, t(`versions.motions.${kind}`), text, withdrawn ? t('versions.withdrawn') : ''),
    ),
    ...(made.votes ?? []).map((vote) => line('votes', voteText(vote, nameOf, t))),
    ...(made.elections ?? []).map(({ post, name }) => line('elections', post, name)),
    ...(made.conflicts ?? []).map(({ attendance, reason }) => line('conflicts', nameOf(attendance), reason)),
    ...(made.reservations ?? []).map(({ by, text }) => line('reservations', by.map(nameOf).join(', '), text)),
    ...(made.statements ?? []).map(({ authors, text }) => line('statements', authors, text)),
    ...(made.notes ?? []).map(({ authors, text }) => line('notes', authors, text)),
    ...(made.adjustedAtOnce ? [t('versions.records.adjustedAtOnce')] : []),
  ].join('\n')
}

function voteText(
  { yes, no, ballots, counted, tie }: Vote,
  nameOf: (id: AttendanceId) => string,
  t: Translate,
) {
  const cast = ballots.map(({ attendance, vote }) => `${nameOf(attendance)} ${t(`versions.ballots.${vote}`)}`)
  return [
    `${t('versions.ballots.yes')} ${yes}`,
    `${t('versions.ballots.no')} ${no}`,
    ...cast,
    ...(counted ? [`${counted.yes}–${counted.no}–${counted.abstain}`] : []),
    ...(tie ? [t(`versions.tie.${tie.by}`)] : []),
  ].join(', ')
}

/** As in plain text: [-borttaget-]{+tillagt+}. */
export function markedText(segments: readonly DiffSegment[]): string {
  return segments
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
}
