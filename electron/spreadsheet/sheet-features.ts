/** What a workbook needs beyond its cells: the formulas' values, how it is printed, and no negative zeros. */
import type writeExcelFile from 'write-excel-file/node'
import type { Sheet } from 'write-excel-file/node'
import { Unit } from '../../shared/model/accounts.ts'

export interface DrawnSheet {
  readonly name: string
  readonly unit: Unit
  readonly options: Sheet<never>
  /** What each formula comes to, by its cell's address. */
  readonly values: ReadonlyMap<string, number>
  /** The row of the heads, from 1. */
  readonly headRow: number
  /** The ranges that hold amounts. */
  readonly amounts: readonly string[]
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]

/** The cells hold kronor; the format shows them in the unit, rounded half away from zero. */
export const amountFormat: Readonly<Record<Unit, string>> = { kr: '#,##0', kkr: '#,##0,', mkr: '#,##0.0,,' }

/** Half of the last digit that is shown, in kronor: what is nearer to zero is shown as zero. */
const halfShown: Readonly<Record<Unit, number>> = { kr: 0.5, kkr: 500, mkr: 50_000 }

export function sheetFeatures(drawn: readonly DrawnSheet[]): Feature[] {
  const printTitles = drawn.map(({ name, headRow }, index) => {
    const quoted = escaped(`'${name.replaceAll("'", "''")}'`)
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${headRow}:$${headRow}</definedName>`
  })
  const onSheet = (xml: string, sheet: DrawnSheet | undefined) =>
    sheet ? withoutNegativeZeros(asWideAsPaper(withValues(xml, sheet)), sheet) : xml
  return [
    {
      files: {
        transform: {
          'xl/workbook.xml': {
            transform: (xml) =>
              xml.replace('<definedNames/>', `<definedNames>${printTitles.join('')}</definedNames>`),
          },
          'xl/styles.xml': {
            transform: (xml) => xml.replace('</styleSheet>', `${zeroStyles}</styleSheet>`),
          },
          'xl/worksheets/sheet{id}.xml': {
            transform: (xml, _options, { sheetIndex }) => onSheet(xml, drawn[sheetIndex]),
          },
        },
      },
    },
  ]
}

/** Without a formula's value a program that does not compute, as a preview in a mail, would show nothing. */
function withValues(xml: string, { values }: DrawnSheet): string {
  return xml.replace(/(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)/g, (whole, start: string, address: string) => {
    const value = values.get(address)
    return value === undefined ? whole : `${start}<v>${value + 0}</v>`
  })
}

/** A printed sheet is as wide as the paper, and as many pages long as it takes. */
function asWideAsPaper(xml: string): string {
  const fitted = xml.replace(/(<worksheet [^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
  return fitted.includes('<pageSetup ')
    ? fitted.replace(/<pageSetup ([^>]*?)\/>/, '<pageSetup $1 fitToHeight="0"/>')
    : fitted.replace(
        '</worksheet>',
        '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/></worksheet>',
      )
}

/** Excel shows −0,4 rounded as "-0": such an amount gets a format whose negative part has no sign. */
function withoutNegativeZeros(xml: string, { amounts, unit }: DrawnSheet): string {
  if (amounts.length === 0) return xml
  const bounds = [-halfShown[unit] + 0.001, -0.001].map((bound) => `<formula>${bound}</formula>`)
  const rule = `<cfRule type="cellIs" dxfId="${Unit.options.indexOf(unit)}" priority="1" operator="between">${bounds.join('')}</cfRule>`
  const formatting = `<conditionalFormatting sqref="${amounts.join(' ')}">${rule}</conditionalFormatting>`
  return xml.replace('</sheetData>', `</sheetData>${formatting}`)
}

const zeroStyles = `<dxfs count="${Unit.options.length}">${Unit.options
  .map((unit, index) => {
    const format = amountFormat[unit]
    return `<dxf><numFmt numFmtId="${900 + index}" formatCode="${format};${format}"/></dxf>`
  })
  .join('')}</dxfs>`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
