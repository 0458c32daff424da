/** Imports files of accounts. */
export function AccountsImportPage() {
  return null
}
