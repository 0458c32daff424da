/** Locks a period's figures. What can't be undone is asked about. */
import { Button, Group } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LocalDate } from '../../../shared/values.ts'
import { useCall, useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import style from './AccountsPage.module.css'

interface Props {
  readonly period: LocalDate
  readonly onClose: () => void
}

export function LockDialog({ period, onClose }: Props) {
  const { t } = useTranslation()
  const lock = useCall('accounts.lock')
  const open = useRead('accounts.checks', { period }).filter(({ status }) => status !== 'ok')
  return (
    <Dialog title={t('accounts.lock.title', { period })} busy={lock.isPending} onClose={onClose}>
      <div className={form.form}>
        <p className={style.fine}>{t('accounts.lock.text')}</p>
        {open.length > 0 && <p className={style.fine}>{t('accounts.lock.open', { count: open.length })}</p>}
        <ErrorNote error={lock.error} />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" data-autofocus onClick={onClose} disabled={lock.isPending}>
            {t('ui.cancel')}
          </Button>
          <Button
            variant="filled"
            leftSection={<IconLock size={16} />}
            loading={lock.isPending}
            onClick={() => lock.mutate({ period }, { onSuccess: onClose })}
          >
            {t('accounts.lock.do')}
          </Button>
        </Group>
      </div>
    </Dialog>
  )
}
