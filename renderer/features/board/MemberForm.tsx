/** A person's mandate: new, or changed. */
import { Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Member, type Role, roles } from '../../../shared/model/board.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useCall } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'

interface Props {
  /** Null for a new one. */
  readonly member: Member | null
  readonly onDone: () => void
}

export function MemberForm({ member, onDone }: Props) {
  const { t } = useTranslation()
  const add = useCall('member.add')
  const update = useCall('member.update')
  const [name, setName] = useState(member?.name ?? '')
  const [role, setRole] = useState<Role>(member?.role ?? 'member')
  const [organisation, setOrganisation] = useState(member?.organisation ?? '')
  const [from, setFrom] = useState<LocalDate | null | undefined>(member?.from ?? null)
  const [to, setTo] = useState<LocalDate | null | undefined>(member?.to ?? null)
  const [nameMissing, setNameMissing] = useState(false)
  const endsBeforeStart = Boolean(from && to && to < from)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setNameMissing(name.trim() === '')
    if (name.trim() === '' || from === undefined || to === undefined || endsBeforeStart) return
    const input = { name, role, organisation, from, to }
    if (member) update.mutate({ id: member.id, member: input }, { onSuccess: onDone })
    else add.mutate(input, { onSuccess: onDone })
  }

  return (
    <Dialog onClose={onDone} title={member ? t('ui.members.edit') : t('ui.members.new')}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('ui.members.name')}
          value={name}
          error={nameMissing && t('ui.members.nameMissing')}
          data-autofocus
          required
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <SimpleGrid cols={2} spacing="lg">
          <Select
            label={t('ui.members.role')}
            value={role}
            data={roles.map((value) => ({ value, label: t(`ui.members.roles.${value}`) }))}
            onChange={(role) => setRole(role ?? 'member')}
          />
          <TextInput
            label={t('ui.members.organisation')}
            value={organisation}
            onChange={({ currentTarget }) => setOrganisation(currentTarget.value)}
          />
          <DateField label={t('ui.members.from')} value={from ?? null} onChange={setFrom} />
          <DateField
            label={t('ui.members.to')}
            value={to ?? null}
            error={endsBeforeStart ? t('ui.members.endBeforeStart') : undefined}
            onChange={setTo}
          />
        </SimpleGrid>
        <ErrorNote error={add.error ?? update.error} />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onDone}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={add.isPending || update.isPending}>
            {member ? t('ui.save.do') : t('ui.add')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
