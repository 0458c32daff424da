/** Asks before a review is left whose last words can't be written in its file: the one thing here that can't be undone. */
import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/Dialog.tsx'

interface Props {
  readonly onStay: () => void
  readonly onLeave: () => void
}

export function LeavingDialog({ onStay, onLeave }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('reviewMode.leaving.title')} onClose={onStay}>
      <Stack gap={20}>
        <p>{t('reviewMode.leaving.text')}</p>
        <Group justify="flex-end">
          <Button size="md" onClick={onLeave}>
            {t('reviewMode.leaving.leave')}
          </Button>
          <Button size="md" variant="filled" data-autofocus onClick={onStay}>
            {t('reviewMode.leaving.stay')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
