/** An import of a spreadsheet as it is being decided. */
import type { Input } from '../../../shared/contract.ts'
import type {
  SpreadsheetMapping,
  SpreadsheetPreview,
  SpreadsheetSuggestion,
} from '../../../shared/model/account-import.ts'
import type { SourceUse } from '../../../shared/model/accounts.ts'
import type { FileToken } from '../../../shared/values.ts'
import { type ColumnRole, columnsOf, monthOf, type Roles, rolesOf, withRole } from './columns.ts'

export interface SheetDraft {
  readonly use: SourceUse
  readonly year: number | null
  readonly label: string
  readonly sheet: string
  readonly roles: Roles
  readonly firstRow: number
  readonly unit: SpreadsheetMapping['unit']
  readonly incomePositive: boolean
  /** Whether the columns are those of an earlier import. */
  readonly remembered: boolean
  readonly note: string
}

type Found = Pick<SpreadsheetPreview, 'sheets' | 'suggestions'>

/** The first suggestion, or columns that nothing is said of. */
export function firstDraft(found: Found): SheetDraft {
  const [suggestion] = found.suggestions
  const sheet = suggestion?.mapping.sheet ?? found.sheets[0]?.name ?? ''
  const blank: SheetDraft = {
    use: 'budget',
    year: null,
    label: '',
    sheet,
    roles: Array.from({ length: widthOf(found, sheet) }, () => 'none' as const),
    firstRow: found.sheets.find(({ name }) => name === sheet)?.rows[0]?.line ?? 1,
    unit: 'kr',
    incomePositive: true,
    remembered: false,
    note: '',
  }
  return suggestion ? taking(blank, found, suggestion) : blank
}

function taking(draft: SheetDraft, found: Found, suggestion: SpreadsheetSuggestion): SheetDraft {
  const { use, year, label, remembered, mapping } = suggestion
  const { sheet, firstRow, unit, incomePositive } = mapping
  return {
    ...draft,
    use: use ?? draft.use,
    year: year ?? draft.year,
    label,
    sheet,
    roles: rolesOf(mapping, widthOf(found, sheet)),
    firstRow,
    unit,
    incomePositive,
    remembered,
  }
}

/** Another use takes the column that the file has for it. */
export function withUse(draft: SheetDraft, found: Found, use: SourceUse): SheetDraft {
  const suggestion = found.suggestions.find((each) => each.use === use && each.mapping.sheet === draft.sheet)
  return suggestion ? taking(draft, found, suggestion) : { ...draft, use }
}

export function withSheet(draft: SheetDraft, found: Found, sheet: string): SheetDraft {
  const ofSheet = {
    sheets: found.sheets.filter(({ name }) => name === sheet),
    suggestions: found.suggestions.filter(({ mapping }) => mapping.sheet === sheet),
  }
  const { note, year } = draft
  const next = firstDraft(ofSheet)
  return { ...next, note, year: next.year ?? year }
}

/** A column that is said to hold the amounts brings what its head says: use, year, label and unit. */
export function withColumn(draft: SheetDraft, found: Found, column: number, role: ColumnRole): SheetDraft {
  const roles = withRole(draft.roles, column, role)
  const suggestion =
    role === 'amount' &&
    found.suggestions.find(
      ({ mapping }) => mapping.sheet === draft.sheet && mapping.amounts.join() === String(column),
    )
  if (!suggestion) {
    // The head of one column is no name for all months.
    const isHead = monthOf(role) !== null && found.suggestions.some(({ label }) => label === draft.label)
    return { ...draft, roles, label: isHead ? '' : draft.label, remembered: false }
  }
  const { use, year, label, mapping } = suggestion
  return {
    ...draft,
    roles,
    remembered: false,
    use: use ?? draft.use,
    year: year ?? draft.year,
    label,
    unit: mapping.unit,
  }
}

/** What the import is asked; null while columns are missing. */
export function inputOf(
  draft: SheetDraft,
  file: FileToken,
  preview: boolean,
): Input<'accounts.importSpreadsheet'> | null {
  const columns = columnsOf(draft.roles)
  if (!columns) return null
  const { use, year, label, sheet, firstRow, unit, incomePositive, note } = draft
  // A preview is the same whatever the note says.
  const words = preview ? { note: '', label: '' } : { note, label }
  return {
    file,
    use,
    year,
    preview,
    ...words,
    mapping: { ...columns, sheet, firstRow, unit, incomePositive },
  }
}

/** How many columns the rows that are shown have. */
export function widthOf({ sheets }: Pick<Found, 'sheets'>, sheet: string): number {
  const shown = sheets.find(({ name }) => name === sheet)
  return Math.max(0, ...(shown?.rows ?? []).map(({ cells }) => cells.length))
}
