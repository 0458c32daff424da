import { describe, expect, test } from 'vitest'
import { createWords, type Translate } from '../../../../shared/i18n/i18n.ts'
import { findingSentence } from '../../../../shared/i18n/lint-text.ts'
import { usualBodySettings, usualLook } from '../../../../shared/model/board.ts'
import type { LintFinding } from '../../../../shared/model/lint.ts'
import { type OwnRule, ownDemands } from '../../../../shared/model/own-rules.ts'
import { noRecords } from '../../../../shared/model/records.ts'
import { lintMinutes } from '../../../../shared/rules/lint/lint.ts'
import { inputWith, item, minutes, type paragraph } from './minutes.ts'

const { t } = createWords('sv') as { t: Translate }
const anyRule: OwnRule = {
  severity: 'W',
  source: 'reglementet 12 §',
  kind: null,
  title: '',
  demand: 'decision',
  words: '',
}

/** What a rule of the body's own finds in a decision, a formality and information. */
function foundBy(
  rule: Partial<OwnRule>,
  given: Parameters<typeof paragraph>[1] = {},
): readonly LintFinding[] {
  const { board } = inputWith().meeting
  const settings = { ...usualBodySettings, rules: [{ ...anyRule, ...rule }] }
  const second = { ...minutes.paragraphs[1]!, ...given }
  const paragraphs = [minutes.paragraphs[0]!, second, minutes.paragraphs[2]!]
  const meeting = {
    board: { ...board, settings, look: usualLook },
    items: [
      item(1, 'formality'),
      { ...item(2, 'decision'), caseNumber: '0341/18', presenter: 'Vd' },
      item(3, 'information'),
    ],
  }
  return lintMinutes(inputWith({ minutes: { paragraphs }, meeting })).filter(({ code }) => code === 'ownRule')
}

const numbersOf = (findings: readonly LintFinding[]) =>
  findings.map(({ place }) => (place.kind === 'paragraph' ? place.number : null))

describe('a rule of the body’s own', () => {
  test('is about the paragraphs of its kind of item and with its words in the title', () => {
    const demand = 'recipients'
    expect(numbersOf(foundBy({ demand }))).toEqual([41, 42, 43])
    expect(numbersOf(foundBy({ demand, kind: 'decision' }))).toEqual([42])
    expect(numbersOf(foundBy({ demand, title: 'ärende 3' }))).toEqual([43])
    expect(numbersOf(foundBy({ demand, kind: 'decision', title: 'ärende 3' }))).toEqual([])
  })

  test('blocks, warns or records as the body has said, with its source where a section stands', () => {
    for (const severity of ['B', 'W', 'R'] as const) {
      const [finding] = foundBy({ severity, demand: 'caseNumber', kind: 'decision' })
      expect(finding).toMatchObject({ severity, section: 'reglementet 12 §' })
      expect(findingSentence(finding!, t)).toBe('Diarienummer saknas. (reglementet 12 §)')
    }
  })

  const met: Readonly<Record<(typeof ownDemands)[number], Parameters<typeof paragraph>[1]>> = {
    decision: { decision: 'Styrelsen fastställde budgeten.' },
    caseNumber: { records: { ...noRecords, caseNumber: '0341/18' } },
    presenters: { records: { ...noRecords, presenters: 'Vd' } },
    documents: { records: { ...noRecords, documents: 'Tjänsteutlåtande' } },
    recipients: { records: { ...noRecords, recipients: 'Revisorn' } },
    reference: { reference: 'Bilaga 1' },
    wording: { text: 'Budgeten är  I balans.' },
  }
  test.each(ownDemands)('that asks for %s finds what lacks it, and is silent where it is', (demand) => {
    const rule = { demand, kind: 'decision', words: 'i balans' } as const
    const [finding] = foundBy(rule, { decision: '', reference: '' })
    expect(findingSentence(finding!, t)).toMatch(/^[^{}]+ \(reglementet 12 §\)$/)
    expect(foundBy(rule, { decision: '', reference: '', ...met[demand] })).toEqual([])
  })

  test('takes from the agenda what stands there', () => {
    const fixOf = (demand: OwnRule['demand']) => foundBy({ demand, kind: 'decision' })[0]?.fix
    expect(fixOf('caseNumber')).toMatchObject({
      input: { paragraph: { records: { caseNumber: '0341/18' } } },
    })
    expect(fixOf('presenters')).toMatchObject({ input: { paragraph: { records: { presenters: 'Vd' } } } })
    expect(fixOf('documents')).toBeNull()
  })
})
