/** What a body has ruled for itself (reglemente, arbetsordning), judged as it is written down in its settings. */
import type { LintFix } from '../../model/lint.ts'
import type { Paragraph } from '../../model/minutes.ts'
import type { OwnRule } from '../../model/own-rules.ts'
import { itemKindOf } from '../../text/item-kind.ts'
import { plainName } from '../same-name.ts'
import { hasDecision } from './decided.ts'
import { type Hit, inParagraphs, itemOf, type LintInput, rewrite } from './rule.ts'

/** What a rule of the body's own finds. */
export function ownHits(input: LintInput, rule: OwnRule): readonly Hit[] {
  return inParagraphs(input, (paragraph) => {
    if (!isAbout(input, rule, paragraph) || isMet(rule, paragraph)) return []
    const fix = fromAgenda(input, rule, paragraph)
    return [{ params: { demand: rule.demand, words: rule.words }, ...(fix && { fix }) }]
  })
}

function isAbout(input: LintInput, { kind, title }: OwnRule, paragraph: Paragraph): boolean {
  if (!plainName(paragraph.title).includes(plainName(title))) return false
  if (kind === null) return true
  const known = itemOf(input, paragraph)?.kind
  return kind === (known ?? itemKindOf(paragraph.title, paragraph.decision.trim()))
}

function isMet({ demand, words }: OwnRule, paragraph: Paragraph): boolean {
  const { records, reference, text, decision } = paragraph
  switch (demand) {
    case 'decision':
      return hasDecision(paragraph) || records.elections.length > 0
    case 'reference':
      return reference.trim() !== ''
    case 'wording':
      return plainName(`${text} ${decision}`).includes(plainName(words))
    default:
      return records[demand].trim() !== ''
  }
}

/** The agenda may say what the minutes lack. */
function fromAgenda(input: LintInput, { demand }: OwnRule, paragraph: Paragraph): LintFix | null {
  const item = itemOf(input, paragraph)
  const known = { caseNumber: item?.caseNumber, presenters: item?.presenter }
  const told = demand === 'caseNumber' || demand === 'presenters' ? known[demand]?.trim() : ''
  if (!told) return null
  return rewrite(paragraph, { records: { ...paragraph.records, [demand]: told } })
}
