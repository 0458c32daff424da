/** Edits of the forecast that are on their way to be stored, laid over what was read. */
import type { AccountData, AccountRow, Amount } from '../../../shared/model/accounts.ts'

/** By account; null takes an edit back. */
export type Edits = ReadonlyMap<string, Amount>

export function withEdits(data: AccountData, edits: Edits): AccountData {
  if (edits.size === 0) return data
  return {
    ...data,
    rows: data.rows.map((row) => {
      const ore = edits.get(row.account)
      return ore === undefined ? row : withForecast(row, ore)
    }),
  }
}

function withForecast(row: AccountRow, ore: Amount): AccountRow {
  const imported = importedOf(row)
  const { importedForecast: _, ...rest } = row
  return ore === null
    ? { ...rest, forecast: imported }
    : { ...rest, forecast: ore, importedForecast: imported }
}

/** The forecast as it was imported. */
export function importedOf({ forecast, importedForecast }: AccountRow): Amount {
  return importedForecast === undefined ? forecast : importedForecast
}

/** The edit that stands on a row: null where it is as it was imported. */
export function editOf({ forecast, importedForecast }: AccountRow): Amount {
  return importedForecast === undefined ? null : forecast
}
