/** HTML whose elements lie no deeper than can be read in reasonable time: parsing takes the square of the depth. */

/** Tags that are always closed. */
const nesting =
  /<(\/?)(?:div|span|ul|ol|dl|table|blockquote|section|article|font|b|i|em|strong|u|a)\b[^<>]*>/gi
const lists = /<(\/?)(?:ul|ol)\b[^<>]*>/gi

/** As deep as a browser makes a page. */
const deepest = 512
/** Far deeper than a text here can hold, and than anybody writes. */
const deepestList = 32

/** The same without the tags that lie too deep; what stands between them stays. */
export function shallow(html: string): string {
  return withoutDeep(withoutDeep(html, nesting, deepest), lists, deepestList)
}

function withoutDeep(html: string, tags: RegExp, most: number): string {
  let depth = 0
  return html.replace(tags, (tag, slash: string) => {
    if (slash === '') depth++
    const isTooDeep = depth > most
    if (slash !== '' && depth > 0) depth--
    return isTooDeep ? '' : tag
  })
}
