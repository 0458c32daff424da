/** Who is to have extracts of minutes, and of which paragraphs. */
import type { Minutes, Paragraph } from '../model/minutes.ts'

/** Those whom a paragraph names; a line that only introduces others ("Genom kansliet till:") is nobody. */
export function recipientsOf(paragraph: Pick<Paragraph, 'records'> | undefined): readonly string[] {
  const lines = (paragraph?.records.recipients ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]\s+)?/, '').trim())
  return [...new Set(lines.filter((line) => line !== '' && !line.endsWith(':')))]
}

/** Those whom paragraphs name, by their places from 1, each once. */
export function recipientsAt({ paragraphs }: Minutes, places: readonly number[]): readonly string[] {
  return [...new Set(places.flatMap((place) => recipientsOf(paragraphs[place - 1])))]
}

/** Those of the paragraphs that name a recipient; all for one whom none names. */
export function placesFor(
  { paragraphs }: Minutes,
  places: readonly number[],
  recipient: string,
): readonly number[] {
  const named = places.filter((place) => recipientsOf(paragraphs[place - 1]).includes(recipient))
  return named.length > 0 ? named : places
}
