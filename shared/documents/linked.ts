/** Addresses in plain text as links. */
import type { Run } from './block.ts'

const address = /(?<url>https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu

/** The text as runs: what is an address of the web or of mail leads there. */
export function linkedRuns(text: string): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    const { url, mail } = match.groups ?? {}
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    runs.push({ text: match[0], link: { url: url ?? `mailto:${mail}` } })
    end = match.index + match[0].length
  }
  return end < text.length ? [...runs, { text: text.slice(end) }] : runs
}
