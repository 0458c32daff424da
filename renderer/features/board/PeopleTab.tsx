/** People and their mandates, of the body that is shown or of all; pasted in from a list, or added one by one. */
import { Button, SegmentedControl, Select } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconClipboardText, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Body, Member } from '../../../shared/model/board.ts'
import type { BodyId } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { useShownBody } from '../../shown-body.ts'
import board from './Board.module.css'
import { BodyMembers } from './BodyMembers.tsx'
import { MemberForm } from './MemberForm.tsx'
import type { WhichMandates } from './member-groups.ts'
import { PasteMembers } from './PasteMembers.tsx'

interface Props {
  readonly bodies: readonly Body[]
  readonly locked: boolean
}

/** A mandate that is changed, or a body that gets a new one. */
type Editing = { readonly body: BodyId; readonly member: Member | null }

const whichMandates: readonly WhichMandates[] = ['all', 'current', 'former']

export function PeopleTab({ bodies, locked }: Props) {
  const { t } = useTranslation()
  const { body: shown } = useShownBody()
  // Held while the page is on screen, so that dialogs that need them open at once.
  useRead('person.list', {})
  const [chosen, setChosen] = useState<BodyId | 'all' | null>(null)
  const [which, setWhich] = useState<WhichMandates>('all')
  const [editing, setEditing] = useState<Editing | null>(null)
  const [pasting, setPasting] = useState(false)
  const filter = chosen ?? shown ?? 'all'
  const listed = bodies.filter(({ id }) => filter === 'all' || filter === id)
  const target = listed.find(({ id }) => id === shown) ?? listed[0] ?? bodies[0]
  const add = () => target && setEditing({ body: target.id, member: null })
  const paste = () => setPasting(true)
  useHotkeys(
    locked || editing || pasting
      ? []
      : [
          ['N', add],
          ['L', paste],
        ],
  )
  return (
    <>
      <div className={board.tools}>
        {bodies.length > 1 && (
          <Select
            label={t('registersUi.people.body')}
            value={String(filter)}
            data={[
              ...bodies.map(({ id, name }) => ({ value: String(id), label: name })),
              { value: 'all', label: t('registersUi.people.allBodies') },
            ]}
            onChange={(value) => setChosen(value === 'all' ? 'all' : (Number(value) as BodyId))}
          />
        )}
        <SegmentedControl
          aria-label={t('registersUi.people.which')}
          value={which}
          data={whichMandates.map((value) => ({ value, label: t(`registersUi.people.whiches.${value}`) }))}
          onChange={setWhich}
        />
        <span className={board.space} />
        {!locked && (
          <div className={board.actions}>
            <ActionTip label={t('registersUi.paste.open')} shortcut="L">
              <Button leftSection={<IconClipboardText size={16} />} onClick={paste}>
                {t('registersUi.paste.open')}
              </Button>
            </ActionTip>
            <ActionTip label={t('ui.members.add')} shortcut="N">
              <Button leftSection={<IconUserPlus size={16} />} onClick={add}>
                {t('ui.members.add')}
              </Button>
            </ActionTip>
          </div>
        )}
      </div>
      {listed.map((body) => (
        <BodyMembers
          key={body.id}
          {...{ body, which, locked }}
          titled={bodies.length > 1}
          onEdit={(member) => setEditing({ body: body.id, member })}
        />
      ))}
      {editing && <MemberForm {...editing} bodies={bodies} onDone={() => setEditing(null)} />}
      {pasting && target && (
        <PasteMembers bodies={bodies} body={target.id} onDone={() => setPasting(false)} />
      )}
    </>
  )
}
