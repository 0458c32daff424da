/** A person's mandate in a body: new, or changed. */
import { Autocomplete, Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core'
import { type SubmitEvent, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Body, type Member, roles } from '../../../shared/model/board.ts'
import { hasVote } from '../../../shared/rules/roles.ts'
import type { BodyId } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import {
  draftOf,
  type MemberDraft,
  nameQuestion,
  personOf,
  problemOf,
  suggestedNames,
} from './member-draft.ts'
import { OtherMandates } from './OtherMandates.tsx'
import { roleWord } from './role-word.ts'
import { SubstituteSelect } from './SubstituteSelect.tsx'
import { useStoreMember } from './useStoreMember.ts'
import { WhoseMandate } from './WhoseMandate.tsx'

interface Props {
  /** Null for a new one. */
  readonly member: Member | null
  readonly body: BodyId
  readonly bodies: readonly Body[]
  readonly onDone: () => void
}

export function MemberForm({ member, body: given, bodies, onDone }: Props) {
  const { t } = useTranslation()
  const people = useRead('person.list', {})
  const [body, setBody] = useState(given)
  const kind = bodies.find(({ id }) => id === body)?.kind
  const [draft, setDraft] = useState<MemberDraft>(() => draftOf(member))
  const [tried, setTried] = useState(false)
  const { store, error, running } = useStoreMember(member, onDone)
  const change = (part: Partial<MemberDraft>) => setDraft((draft) => ({ ...draft, ...part }))
  const problem = problemOf(draft)
  const question = nameQuestion(draft, member, people)
  const votesByRole = t(
    hasVote({ role: draft.role, votes: null }) ? 'registersUi.people.yes' : 'registersUi.people.no',
  )

  /** Somebody who is known is reached as before. */
  const name = (name: string) => {
    const known = member ? undefined : people.find((person) => person.name === name.trim())
    const { email, phone } = draft
    change({ name, ...(known ? { email: email || known.email, phone: phone || known.phone } : {}) })
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    store(draft, body, personOf(draft, member, question))
  }
  return (
    <Dialog onClose={onDone} size={600} title={member ? t('ui.members.edit') : t('ui.members.new')}>
      <form className={form.form} onSubmit={submit} noValidate>
        <Autocomplete
          label={t('ui.members.name')}
          value={draft.name}
          data={member ? [] : suggestedNames(draft.name, people)}
          limit={8}
          error={tried && problem === 'nameMissing' && t('ui.members.nameMissing')}
          data-autofocus
          required
          onChange={name}
        />
        {question && (
          <WhoseMandate question={question} whose={draft.whose} onChange={(whose) => change({ whose })} />
        )}
        {!member && bodies.length > 1 && (
          <Select
            label={t('registersUi.people.body')}
            value={String(body)}
            data={bodies.map(({ id, name }) => ({ value: String(id), label: name }))}
            onChange={(value) => {
              setBody(Number(value) as BodyId)
              change({ substituteFor: null })
            }}
          />
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
          <Select
            label={t('ui.members.role')}
            value={draft.role}
            data={roles.map((value) => ({ value, label: roleWord(t, value, kind) }))}
            onChange={(role) => change({ role: role ?? 'member' })}
          />
          <TextInput
            label={t('registersUi.people.organisation')}
            value={draft.organisation}
            onChange={({ currentTarget }) => change({ organisation: currentTarget.value })}
          />
          <DateField
            label={t('ui.members.from')}
            value={draft.from ?? null}
            onChange={(from) => change({ from })}
          />
          <DateField
            label={t('ui.members.to')}
            value={draft.to ?? null}
            error={problem === 'endBeforeStart' ? t('ui.members.endBeforeStart') : undefined}
            onChange={(to) => change({ to })}
          />
          <TextInput
            label={t('registersUi.people.email')}
            value={draft.email}
            onChange={({ currentTarget }) => change({ email: currentTarget.value })}
          />
          <TextInput
            label={t('registersUi.people.phone')}
            value={draft.phone}
            onChange={({ currentTarget }) => change({ phone: currentTarget.value })}
          />
          <Select
            label={t('registersUi.people.votes')}
            value={draft.votes === null ? 'role' : draft.votes ? 'yes' : 'no'}
            data={[
              { value: 'role', label: t('registersUi.people.votesByRole', { votes: votesByRole }) },
              { value: 'yes', label: t('registersUi.people.yes') },
              { value: 'no', label: t('registersUi.people.no') },
            ]}
            onChange={(value) => change({ votes: value === 'role' ? null : value === 'yes' })}
          />
          {(draft.role === 'deputy' || draft.substituteFor !== null) && (
            <Suspense>
              <SubstituteSelect
                key={body}
                {...{ body, member }}
                value={draft.substituteFor}
                onChange={(substituteFor) => change({ substituteFor })}
              />
            </Suspense>
          )}
        </SimpleGrid>
        {member && <OtherMandates member={member} people={people} />}
        <ErrorNote error={error} />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onDone}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={running}>
            {member ? t('ui.save.do') : t('ui.add')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
