/** Shows a spreadsheet before it is imported, with what its columns seem to mean. */
import { type Grid, textOf } from '../../../shared/accounts/spreadsheet/grid.ts'
import { statusOf } from '../../../shared/accounts/spreadsheet/issue.ts'
import { shapeOf, suggestMappings, wordsOfColumns } from '../../../shared/accounts/spreadsheet/suggest.ts'
import type { SpreadsheetSuggestion } from '../../../shared/model/account-import.ts'
import { SourceUse } from '../../../shared/model/accounts.ts'
import type { Database } from '../../db/open.ts'
import { rememberedMapping } from '../../db/spreadsheet-mappings.ts'
import { readSpreadsheetAt } from '../../spreadsheet/read-spreadsheet.ts'
import type { JobHandlers } from '../handler.ts'

/** What is shown of a sheet. */
const shown = { rows: 60, columns: 40, characters: 80 } as const

export const readSpreadsheet: JobHandlers['accounts.readSpreadsheet'] = async (context, { file }) => {
  const { file: found } = await readSpreadsheetAt(context.pathOf(file))
  const { format, encoding, grids, issues } = found
  // What is in sight comes first.
  const inOrder = grids.toSorted((one, other) => Number(one.hidden) - Number(other.hidden))
  return {
    format,
    encoding,
    status: statusOf(issues),
    sheets: inOrder.map((grid) => ({
      name: grid.name,
      hidden: grid.hidden,
      rowCount: grid.rows.length,
      rows: grid.rows.slice(0, shown.rows).map(({ line, cells }) => ({
        line,
        cells: cells.slice(0, shown.columns).map((cell) => textOf(cell).slice(0, shown.characters)),
      })),
    })),
    suggestions: inOrder.flatMap((grid) => suggestionsOf(context.db, grid)),
    issues: [...issues],
  }
}

/** What was chosen before for a file of this shape comes before what is guessed. */
function suggestionsOf(db: Database, grid: Grid): SpreadsheetSuggestion[] {
  const guesses = suggestMappings(grid)
  if (guesses.length === 0) return []
  const shape = shapeOf(grid)
  const remembered = SourceUse.options.flatMap((use): SpreadsheetSuggestion[] => {
    const mapping = rememberedMapping(db, shape, use)
    if (!mapping) return []
    const { label, year } = wordsOfColumns(grid, mapping.amounts)
    return [{ label, use, year, mapping, remembered: true }]
  })
  const isKnown = (amounts: readonly number[]) =>
    remembered.some(({ mapping }) => mapping.amounts.join() === amounts.join())
  const guessed = guesses
    .filter(({ mapping }) => !isKnown(mapping.amounts))
    .map(({ label, use, year, mapping }) => ({ label, use, year, mapping, remembered: false }))
  return [...remembered, ...guessed].toSorted(
    (one, other) => (one.mapping.amounts[0] ?? 0) - (other.mapping.amounts[0] ?? 0),
  )
}
