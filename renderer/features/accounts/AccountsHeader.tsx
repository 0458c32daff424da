/** The top of the accounts: the period, where its figures come from, what can be done with them. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileSpreadsheet, IconFileTypePdf, IconLock } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { AccountData } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import { SaveState } from '../meeting/SaveState.tsx'
import { ImportButton } from './AccountsEmpty.tsx'
import style from './AccountsPage.module.css'
import { AttachDialog } from './AttachDialog.tsx'
import { LockDialog } from './LockDialog.tsx'
import { sourceDate } from './report-columns.ts'
import { type AccountExport, exportedReports } from './useAccountExport.ts'

interface Props {
  readonly data: AccountData
  readonly periods: readonly LocalDate[]
  readonly locked: boolean
  /** A forecast is on its way to be stored. */
  readonly saving: boolean
  readonly exports: AccountExport
  readonly onPeriod: (period: LocalDate) => void
  /** The tabs. */
  readonly children: ReactNode
}

export function AccountsHeader({ data, periods, locked, saving, exports, onPeriod, children }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { readOnly } = useRead('board.get', {})
  const [dialog, setDialog] = useState<'attach' | 'lock' | null>(null)
  const close = () => setDialog(null)
  const { period } = data
  return (
    <PageHeader
      title={t(period === data.yearEnd ? 'accounts.titleYear' : 'accounts.title', {
        date: dateText(period, language),
      })}
      meta={
        <span className={style.meta}>
          {periods.length > 1 && (
            <ChipSelect
              quiet
              label={t('accounts.period')}
              value={period}
              options={periods}
              wordOf={(period) => period}
              onChange={onPeriod}
            />
          )}
          {sourcesText()}
        </span>
      }
      actions={
        <>
          {!locked && (saving ? t('ui.save.saving') : <SaveState />)}
          {!readOnly && <ImportButton />}
          <ExportMenu exports={exports} {...(locked ? {} : { onLock: () => setDialog('lock') })} />
          {!readOnly && (
            <Button variant="filled" onClick={() => setDialog('attach')}>
              {t('accounts.attach.open')}
            </Button>
          )}
        </>
      }
    >
      {children}
      {dialog === 'attach' && <AttachDialog period={period} onClose={close} />}
      {dialog === 'lock' && <LockDialog period={period} onClose={close} />}
    </PageHeader>
  )

  /** "SIE 2018-11-08 · budget · prognos 2018-11-13" */
  function sourcesText(): ReactNode {
    const { actual, budget, forecast } = data.sources
    const parts = [
      actual && t('accounts.from.actual', { date: sourceDate(actual) }),
      budget && t('accounts.from.budget'),
      forecast && t('accounts.from.forecast', { date: sourceDate(forecast) }),
    ]
    return (
      <span className={style.sources}>
        {parts
          .filter((part) => part !== null)
          .map((part, index) => (
            <span key={part}>{index === 0 ? part : ` · ${part}`}</span>
          ))}
      </span>
    )
  }
}

interface MenuProps {
  readonly exports: AccountExport
  readonly onLock?: () => void
}

function ExportMenu({ exports, onLock }: MenuProps) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button disabled={exports.running} rightSection={<IconChevronDown size={14} />}>
          {t('accounts.export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['pdf', 'xlsx'] as const).map((format) =>
          exportedReports.map((report) => (
            <Menu.Item
              key={`${report} ${format}`}
              leftSection={
                format === 'pdf' ? <IconFileTypePdf size={16} /> : <IconFileSpreadsheet size={16} />
              }
              onClick={() => void exports.write(report, format)}
            >
              {t(`accounts.export.${format}`, { report: t(`accounts.files.${report}`) })}
            </Menu.Item>
          )),
        )}
        {onLock && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconLock size={16} />} onClick={onLock}>
              {t('accounts.lock.ask')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
