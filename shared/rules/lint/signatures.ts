/** Who signs minutes, and when. */

import type { LintFix } from '../../model/lint.ts'
import type { Attendance, Signatory, SignatoryRole } from '../../model/minutes.ts'
import { isThereAt } from '../participants.ts'
import { roleOf } from '../roles.ts'
import { isSameName } from '../same-name.ts'
import { seatsOf } from '../voters.ts'
import type { Check, Hit, LintInput } from './rule.ts'

const anybody = { kind: 'signatory', id: null } as const

export const noChair: Check = (input) => (hasSigner(input, 'chair') ? [] : [missing(input, 'chair')])

export const noSecretary: Check = (input) =>
  hasSigner(input, 'secretary') ? [] : [missing(input, 'secretary')]

/**
 * Where there are several directors one more adjusts, beside the chair; also where the chair has taken the minutes
 * (aktiebolagslagen 8:24).
 */
export const noAdjuster: Check = (input) => {
  const { signatories } = input.minutes
  const others = signatories.filter(({ role }) => role !== 'adjuster')
  const adjusters = signatories.filter(
    ({ role, name }) => role === 'adjuster' && !others.some((other) => isSameName(other.name, name)),
  )
  const { total } = seatsOf(input)
  if (total <= 1 || adjusters.length > 0) return []
  return [{ place: anybody, params: { count: total } }]
}

/** One who was not there can't vouch for what was said. */
export const absentSigner: Check = ({ minutes }) =>
  minutes.signatories.flatMap((signatory) => {
    const rows = rowsOf(signatory, minutes.attendance)
    const wasThere = rows.some(({ presence }) => presence !== 'absent')
    return signatory.role === 'secretary' || rows.length === 0 || wasThere ? [] : [hitOf(signatory)]
  })

export const unlistedSigner: Check = ({ minutes }) =>
  minutes.signatories.flatMap((signatory) =>
    signatory.role === 'secretary' ||
    minutes.attendance.length === 0 ||
    rowsOf(signatory, minutes.attendance).length > 0
      ? []
      : [hitOf(signatory)],
  )

export const signedBefore: Check = ({ minutes, meeting }) =>
  minutes.signatories.flatMap((signatory) =>
    signatory.signedOn !== null && signatory.signedOn < meeting.date
      ? [hitOf(signatory, { date: meeting.date, on: signatory.signedOn })]
      : [],
  )

export const signedInFuture: Check = ({ minutes, today }) =>
  minutes.signatories.flatMap((signatory) =>
    signatory.signedOn !== null && signatory.signedOn > today
      ? [hitOf(signatory, { on: signatory.signedOn })]
      : [],
  )

function hasSigner({ minutes }: LintInput, role: SignatoryRole): boolean {
  return minutes.signatories.some((signatory) => signatory.role === role && signatory.name.trim() !== '')
}

function rowsOf({ name }: Signatory, attendance: readonly Attendance[]): readonly Attendance[] {
  return attendance.filter((person) => isSameName(person.name, name))
}

function hitOf({ id, name }: Signatory, params: Hit['params'] = {}): Hit {
  return { place: { kind: 'signatory', id }, params: { ...params, name } }
}

function missing(input: LintInput, role: 'chair' | 'secretary'): Hit {
  const fix = addFix(input, role)
  return { place: anybody, ...(fix && { fix }) }
}

/** Whoever is the only one that was there in that role. */
function addFix({ meeting, minutes }: LintInput, role: 'chair' | 'secretary'): LintFix | null {
  const [only, ...others] = minutes.attendance.filter(
    (person) => roleOf(person.role) === role && isThereAt(person, minutes.paragraphs.length || 1),
  )
  if (!only || others.length > 0) return null
  const signatory = { role, name: only.name, title: only.role, signedOn: null }
  return { call: 'signatory.add', input: { meeting: meeting.id, signatory } }
}
