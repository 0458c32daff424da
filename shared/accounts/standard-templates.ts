/** The report templates that a new board begins with: the cost-type result report and the balance report by the ranges of the BAS chart. */
import type { ReportTemplate, Selector, TemplateGroup } from '../model/accounts.ts'

const range = (from: string, to: string = from): Selector => ({ from, to })

/** A line of accounts under a larger group. */
function part(id: string, heading: string, sign: 1 | -1, accounts: readonly Selector[]): TemplateGroup {
  return {
    kind: 'group',
    id,
    heading,
    sum: `Summa ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
    sign,
    accounts,
    groups: [],
  }
}

export const standardResult: ReportTemplate = {
  report: 'result',
  name: 'Kostnadsslagsindelad resultatrapport',
  title: 'Resultatrapport',
  unit: 'kkr',
  lines: [
    {
      kind: 'group',
      id: 'income',
      heading: 'Rörelsens intäkter',
      sum: 'Summa rörelsens intäkter',
      sign: -1,
      accounts: [],
      groups: [
        part('sales', 'Nettoomsättning', -1, [range('3000', '3799')]),
        part('ownWork', 'Aktiverat arbete för egen räkning', -1, [range('3800', '3899')]),
        part('otherIncome', 'Övriga rörelseintäkter', -1, [range('3900', '3999')]),
      ],
    },
    {
      kind: 'group',
      id: 'costs',
      heading: 'Rörelsens kostnader',
      sum: 'Summa rörelsens kostnader',
      sign: 1,
      accounts: [],
      groups: [
        part('goods', 'Varor', 1, [range('4000', '4939'), range('4980', '4989'), range('4991', '4999')]),
        part('stockChange', 'Lagerförändring', 1, [range('4940', '4979'), range('4990')]),
        part('external', 'Övriga externa kostnader', 1, [range('5000', '6999')]),
        part('personnel', 'Personalkostnader', 1, [range('7000', '7699')]),
        part('otherCosts', 'Övriga rörelsekostnader', 1, [range('7900', '7999')]),
      ],
    },
    {
      kind: 'result',
      id: 'beforeDepreciation',
      text: 'Rörelseresultat före avskrivningar',
      terms: [
        { id: 'income', factor: 1 },
        { id: 'costs', factor: -1 },
      ],
    },
    part('depreciation', 'Av- och nedskrivningar', -1, [range('7700', '7899')]),
    {
      kind: 'result',
      id: 'operating',
      text: 'Rörelseresultat',
      terms: [
        { id: 'beforeDepreciation', factor: 1 },
        { id: 'depreciation', factor: 1 },
      ],
    },
    part('financial', 'Finansiella poster', -1, [range('8000', '8499')]),
    {
      kind: 'result',
      id: 'afterFinancial',
      text: 'Resultat efter finansiella poster',
      terms: [
        { id: 'operating', factor: 1 },
        { id: 'financial', factor: 1 },
      ],
    },
    part('appropriations', 'Bokslutsdispositioner', -1, [range('8810', '8899')]),
    {
      kind: 'result',
      id: 'beforeTax',
      text: 'Resultat före skatt',
      terms: [
        { id: 'afterFinancial', factor: 1 },
        { id: 'appropriations', factor: 1 },
      ],
    },
    {
      kind: 'tax',
      id: 'tax',
      text: 'Skatt',
      of: 'beforeTax',
      accounts: [range('8900', '8989')],
      estimate: [],
    },
    {
      kind: 'result',
      id: 'netResult',
      text: 'Årets resultat',
      terms: [
        { id: 'beforeTax', factor: 1 },
        { id: 'tax', factor: -1 },
      ],
    },
  ],
}

export const standardBalance: ReportTemplate = {
  report: 'balance',
  name: 'Balansrapport enligt BAS',
  title: 'Balansrapport',
  unit: 'kr',
  lines: [
    {
      kind: 'group',
      id: 'assets',
      heading: 'Tillgångar',
      sum: 'Summa tillgångar',
      sign: 1,
      accounts: [],
      groups: [
        {
          ...part('fixedAssets', 'Anläggningstillgångar', 1, []),
          groups: [
            part('intangible', 'Immateriella anläggningstillgångar', 1, [range('1000', '1099')]),
            part('tangible', 'Materiella anläggningstillgångar', 1, [range('1100', '1299')]),
            part('financialAssets', 'Finansiella anläggningstillgångar', 1, [range('1300', '1399')]),
          ],
        },
        {
          ...part('currentAssets', 'Omsättningstillgångar', 1, []),
          groups: [
            part('stock', 'Varulager', 1, [range('1400', '1499')]),
            part('receivables', 'Kundfordringar', 1, [range('1500', '1599')]),
            part('otherReceivables', 'Övriga kortfristiga fordringar', 1, [range('1600', '1699')]),
            part('prepaid', 'Förutbetalda kostnader och upplupna intäkter', 1, [range('1700', '1799')]),
            part('shortInvestments', 'Kortfristiga placeringar', 1, [range('1800', '1899')]),
            part('cash', 'Kassa och bank', 1, [range('1900', '1999')]),
          ],
        },
      ],
    },
    {
      kind: 'group',
      id: 'equityAndLiabilities',
      heading: 'Eget kapital och skulder',
      sum: 'Summa eget kapital och skulder',
      sign: -1,
      accounts: [],
      groups: [
        part('equity', 'Eget kapital', -1, [range('2000', '2099')]),
        part('untaxed', 'Obeskattade reserver', -1, [range('2100', '2199')]),
        part('provisions', 'Avsättningar', -1, [range('2200', '2299')]),
        part('longTerm', 'Långfristiga skulder', -1, [range('2300', '2399')]),
        part('shortTerm', 'Kortfristiga skulder', -1, [range('2400', '2999')]),
      ],
    },
    {
      kind: 'result',
      id: 'computedResult',
      text: 'Beräknat resultat',
      terms: [
        { id: 'assets', factor: 1 },
        { id: 'equityAndLiabilities', factor: -1 },
      ],
    },
  ],
}
