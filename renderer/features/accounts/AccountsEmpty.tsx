/** What belongs on the page of accounts, and the one next step. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useNavigation } from '../../route.tsx'
import { usePageKeys } from '../meeting/page-keys.ts'

export function AccountsEmpty() {
  const { t } = useTranslation()
  const { readOnly } = useRead('board.get', {})
  return (
    <EmptyState title={t('accounts.empty.title')} text={t('accounts.empty.text')}>
      {!readOnly && <ImportButton leading />}
    </EmptyState>
  )
}

/** Leads to the import. */
export function ImportButton({ leading = false }: { readonly leading?: boolean }) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const open = () => go({ page: 'accounts-import' })
  usePageKeys({ I: open })
  return (
    <ActionTip label={t('accounts.import')} shortcut="I">
      <Button variant={leading ? 'filled' : 'default'} onClick={open}>
        {t('accounts.import')}
      </Button>
    </ActionTip>
  )
}
