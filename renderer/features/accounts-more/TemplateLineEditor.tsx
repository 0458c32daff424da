/** The middle of the templates: one group, result line or tax line. */
import { Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { amountText } from '../../../shared/accounts/amount.ts'
import { placeAccounts } from '../../../shared/accounts/placing.ts'
import { selectorText } from '../../../shared/accounts/template-check.ts'
import type {
  AccountData,
  Selector,
  TemplateGroup,
  TemplateLine,
  Unit,
} from '../../../shared/model/accounts.ts'
import { useTyped } from '../../autosave/useTyped.ts'
import { IconAction } from '../../components/IconAction.tsx'
import { FormulaEditor } from './FormulaEditor.tsx'
import { TaxEditor } from './TaxEditor.tsx'
import style from './Templates.module.css'
import { readSelectors, withLine } from './template-edit.ts'
import type { TemplateDraft } from './useTemplateDraft.ts'

interface Props {
  readonly line: TemplateLine
  readonly draft: TemplateDraft
  readonly data: AccountData
  readonly unit: Unit
  readonly locked: boolean
  readonly onRemove: () => void
}

export function TemplateLineEditor({ line, draft, data, unit, locked, onRemove }: Props) {
  const { t } = useTranslation()
  const put = (next: TemplateLine, field: string) =>
    draft.changeLines(withLine(draft.template.lines, line.id, next), `${line.id} ${field}`)
  return (
    <fieldset className={style.fields} disabled={locked}>
      <div className={style.head}>
        <h2 className={style.kind}>{t(`accountsMore.templates.kinds.${line.kind}`)}</h2>
        {!locked && (
          <IconAction label={t('accountsMore.templates.remove')} keys="Delete" onClick={onRemove}>
            <IconTrash size={16} />
          </IconAction>
        )}
      </div>
      {line.kind === 'group' && <GroupEditor group={line} onChange={put} />}
      {line.kind !== 'group' && (
        <TextInput
          label={t('accountsMore.templates.text')}
          value={line.text}
          onChange={({ currentTarget }) => put({ ...line, text: currentTarget.value }, 'text')}
        />
      )}
      {line.kind === 'result' && <FormulaEditor line={line} lines={draft.template.lines} onChange={put} />}
      {line.kind === 'tax' && <TaxEditor line={line} lines={draft.template.lines} onChange={put} />}
      {line.kind !== 'result' && (
        <>
          <AccountsField
            accounts={line.accounts}
            onChange={(accounts) => put({ ...line, accounts }, 'accounts')}
          />
          <Placed {...{ line, draft, data, unit }} />
        </>
      )}
    </fieldset>
  )
}

interface GroupProps {
  readonly group: TemplateGroup
  readonly onChange: (next: TemplateGroup, field: string) => void
}

function GroupEditor({ group, onChange }: GroupProps) {
  const { t } = useTranslation()
  const { heading, sum, sign } = group
  return (
    <>
      <TextInput
        label={t('accountsMore.templates.heading')}
        description={t('accountsMore.templates.headingHint')}
        value={heading}
        onChange={({ currentTarget }) => onChange({ ...group, heading: currentTarget.value }, 'heading')}
      />
      <Checkbox
        label={t('accountsMore.templates.hasSum')}
        checked={sum !== null}
        onChange={({ currentTarget }) =>
          onChange({ ...group, sum: currentTarget.checked ? '' : null }, 'hasSum')
        }
      />
      {sum !== null && (
        <TextInput
          label={t('accountsMore.templates.sum')}
          value={sum}
          onChange={({ currentTarget }) => onChange({ ...group, sum: currentTarget.value }, 'sum')}
        />
      )}
      <div>
        <p className={style.label}>{t('accountsMore.templates.sign')}</p>
        <SegmentedControl
          aria-label={t('accountsMore.templates.sign')}
          value={String(sign)}
          onChange={(value) => onChange({ ...group, sign: value === '-1' ? -1 : 1 }, 'sign')}
          data={[
            { value: '1', label: t('accountsMore.templates.debit') },
            { value: '-1', label: t('accountsMore.templates.credit') },
          ]}
        />
      </div>
    </>
  )
}

interface AccountsProps {
  readonly accounts: readonly Selector[]
  readonly onChange: (accounts: Selector[]) => void
}

function AccountsField({ accounts, onChange }: AccountsProps) {
  const { t } = useTranslation()
  const { properties, unreadable } = useTyped<readonly Selector[]>({
    value: accounts,
    show: (accounts) => accounts.map(selectorText).join(', '),
    read: readSelectors,
    onChange: (accounts) => onChange([...accounts]),
  })
  return (
    <TextInput
      {...properties}
      label={t('accountsMore.templates.accounts')}
      description={t('accountsMore.templates.accountsHint')}
      error={unreadable && t('accountsMore.templates.noAccounts')}
    />
  )
}

/** The accounts that stand on the line now. */
function Placed({ line, draft, data, unit }: Pick<Props, 'line' | 'draft' | 'data' | 'unit'>) {
  const { t } = useTranslation()
  const rows = placeAccounts(data.rows, draft.template).rows.get(line.id) ?? []
  const column = draft.template.report === 'result' ? 'actual' : 'closing'
  if (rows.length === 0) return null
  return (
    <table className={style.accounts} aria-label={t('accountsMore.templates.placed')}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.account}>
            <td>{row.account}</td>
            <th scope="row">{row.name}</th>
            <td>{amountText(row[column], unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
