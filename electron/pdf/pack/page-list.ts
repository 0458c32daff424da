/** The pack's page tree, which grows while pages are written. */
import type { PdfOutput } from './output.ts'
import { reference } from './syntax.ts'

/** Two levels of this many pages a node are quick to walk for packs of any length. */
const pagesPerNode = 64

interface Node {
  readonly number: number
  readonly pages: number[]
}

export class PageList {
  readonly root: number
  readonly #output: PdfOutput
  readonly #nodes: Node[] = []

  constructor(output: PdfOutput) {
    this.#output = output
    this.root = output.allocate()
  }

  get length(): number {
    return this.#nodes.reduce((sum, { pages }) => sum + pages.length, 0)
  }

  /** Puts a page last; returns the number of its parent. */
  append(page: number): number {
    const last = this.#nodes.at(-1)
    const node =
      last && last.pages.length < pagesPerNode ? last : { number: this.#output.allocate(), pages: [] }
    if (node !== last) this.#nodes.push(node)
    node.pages.push(page)
    return node.number
  }

  write(): void {
    const parent = reference(this.root)
    for (const { number, pages } of this.#nodes) {
      const kids = pages.map(reference).join(' ')
      this.#output.object(number, `<</Type/Pages/Parent ${parent}/Count ${pages.length}/Kids[${kids}]>>`)
    }
    const kids = this.#nodes.map(({ number }) => reference(number)).join(' ')
    this.#output.object(this.root, `<</Type/Pages/Count ${this.length}/Kids[${kids}]>>`)
  }
}
