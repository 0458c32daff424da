/** Finds a proposal for a decision among the lines of an agenda item. */
import { bodyWord, decisionVerbs } from '../rules/decision-verbs.ts'

/** "Förslag till beslut:" and the like; says nothing that the proposal itself does not. */
const label =
  /^\**(?:förslag till (?:\p{L}{1,40} )?beslut|beslutsförslag|förslag(?= ?:))\**(?: ?: ?| (?=att )|$)(?<rest>.*)$/iu
/** The same with the one who proposes: kept as printed. */
const ownedLabel = /^\**\p{L}{1,40}s förslag(?: till (?:\p{L}{1,40} )?beslut)? ?(?::.*)?$/iu
const infinitives = decisionVerbs.map(({ infinitive }) => infinitive).join('|')
const sentences = [
  new RegExp(
    `^[^.!?]{0,120}?${bodyWord}[^.!?]{0,80}? (?:föreslås|rekommenderas|föreslår|ombeds)(?!\\p{L})`,
    'u',
  ),
  new RegExp(`^[^.!?]{1,80}? (?:föreslår|rekommenderar)(?: att)? ${bodyWord}`, 'u'),
  new RegExp(`^[^.!?]{1,80}? föreslås(?: att)? ${bodyWord}`, 'u'),
  new RegExp(`^[^.!?]{1,120}? föreslås (?:${infinitives})s(?!\\p{L})`, 'u'),
  new RegExp(`^Att (?:${infinitives})(?!\\p{L})`, 'u'),
]
const sentenceStart = /(?<=^[*"”]{0,2}|[.!?:)] )(?=\p{Lu})/gu

export interface ProposalStart {
  /** What stands on the line before the proposal. */
  readonly before: string
  /** The proposal's first line; empty where only its label stands on the line. */
  readonly proposal: string
}

/** Where a proposal begins on a line, or null. */
export function proposalStart(text: string): ProposalStart | null {
  const rest = label.exec(text)?.groups?.rest
  if (rest !== undefined) return { before: '', proposal: rest.trim() }
  if (ownedLabel.test(text)) return { before: '', proposal: text }
  for (const { index } of text.matchAll(sentenceStart)) {
    const sentence = text.slice(index, index + 300)
    if (!sentences.some((pattern) => pattern.test(sentence))) continue
    const at = text.startsWith('*') && index <= 2 ? 0 : index
    return { before: text.slice(0, at).trim(), proposal: text.slice(at) }
  }
  return null
}
