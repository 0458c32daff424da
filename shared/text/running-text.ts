/** Puts the lines of a pasted text together again: what an editor broke is joined, what the writer broke stays. */

const bullet = /^(?:[-–—•·▪■●○◦➢✓*]|o(?= )) ?(?=\S)/u
const enumerated = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zåäö]\)|[ivx]{1,4}[.)]) \S/iu
const joint =
  /(?:[,–&-]| (?:och|samt|eller|för|av|till|från|med|om|i|på|per|den|det|en|ett|som|att|vid|mot|under))$/iu
/** Lines of a pasted text are broken at some width from here on. */
const wrapWidth = 60

/** A line of a list as `- …`; other lines as they are. Numbers and letters of a list are kept as printed. */
export function listLine(text: string): string {
  return bullet.test(text) && !/^\*\S/.test(text) ? `- ${text.replace(bullet, '')}` : text
}

export function isListLine(text: string): boolean {
  return text.startsWith('- ') || enumerated.test(text)
}

/** Whether the line goes on with what `previous` began, by the look of both. */
export function goesOn(previous: string, line: string): boolean {
  if (previous === '' || isListLine(line)) return false
  if (/^att /i.test(line))
    return !/(?:[:;.,]|besluta\p{L}*|föreslås|och|samt)$/u.test(previous) && !/^(?:- )?att /.test(previous)
  if (/^\p{Ll}/u.test(line) || joint.test(previous)) return true
  return previous.length >= wrapWidth && !/[.!?:;]$/.test(previous)
}

/** Whether the line goes on with a title: a title is short, so its length tells nothing. */
export function continuesTitle(title: string, line: string): boolean {
  return !isListLine(line) && (/^\p{Ll}/u.test(line) || joint.test(title))
}

/** A title of at most `limit` characters, and what is left of it, parted between words. */
export function splitTitle(title: string, limit: number): { readonly title: string; readonly rest: string } {
  if (title.length <= limit) return { title, rest: '' }
  const space = title.lastIndexOf(' ', limit)
  const end = space > 0 ? space : limit
  return { title: title.slice(0, end), rest: title.slice(end).trim() }
}

/** A text that grows: its lines, each of the printed lines that it was broken into; one without any ends a paragraph. */
export type Lines = string[][]

/** Adds a printed line to a text: to its last line where it goes on with that, else as a line of its own. */
export function addLine(lines: Lines, line: string): void {
  const last = lines.at(-1)
  if (last && goesOn(last.at(-1) ?? '', line)) last.push(line)
  else lines.push([line])
}

/** The lines as prose: paragraphs are parted by one blank line, and a list is in one piece. */
export function proseOf(lines: Readonly<Lines>): string {
  const joined = lines.map(joinPrinted)
  const kept = joined.filter((line, index) => {
    if (line !== '') return true
    const next = joined[index + 1] ?? ''
    return next !== '' && !(joined[index - 1]?.startsWith('- ') && next.startsWith('- '))
  })
  return kept.join('\n').trim()
}

function joinPrinted(printed: readonly string[]): string {
  return printed.map((line, index) => spaceBetween(printed[index - 1], line) + line).join('')
}

/** A hyphen at the end of a line is kept, for it may belong to the word. */
function spaceBetween(previous: string | undefined, line: string): string {
  if (previous === undefined) return ''
  const divided =
    /\p{L}-$/u.test(previous) && /^\p{Ll}/u.test(line) && !/^(?:och|eller|samt)(?!\p{L})/u.test(line)
  return divided ? '' : ' '
}
