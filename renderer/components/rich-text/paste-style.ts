/** What the styles of pasted HTML say that matters here: bold, italic, hidden, and Word's own about lists. */
import { safeAddress } from '../../../shared/model/rich-text.ts'

/** How text looks where the walk through the HTML stands. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  /** Of a heading, which is bold whatever the text in it says. */
  readonly heading: boolean
  /** Of the link that it stands in. */
  readonly href: string | null
  /** Line breaks count, as in `pre`. */
  readonly kept: boolean
}
export const plainLook: Look = { bold: false, italic: false, heading: false, href: null, kept: false }

/** Classes that the HTML's own style sheet makes bold or italic: Excel says it so. */
export interface ClassLooks {
  readonly bold: ReadonlySet<string>
  readonly italic: ReadonlySet<string>
}

const bolder = /^(bold|bolder|[6-9]\d\d)$/
const lighter = /^(normal|lighter|[1-5]\d\d)$/
const slanted = /^(italic|oblique)/

/** Properties of the element's own style, Word's (`mso-…`) among them, by their names in small letters. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  return declarations(element.getAttribute('style') ?? '')
}

function declarations(css: string): ReadonlyMap<string, string> {
  const pairs = css.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    if (colon < 0) return []
    const name = declaration.slice(0, colon).trim().toLowerCase()
    return [[name, declaration.slice(colon + 1).trim()] as const]
  })
  return new Map(pairs)
}

export function classLooks(document: Document): ClassLooks {
  const bold = new Set<string>()
  const italic = new Set<string>()
  for (const sheet of document.querySelectorAll('style'))
    for (const [, name = '', body = ''] of (sheet.textContent ?? '').matchAll(
      /\.([\w-]{1,60})\s*\{([^{}]*)\}/g,
    )) {
      const style = declarations(body)
      if (bolder.test(style.get('font-weight') ?? '')) bold.add(name)
      if (slanted.test(style.get('font-style') ?? '')) italic.add(name)
    }
  return { bold, italic }
}

/** The look inside an element: what its tag says, then its classes, then its style, which has the last word. */
export function lookIn(element: Element, outer: Look, classes: ClassLooks): Look {
  const tag = element.localName
  const style = styleOf(element)
  const weight = style.get('font-weight') ?? ''
  const slant = style.get('font-style') ?? ''
  const has = (names: ReadonlySet<string>) => [...element.classList].some((name) => names.has(name))
  const bold = outer.bold || /^(b|strong|th)$/.test(tag) || has(classes.bold)
  const italic = outer.italic || /^(i|em|cite|dfn|var)$/.test(tag) || has(classes.italic)
  return {
    heading: outer.heading || isHeading(element),
    bold: bolder.test(weight) || (bold && !lighter.test(weight)),
    italic: slanted.test(slant) || (italic && slant !== 'normal'),
    href: tag === 'a' ? addressOf(element) : outer.href,
    kept: outer.kept || tag === 'pre',
  }
}

const hiddenClass = /(^|\s)(sr-only|visually-hidden|screen-reader-text)(\s|$)/i

function isHeading(element: Element): boolean {
  return (
    /^h[1-6]$/.test(element.localName) ||
    /\b(MsoTitle|MsoSubtitle|MsoHeading\w*)\b/.test(element.getAttribute('class') ?? '')
  )
}

/** Only web and mail lead anywhere from a paper. */
function addressOf(link: Element): string | null {
  return safeAddress((link.getAttribute('href') ?? '').trim().replace(/\s/g, encodeURIComponent))
}

/** Whether nobody saw it where it was copied. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || hiddenClass.test(element.getAttribute('class') ?? '')) return true
  const style = styleOf(element)
  return (
    style.get('display') === 'none' ||
    /^(hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    style.get('mso-hide') === 'all' ||
    /^0(px|pt|em)?$/.test(style.get('font-size') ?? '')
  )
}
