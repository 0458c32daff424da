/** The structure for screen readers of a pack: the trees of our own documents, side by side. */
import { PDFDict, PDFName, type PDFObject } from '../pdf-lib.ts'
import { arrayAt, asNumber, dictAt, elements, isText, resolve } from '../read/objects.ts'
import type { Copier, OwnStructure } from './copier.ts'
import type { PdfOutput } from './output.ts'
import { placed } from './relative.ts'
import { nameTree, reference } from './syntax.ts'

/** A document's tree; in PDF syntax with relative references. */
export interface CopiedStructure {
  /** The topmost elements. */
  readonly kids: readonly string[]
  /** By key of the parent tree. */
  readonly parents: readonly (readonly [number, string])[]
  /** Standard roles of the document's own, by name. */
  readonly roles: ReadonlyMap<string, string>
  readonly ids: ReadonlyMap<string, string>
}

export function copyStructure(copier: Copier, { firstKey }: OwnStructure): CopiedStructure {
  const { context, catalog } = copier.source
  const root = dictAt(catalog, 'StructTreeRoot')
  const top = root?.get(PDFName.of('K'))
  const several = elements(resolve(context, top))
  const kids = several.length > 0 ? several : top === undefined ? [] : [top]
  const parents = leaves(dictAt(root, 'ParentTree'), 'Nums').map(([key, value]): [number, string] => {
    return [firstKey + (asNumber(resolve(context, key)) ?? 0), copier.value(value)]
  })
  const ids = leaves(dictAt(root, 'IDTree'), 'Names').flatMap(([key, value]) => {
    const name = resolve(context, key)
    return isText(name) ? [[name.decodeText(), copier.value(value)] as const] : []
  })
  const roles = (dictAt(root, 'RoleMap')?.entries() ?? []).map(([name, role]) => {
    return [name.toString(), copier.value(role)] as const
  })
  return {
    kids: kids.map((kid) => copier.value(kid)),
    parents,
    roles: new Map(roles),
    ids: new Map(ids),
  }
}

/** Keys and values of a number tree or a name tree. */
function leaves(
  node: PDFDict | undefined,
  key: 'Nums' | 'Names',
): readonly (readonly [PDFObject, PDFObject])[] {
  const own = arrayAt(node, key)
  const pairs = own.flatMap((name, index) => {
    const value = own[index + 1]
    return index % 2 === 0 && value ? [[name, value] as const] : []
  })
  const below = arrayAt(node, 'Kids').flatMap((kid) => {
    const child = node && resolve(node.context, kid)
    return child instanceof PDFDict ? leaves(child, key) : []
  })
  return [...pairs, ...below]
}

export class StructureTree {
  readonly #output: PdfOutput
  /** Of what holds the topmost elements: the root, or with several documents the element around them. */
  readonly #holder: number
  readonly #kids: string[] = []
  readonly #parents: (readonly [number, string])[] = []
  readonly #roles = new Map<string, string>()
  readonly #ids = new Map<string, string>()

  constructor(output: PdfOutput) {
    this.#output = output
    this.#holder = output.allocate()
  }

  /** What the next document has to know. */
  get next(): OwnStructure {
    return { root: reference(this.#holder), firstKey: 1 + Math.max(-1, ...this.#parents.map(([key]) => key)) }
  }

  /** Puts a document's tree last; `base` is the number of its first object. */
  add({ kids, parents, roles, ids }: CopiedStructure, base: number): void {
    for (const kid of kids) this.#kids.push(placed(kid, base))
    for (const [key, value] of parents) this.#parents.push([key, placed(value, base)])
    for (const [name, role] of roles) this.#roles.set(name, placed(role, base))
    for (const [name, element] of ids) this.#ids.set(name, placed(element, base))
  }

  /** Writes the tree; returns the entry of the catalog, empty when there is nothing in it. */
  write(): string {
    if (this.#kids.length === 0) return ''
    const parents = this.#parents.map(([key, value]) => `${key} ${value}`).join('\n')
    const ids = this.#ids.size === 0 ? '' : `/IDTree${nameTree(this.#ids)}`
    const roles = [...this.#roles].map(([name, role]) => `${name} ${role}`).join('\n')
    const parentTree = this.#output.add(`<</Nums[${parents}]>>`)
    const root = this.#kids.length === 1 ? this.#holder : this.#writeDocument()
    const top = root === this.#holder ? this.#kids.join(' ') : reference(this.#holder)
    this.#output.object(
      root,
      `<</Type/StructTreeRoot/K[${top}]/ParentTree ${reference(parentTree)}` +
        `/ParentTreeNextKey ${this.next.firstKey}` +
        `${roles === '' ? '' : `/RoleMap<<${roles}>>`}${ids}>>`,
    )
    return `/StructTreeRoot ${reference(root)}`
  }

  /** Writes the element around several documents, for a tree has one at its top; returns the number of the root. */
  #writeDocument(): number {
    const root = this.#output.allocate()
    const kids = this.#kids.join(' ')
    this.#output.object(this.#holder, `<</Type/StructElem/S/Document/P ${reference(root)}/K[${kids}]>>`)
    return root
  }
}
