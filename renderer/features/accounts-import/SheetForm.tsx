/** The wizard of a spreadsheet: use, year, columns, and what comes of it, live. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { amountText } from '../../../shared/accounts/amount.ts'
import type { Translate } from '../../../shared/i18n/i18n.ts'
import type { SpreadsheetImport, SpreadsheetPreview } from '../../../shared/model/account-import.ts'
import type { ChosenAccounts } from '../../../shared/model/state.ts'
import { useJob } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useNavigation } from '../../route.tsx'
import { firstDraft, inputOf, type SheetDraft, withColumn } from './draft.ts'
import { NoteField } from './ImportFields.tsx'
import { ImportFrame } from './ImportFrame.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { markedPlaces } from './issues.ts'
import { SheetFields } from './SheetFields.tsx'
import { SheetTable } from './SheetTable.tsx'
import type { useChooseFile } from './useChooseFile.ts'
import { usePreview } from './usePreview.ts'

interface Props {
  readonly file: ChosenAccounts
  readonly choosing: ReturnType<typeof useChooseFile>
  readonly found: SpreadsheetPreview
}

export function SheetForm({ file, choosing, found }: Props) {
  const { t } = useTranslation()
  const { turn } = useNavigation()
  const [draft, setDraft] = useState<SheetDraft>(() => firstDraft(found))
  const { data, error, isFetching } = usePreview(
    'accounts.importSpreadsheet',
    inputOf(draft, file.file, true),
  )
  const job = useJob('accounts.importSpreadsheet')
  const isYearMissing = data !== undefined && data.year === null
  const isAllowed = data?.status !== 'reject' && (data?.status !== 'block' || draft.note.trim() !== '')
  const input = inputOf(draft, file.file, false)
  const submit = async () => {
    const done = input && (await job.run(input).catch(() => null))
    if (done?.source) turn({ page: 'accounts', tab: 'sources' })
  }
  const canStore =
    data !== undefined && !error && !isFetching && isAllowed && !isYearMissing && input !== null
  const sheet = found.sheets.find(({ name }) => name === draft.sheet)
  return (
    <ImportFrame
      file={file}
      choosing={choosing}
      job={job}
      onSubmit={canStore ? () => void submit() : null}
      form={<SheetFields draft={draft} found={found} isYearMissing={isYearMissing} onChange={setDraft} />}
    >
      <ErrorNote error={error} />
      {data ? (
        <ImportOutcome
          kind="spreadsheet"
          status={data.status}
          issues={data.issues}
          facts={factsOf(data, found, t)}
        >
          {data.status === 'block' && (
            <NoteField note={draft.note} onChange={(note) => setDraft({ ...draft, note })} />
          )}
        </ImportOutcome>
      ) : (
        <p>
          {t(
            found.suggestions.length === 0 ? 'spreadsheet.page.noSuggestion' : 'spreadsheet.page.incomplete',
          )}
        </p>
      )}
      {sheet && (
        <SheetTable
          sheet={sheet}
          roles={draft.roles}
          firstRow={draft.firstRow}
          remembered={draft.remembered}
          marked={markedPlaces(data?.issues ?? [])}
          onRole={(column, role) => setDraft(withColumn(draft, found, column, role))}
        />
      )}
    </ImportFrame>
  )
}

function factsOf(
  { accounts, result, encoding }: SpreadsheetImport,
  { format }: SpreadsheetPreview,
  t: Translate,
): readonly string[] {
  return [
    t('spreadsheet.page.accounts', { count: accounts }),
    t('spreadsheet.page.result', { amount: amountText(result, 'kr', 2) }),
    ...(format === 'csv' ? [t('spreadsheet.page.encoding', { encoding })] : []),
  ]
}
