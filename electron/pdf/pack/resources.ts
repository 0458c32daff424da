/** A page's resources together with what the pack draws on it. */
import { type PDFDict, PDFName } from '../pdf-lib.ts'
import { dictAt, dictOf, nameText } from '../read/objects.ts'
import type { SourcePage } from '../read/page-tree.ts'
import type { Copier } from './copier.ts'
import { relativeReference } from './relative.ts'

const categories = ['Font', 'ExtGState', 'XObject'] as const
type Category = (typeof categories)[number]

/** By category: references to what is added, or the names that it got, each with its slash. */
export type ByCategory = Readonly<Record<Category, readonly string[]>>

export interface Resources {
  readonly reference: string
  readonly names: ByCategory
}

/** The page's own resources and the additions, under names that the page does not use, as an object of their own. */
export function mergedResources(copier: Copier, page: SourcePage, additions: ByCategory): Resources {
  const own = dictOf(copier.source.context, page.attributes.get('Resources'))
  const names = {
    Font: freeNames(dictAt(own, 'Font'), additions.Font.length),
    ExtGState: freeNames(dictAt(own, 'ExtGState'), additions.ExtGState.length),
    XObject: freeNames(dictAt(own, 'XObject'), additions.XObject.length),
  }
  const others = (own?.entries() ?? [])
    .filter(([key]) => !(categories as readonly string[]).includes(nameText(key)))
    .map(([key, value]) => `${key.toString()} ${copier.value(value)}\n`)
  const merged = categories.map((category) => {
    const kept = (dictAt(own, category)?.entries() ?? []).map(([name, value]) => [
      name.toString(),
      copier.value(value),
    ])
    const added = names[category].map((name, index) => [name, additions[category][index] ?? 'null'])
    return `/${category}<<${[...kept, ...added].map((pair) => pair.join(' ')).join('\n')}>>\n`
  })
  return { reference: relativeReference(copier.output.add(`<<${[...others, ...merged].join('')}>>`)), names }
}

/** An attachment may itself be a pack, with names like ours. */
function freeNames(dict: PDFDict | undefined, count: number): readonly string[] {
  const names: string[] = []
  for (let index = 0; names.length < count; index++) {
    const name = `Pack${index}`
    if (!dict?.has(PDFName.of(name))) names.push(`/${name}`)
  }
  return names
}
