/** What odd PDFs are made of. */

export interface OddPdf {
  readonly name: string
  readonly bytes: Buffer
  /** Pages and findings as in "3 repaired", or the code of the refusal. */
  readonly outcome: string
}

export const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'

/** A content stream of plain text. */
export function textStream(text: string, entries = ''): string {
  const content = `BT /F1 18 Tf 50 150 Td (${text}) Tj ET`
  return `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`
}

/** Objects of a document of so many pages, "Sida 1" and so on: 1 catalog, 2 tree, 3 font, then page and content. */
export function pagesOf(
  count: number,
  {
    catalog = '',
    page = (_: number) => '',
    tree = '',
  }: {
    catalog?: string
    page?: (number: number) => string
    tree?: string
  } = {},
): readonly string[] {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${count}/Kids[${numbers.map((index) => `${4 + 2 * index} 0 R`).join(' ')}]` +
      `/MediaBox[0 0 400 300]/Resources<</Font<</F1 3 0 R>>>>${tree}>>`,
    font,
    ...numbers.flatMap((index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${5 + 2 * index} 0 R${page(index + 1)}>>`,
      textStream(`Sida ${index + 1}`),
    ]),
  ]
}
