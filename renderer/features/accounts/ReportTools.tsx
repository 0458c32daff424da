/** How the table is looked at: unit, columns, folded groups; and what was done, undone. */
import { Button, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconColumns3,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type ReportKind, Unit } from '../../../shared/model/accounts.ts'
import { IconAction } from '../../components/IconAction.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './ReportTools.module.css'
import { type ReportColumn, reportColumns } from './report-columns.ts'
import type { AccountView } from './useAccountView.ts'

interface Props {
  readonly kind: ReportKind
  readonly view: AccountView
  /** All groups of both reports that can be folded. */
  readonly groups: readonly string[]
  readonly onUndo: (() => void) | null
  readonly onRedo: (() => void) | null
}

export function ReportTools({ kind, view, groups, onUndo, onRedo }: Props) {
  const { t } = useTranslation()
  const nothing = () => undefined
  return (
    <div className={style.tools}>
      {(onUndo || onRedo) && (
        <>
          <IconAction label={t('ui.undo')} keys="mod+Z" disabled={!onUndo} onClick={onUndo ?? nothing}>
            <IconArrowBackUp size={16} />
          </IconAction>
          <IconAction
            label={t('accounts.redo')}
            keys="mod+shift+Z"
            disabled={!onRedo}
            onClick={onRedo ?? nothing}
          >
            <IconArrowForwardUp size={16} />
          </IconAction>
        </>
      )}
      <IconAction
        label={t('accounts.table.closeAll')}
        keys="shift+ArrowLeft"
        onClick={() => view.change({ folded: [...new Set([...view.folded, ...groups])] })}
      >
        <IconArrowsMinimize size={16} />
      </IconAction>
      <IconAction
        label={t('accounts.table.openAll')}
        keys="shift+ArrowRight"
        onClick={() => view.change({ folded: [...view.folded].filter((group) => !groups.includes(group)) })}
      >
        <IconArrowsMaximize size={16} />
      </IconAction>
      <ColumnMenu kind={kind} view={view} />
      <ChipSelect
        label={t('accounts.unit')}
        value={view.unit}
        options={Unit.options}
        wordOf={(unit) => unit}
        onChange={(unit) => view.change({ unit })}
      />
    </div>
  )
}

/** Stays open while columns are chosen. */
function ColumnMenu({ kind, view }: Pick<Props, 'kind' | 'view'>) {
  const { t } = useTranslation()
  const chosen = view.columns[kind]
  const toggle = (column: ReportColumn) => {
    const next = chosen.includes(column) ? chosen.filter((other) => other !== column) : [...chosen, column]
    if (next.length > 0) view.change({ columns: { ...view.columns, [kind]: next } })
  }
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconColumns3 size={16} />}>
          {t('accounts.table.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {reportColumns[kind].map((column) => (
          <Menu.CheckboxItem key={column} checked={chosen.includes(column)} onChange={() => toggle(column)}>
            {t(`accounts.columnNames.${column}`)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
