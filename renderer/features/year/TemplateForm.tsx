/** An item of the template: new, or changed. */

import { Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { itemKinds, plainItem } from '../../../shared/model/meeting.ts'
import {
  type TemplateItem,
  type TemplateItemInput,
  templateDues,
  templatePlaces,
} from '../../../shared/model/year-plan.ts'
import { useCall, useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { RichInput } from '../../components/rich-text/RichInput.tsx'
import { useShownBody } from '../../shown-body.ts'
import { MonthChips } from './MonthChips.tsx'
import type { useTemplate } from './useTemplate.ts'

interface Props {
  /** Null for a new one. */
  readonly item: TemplateItem | null
  readonly template: ReturnType<typeof useTemplate>
  readonly onDone: () => void
}

const empty: TemplateItemInput = {
  ...plainItem,
  title: '',
  kind: 'decision',
  text: '',
  proposal: '',
  presenter: '',
  place: 'beginning',
  due: 'every',
  months: [],
}

export function TemplateForm({ item, template, onDone }: Props) {
  const { t } = useTranslation()
  const shown = useShownBody()
  const { board } = useRead('board.get', shown)
  const add = useCall('year.template.add')
  const [draft, setDraft] = useState<TemplateItemInput>(item ? inputOf(item) : empty)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<TemplateItemInput>) => setDraft((draft) => ({ ...draft, ...part }))
  const untitled = draft.title.trim() === ''

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (untitled || (draft.due === 'months' && draft.months.length === 0)) return
    const input = { ...draft, months: draft.due === 'months' ? draft.months : [] }
    if (item) template.change(item, input, onDone)
    else add.mutate({ ...input, ...shown }, { onSuccess: onDone })
  }
  return (
    <Dialog onClose={onDone} size={600} title={item ? t('year.template.edit') : t('year.template.new')}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('year.template.title')}
          value={draft.title}
          error={tried && untitled && t('year.template.titleMissing')}
          data-autofocus
          required
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
        <SimpleGrid cols={2} spacing="lg">
          <Select
            label={t('meeting.item.kind')}
            value={draft.kind}
            data={itemKinds.map((value) => ({ value, label: t(`meeting.item.kinds.${value}`) }))}
            onChange={(kind) => change({ kind: kind ?? 'decision' })}
          />
          <TextInput
            label={t('year.template.presenter')}
            value={draft.presenter}
            onChange={({ currentTarget }) => change({ presenter: currentTarget.value })}
          />
          <Select
            label={t('year.template.when')}
            value={draft.due}
            data={templateDues.map((value) => ({ value, label: t(`year.template.dues.${value}`) }))}
            {...(draft.due === 'months' ? { description: t('year.template.monthsHelp') } : {})}
            onChange={(due) => change({ due: due ?? 'every' })}
          />
          <Select
            label={t('year.template.place')}
            value={draft.place}
            data={templatePlaces.map((value) => ({ value, label: t(`year.template.places.${value}`) }))}
            onChange={(place) => change({ place: place ?? 'beginning' })}
          />
        </SimpleGrid>
        {draft.due === 'months' && (
          <MonthChips
            label={t('year.template.dues.months')}
            months={draft.months}
            onChange={(months) => change({ months: [...months] })}
            required={tried}
          />
        )}
        <RichInput
          label={t('meeting.item.text')}
          value={{ text: draft.text, doc: draft.textDoc }}
          onChange={({ text, doc }) => change({ text, textDoc: doc })}
        />
        <RichInput
          label={t('meeting.item.proposal')}
          placeholder={t('meeting.item.proposalHint', { body: board.bodyName })}
          value={{ text: draft.proposal, doc: draft.proposalDoc }}
          onChange={({ text, doc }) => change({ proposal: text, proposalDoc: doc })}
        />
        <ErrorNote error={add.error ?? template.error} />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onDone}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={add.isPending || template.running}>
            {item ? t('ui.save.do') : t('ui.add')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

function inputOf({ id: _id, ...item }: TemplateItem): TemplateItemInput {
  return item
}
