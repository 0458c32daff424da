/** Asks somebody for an attachment that is awaited: a new one, or one that the agenda has already. */

import { Autocomplete, Button, Group, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/meeting.ts'
import type { ItemId, LocalDate } from '../../../shared/values.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { useShownBody } from '../../shown-body.ts'

interface Props {
  readonly item: ItemId
  /** Null for a new one. */
  readonly attachment: Attachment | null
  readonly onClose: () => void
}

export function AskDialog({ item, attachment, onClose }: Props) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const [title, setTitle] = useState(attachment?.title ?? '')
  const [of, setOf] = useState(attachment?.asked?.of ?? '')
  const [due, setDue] = useState<LocalDate | null | undefined>(attachment?.asked?.due ?? null)
  const people = useNames()
  const isWhole = of.trim() !== '' && due !== undefined && title.trim() !== ''

  const ask = () => {
    if (due === undefined) return
    return attachment
      ? change('attachment.asked', { id: attachment.id, asked: { of, due } })
      : change('attachment.ask', { item, title, of, due })
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isWhole && (await ask()) !== undefined) onClose()
  }
  const withdraw = async () => {
    if (!attachment) return
    if ((await change('attachment.asked', { id: attachment.id, asked: null })) !== undefined) onClose()
  }
  const heading = attachment
    ? t('attachments.ask.title', { title: attachment.title })
    : t('attachments.ask.titleNew')
  return (
    <Dialog title={heading} onClose={onClose}>
      <form className={form.form} onSubmit={(event) => void submit(event)}>
        {!attachment && (
          <TextInput
            label={t('attachments.ask.name')}
            description={t('attachments.ask.hint')}
            value={title}
            data-autofocus
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        )}
        <Autocomplete
          label={t('attachments.ask.of')}
          data={people}
          value={of}
          data-autofocus={attachment !== null || undefined}
          onChange={setOf}
        />
        <DateField label={t('attachments.ask.due')} value={due ?? null} onChange={setDue} />
        <ErrorNote error={error} />
        <Group justify="flex-end">
          {attachment?.asked && (
            <Button variant="subtle" mr="auto" onClick={() => void withdraw()}>
              {t('attachments.ask.withdraw')}
            </Button>
          )}
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!isWhole}>
            {t('ui.save.do')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

/** People whom papers are asked of: those of the board, and those who have presented before. */
function useNames(): string[] {
  const members = useRead('member.list', useShownBody())
  const { presenters } = useRead('item.suggestions', {})
  return [...new Set([...members.map(({ name }) => name), ...presenters])]
}
