/** The pack's page tree and its page labels, which grow while pages are written. */
import type { PdfOutput } from './output.ts'
import { reference, textString } from './syntax.ts'

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
  readonly #labels: string[] = []

  constructor(output: PdfOutput) {
    this.#output = output
    this.root = output.allocate()
  }

  get length(): number {
    return this.#labels.length
  }

  /** Puts a page last; `page` writes it below its parent, and returns its number. */
  append(page: (parent: number) => number, label: string): void {
    const last = this.#nodes.at(-1)
    const node =
      last && last.pages.length < pagesPerNode ? last : { number: this.#output.allocate(), pages: [] }
    if (node !== last) this.#nodes.push(node)
    node.pages.push(page(node.number))
    this.#labels.push(label)
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

  /** The page labels (PDF 1.7, 12.4.2): runs of numbers, and a label of its own for each other page. */
  labels(): string {
    const ranges = this.#labels.flatMap((label, index) => {
      const number = asNumber(label)
      if (number === undefined) return [`${index}<<${label === '' ? '' : `/P ${textString(label)}`}>>`]
      if (asNumber(this.#labels[index - 1]) === number - 1) return []
      return [`${index}<</S/D${number === 1 ? '' : `/St ${number}`}>>`]
    })
    return `<</Nums[${ranges.join('\n')}]>>`
  }
}

function asNumber(label = ''): number | undefined {
  return /^[1-9]\d{0,8}$/.test(label) ? Number(label) : undefined
}
