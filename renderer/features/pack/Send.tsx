/** The button that sends: the papers the first time, then what has come since. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { SendDialog } from './SendDialog.tsx'

export function Send({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="filled" onClick={() => setOpen(true)}>
        {t(meeting.sent ? 'pack.send.later' : 'pack.send.first')}
      </Button>
      {open && <SendDialog meeting={meeting} onClose={() => setOpen(false)} />}
    </>
  )
}
