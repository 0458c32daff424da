import { describe, expect, test } from 'vitest'
import { createWords, type Translate } from '../../../../shared/i18n/i18n.ts'
import { findingSentence } from '../../../../shared/i18n/lint-text.ts'
import type { BodyKind } from '../../../../shared/model/board.ts'
import { type LintCode, type LintFinding, lintCodes } from '../../../../shared/model/lint.ts'
import { lintMinutes } from '../../../../shared/rules/lint/lint.ts'
import { ruleSets } from '../../../../shared/rules/lint/rule-sets.ts'
import { adjusterCases } from './adjuster-cases.ts'
import { headCases } from './head-cases.ts'
import { matterCases } from './matter-cases.ts'
import { inputWith, minutes, paragraph, type Spoiled, time } from './minutes.ts'
import { plainCases } from './plain-cases.ts'
import { recorded } from './recorded.ts'
import { voteCases } from './vote-cases.ts'

const { t: sv } = createWords('sv') as { t: Translate }
const { t: en } = createWords('en') as { t: Translate }
const recordCases = [...voteCases, ...matterCases, ...adjusterCases]
const bodies: readonly BodyKind[] = ['company', 'committee', 'association']

const foundIn = (spoiled: Spoiled, body: BodyKind, code: LintCode) =>
  lintMinutes(inputWith({ ...spoiled, body })).filter((finding) => finding.code === code)

/** In both languages, with all that the sentence needs. */
function expectSentence(finding: LintFinding | undefined, section: string | null): void {
  for (const t of [sv, en]) {
    const sentence = finding && findingSentence(finding, t)
    expect(sentence).toMatch(/^[^{}]+$/)
    expect(sentence).not.toMatch(/lint\.|undefined/)
    expect(finding?.section).toBe(section)
    if (section !== null) expect(sentence).toContain(`(${section})`)
  }
}

test.each(bodies)('lawful minutes of a %s leave nothing to remark', (body) => {
  expect(lintMinutes(inputWith({ body }))).toEqual([])
})

test.each(
  [...plainCases, ...headCases].map((one) => [`${one.code}, ${one.section ?? 'no law'}`, one] as const),
)(
  '%s: found where it is wrong, silent where it is right, with its section',
  (_, { code, body = 'company', wrong, right = {}, section }) => {
    const [finding] = foundIn(wrong, body, code)
    expectSentence(finding, section)
    expect(foundIn(right, body, code)).toEqual([])
  },
)

describe.each(recordCases.map((one, index) => [`${one.code}, case ${index}`, one] as const))(
  '%s',
  (_, one) => {
    test.each(bodies)(
      'of a %s: found where it is wrong, silent where it is right, with its section',
      (body) => {
        const found = foundIn(one.wrong, body, one.code)
        expect(foundIn(one.right, body, one.code)).toEqual([])
        const section = one.laws[body]
        if (section === undefined) expect(found).toEqual([])
        else expectSentence(found[0], section)
      },
    )
  },
)

test('every rule has its case, and every code its rule', () => {
  const judged = new Set([...plainCases, ...headCases, ...recordCases].map(({ code }) => code))
  const ruled = new Set(bodies.flatMap((body) => ruleSets[body].map(({ code }) => code)))
  // What a body rules for itself is tested apart.
  const general = lintCodes.filter((code) => code !== 'ownRule').sort()
  expect([...judged].sort()).toEqual(general)
  expect([...ruled].sort()).toEqual(general)
})

test('what is adjusted at once is posted on the second day after the meeting, or the next weekday', () => {
  const [found] = foundIn(recorded({ adjustedAtOnce: true }), 'committee', 'atOnceNotice')
  // The meeting is on a Thursday.
  expect(found?.params).toEqual({ date: '2026-02-16' })
})

test('what blocks is listed first, then what warns, then what is to be known', () => {
  const findings = lintMinutes(
    inputWith({
      members: [],
      minutes: { end: time('08:00'), paragraphs: [minutes.paragraphs[1]!, paragraph(3, { text: '???' })] },
    }),
  )
  expect(findings.map(({ severity }) => severity).join('')).toMatch(/^B+W+R+$/)
})

test('without minutes there is nothing to judge; a general meeting has no quorum of a board', () => {
  const { meeting, ...known } = inputWith({ minutes: { attendance: minutes.attendance.slice(0, 1) } })
  expect(lintMinutes({ ...known, meeting: { ...meeting, minutes: null } })).toEqual([])
  const codes = (kind: 'general' | 'ordinary') =>
    lintMinutes({ ...known, meeting: { ...meeting, kind } }).map(({ code }) => code)
  expect(codes('ordinary')).toContain('quorum')
  expect(codes('general')).not.toContain('quorum')
})
