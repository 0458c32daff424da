/** Page numbers as a reader counts them: "18, 18 a och 20". */
import { mainNumber } from '../rules/numbering.ts'
import type { DocumentWords } from './words.ts'

/** Three or more in a row become a span: "17–20". */
export function numberList(numbers: readonly string[], words: DocumentWords): string {
  const parts = spans(numbers)
  const last = parts.at(-1) ?? ''
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${words.edition.and} ${last}` : last
}

function spans(numbers: readonly string[]): readonly string[] {
  const runs: string[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && isNext(run.at(-1) ?? '', number)) run.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run))
}

function isNext(one: string, other: string): boolean {
  return !one.includes(' ') && !other.includes(' ') && mainNumber(other) === mainNumber(one) + 1
}
