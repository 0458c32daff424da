/** The figures of a follow-up report's texts against what they were when it was last gone through. */
import type { FollowUp } from '../model/accounts.ts'
import { type Figures, resolveToken, tokensOf } from './follow-up.ts'

export interface TextFigure {
  /** As it stands between the braces. */
  readonly token: string
  /** Null for a token that names nothing. */
  readonly text: string | null
  /** What it was when the report was last gone through, where that differs. */
  readonly was: string | null
}

/** The figures of a text, each once, in the order of the text. */
export function textFigures(
  text: string,
  seen: FollowUp['figures'],
  figures: Figures,
): readonly TextFigure[] {
  return [...new Set(tokensOf(text))].map((token) => {
    const now = resolveToken(token, figures)
    const was = seen[token] ?? null
    return { token, text: now, was: now !== null && was !== now ? was : null }
  })
}

/**
 * The report with what its figures say now. Those seen before keep what they were, unless `all` are gone through; those
 * that no text has any more are forgotten.
 */
export function withSeenFigures(
  report: FollowUp,
  figures: Figures,
  { all }: { readonly all: boolean },
): FollowUp {
  const tokens = new Set(report.sections.flatMap(({ text }) => tokensOf(text)))
  const seen = [...tokens].flatMap((token) => {
    const text = (all ? undefined : report.figures[token]) ?? resolveToken(token, figures)
    return text === null ? [] : [[token, text] as const]
  })
  return { ...report, figures: Object.fromEntries(seen) }
}
