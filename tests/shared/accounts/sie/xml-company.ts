/** The small made-up company as SIE 5. */
import { encode } from '../../../../shared/accounts/sie/code-pages.ts'

const balances: readonly (readonly [id: string, opening: string | null, closing: string])[] = [
  ['1510', '5000.00', '5000.00'],
  ['1930', '20000.00', '29499.50'],
  ['2081', '-10000.00', '-10000.00'],
  ['2091', '-5000.00', '-5000.00'],
  ['2110', '-4000.00', '-4000.00'],
  ['2440', '-6000.00', '-6000.00'],
  ['3001', null, '-18000.00'],
  ['5010', null, '3000.50'],
  ['7010', null, '5000.00'],
  ['7832', null, '500.00'],
]
export const xmlAccounts = balances.map(
  ([id, opening, closing]) => `      <Account id="${id}" name="Värme ${id}" type="asset">
${opening === null ? '' : `        <OpeningBalance month="2025-01" amount="${opening}"/>`}
        <ClosingBalance month="2025-03" amount="${closing}"/>
      </Account>`,
)
const entry = (id: number, day: string, rows: readonly (readonly [string, string, string?])[]) => `
    <JournalEntry id="${id}" journalDate="${day}" text="Köp">
${rows.map(([account, amount, inside = '']) => `      <LedgerEntry accountId="${account}" amount="${amount}">${inside}</LedgerEntry>`).join('\n')}
    </JournalEntry>`
/** Inside a ledger entry: it does not count. */
export const struck = '<Overstrike date="2025-02-01" by="Ek"/>'
const journal = [
  entry(1, '2025-01-15', [
    ['1930', '6999.50'],
    ['5010', '3000.50'],
    ['6110', '800.00', struck],
    ['3001', '-10000.00'],
  ]),
  entry(2, '2025-02-15', [
    ['3001', '-8000.00'],
    ['7010', '5000.00'],
    ['1930', '3000.00'],
  ]),
  entry(3, '2025-03-31', [
    ['7832', '500.0000'],
    ['1930', '-500.00'],
  ]),
].join('')

/** Its whole file as text, or parts of it otherwise. */
export function xmlOf({
  prolog = '',
  body = xmlAccounts.join('\n'),
  root = 'Sie',
  space = 'http://www.sie.se/sie5',
} = {}): string {
  return `<?xml version="1.0" encoding="utf-8"?>
${prolog}<${root} xmlns="${space}">
  <FileInfo>
    <SoftwareProduct name="Prov" version="1"/>
    <FileCreation time="2025-04-10T08:00:00" by="Ek"/>
    <Company organizationId="556000-0001" name="Sjöängens Värme AB"/>
    <FiscalYears>
      <FiscalYear start="2024-01" end="2024-12"/>
      <FiscalYear start="2025-01" end="2025-12" primary="true"/>
    </FiscalYears>
  </FileInfo>
  <Accounts>
${body}
  </Accounts>
  <Journal id="A" name="Löpande">${journal}
  </Journal>
</${root}>
`
}

/** The bytes of its file. */
export function fullXml(): Uint8Array {
  return encode(xmlOf(), 'utf-8')
}
