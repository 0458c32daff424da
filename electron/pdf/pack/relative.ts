/** References to objects whose numbers are not known yet: they count from the beginning of a recording. */

/** Stands before a relative number. No name or number holds it, and strings with it are written in hexadecimal. */
export const mark = '\x01'

/** A reference to an object of the same recording. */
export function relativeReference(number: number): string {
  return `${mark}${number} 0 R`
}

/** `text` with every relative number counted from `base`. */
export function placed(text: string, base: number): string {
  let at = text.indexOf(mark)
  if (at === -1) return text
  let result = ''
  let done = 0
  for (; at !== -1; at = text.indexOf(mark, done)) {
    const end = text.indexOf(' ', at)
    result += text.slice(done, at) + (base + Number(text.slice(at + 1, end)))
    done = end
  }
  return result + text.slice(done)
}
