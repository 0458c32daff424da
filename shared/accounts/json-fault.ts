/** Where a text stops being JSON: engines tell it in some cases only, and each in its own words. */

const space = /[ \t\r\n]*/y
const name = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

type Wanted = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'more' | 'nothing'

/** The line, from 1, of the first character that can't stand where it does; that of the text's end where one is missing. */
export function faultyLine(text: string): number {
  let at = 0
  let wanted: Wanted = 'value'
  const closing: string[] = []
  for (;;) {
    at = endOf(space, text, at) ?? at
    const sign = text[at]
    const next: Step | null = sign === undefined ? null : step(text, at, wanted, closing)
    if (next === null) return text.slice(0, at).split('\n').length
    at = next.at
    wanted = next.wanted
  }
}

interface Step {
  readonly at: number
  readonly wanted: Wanted
}

/** What may follow; null where the text goes wrong. `closing` holds the brackets that are open, innermost last. */
function step(text: string, at: number, wanted: Wanted, closing: string[]): Step | null {
  const sign = text[at] ?? ''
  const after = (): Wanted => (closing.length === 0 ? 'nothing' : 'more')
  if (sign === closing.at(-1) && (wanted === 'more' || wanted.endsWith('OrEnd'))) {
    closing.pop()
    return { at: at + 1, wanted: after() }
  }
  if (wanted === 'more' && sign === ',')
    return { at: at + 1, wanted: closing.at(-1) === '}' ? 'name' : 'value' }
  if (wanted === 'colon' && sign === ':') return { at: at + 1, wanted: 'value' }
  if (wanted.startsWith('name')) return ended(endOf(name, text, at), 'colon')
  if (!wanted.startsWith('value')) return null
  if (sign === '{' || sign === '[') {
    closing.push(sign === '{' ? '}' : ']')
    return { at: at + 1, wanted: sign === '{' ? 'nameOrEnd' : 'valueOrEnd' }
  }
  return ended(endOf(name, text, at) ?? endOf(plain, text, at), after())
}

function ended(at: number | null, wanted: Wanted): Step | null {
  return at === null ? null : { at, wanted }
}

function endOf(shape: RegExp, text: string, at: number): number | null {
  shape.lastIndex = at
  return shape.test(text) ? shape.lastIndex : null
}
