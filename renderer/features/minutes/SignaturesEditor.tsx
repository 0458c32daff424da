/** Who signs, and when they have: the secretary, the chair, the adjusters. */
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { type Minutes, type Signatory, SignatoryRole } from '../../../shared/model/minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { useChange } from '../../autosave/useChange.ts'
import { DateField } from '../../components/DateField.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useOfferUndo } from '../../components/Undo.tsx'
import editor from '../meeting/editor.module.css'
import { SigningSection } from '../signing/SigningSection.tsx'
import { NameAdder } from './NameAdder.tsx'
import { SignatoryRow } from './SignatoryRow.tsx'
import style from './SignaturesEditor.module.css'
import { headOf } from './TimeAndPlace.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
}

export function SignaturesEditor({ meeting, minutes }: Props) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const { signatories, attendance } = minutes
  const names = attendance.filter(({ presence }) => presence !== 'absent').map(({ name }) => name)

  const add = (role: SignatoryRole, name: string) => {
    const title = attendance.find((person) => person.name === name)?.role ?? ''
    void change('signatory.add', { meeting: meeting.id, signatory: { role, name, title, signedOn: null } })
  }
  const remove = async ({ id, name }: Signatory) => {
    if ((await change('signatory.remove', { id })) === undefined) return
    offerUndo({ text: t('meeting.signatory.removed', { name }) })
  }

  return (
    <section aria-label={t('meeting.signatory.heading')}>
      <ErrorNote error={error} />
      <div className={style.recorded}>
        <DateField
          label={t('meeting.minutes.recordedOn')}
          value={minutes.recordedOn}
          onChange={(recordedOn) =>
            recordedOn !== undefined &&
            save({ thing: 'minutes', id: meeting.id, value: { ...headOf(minutes), recordedOn } })
          }
        />
      </div>
      {SignatoryRole.options.map((role) => {
        const signers = signatories.filter((signatory) => signatory.role === role)
        return (
          <section key={role} className={style.group} aria-label={t(`meeting.signatory.${role}`)}>
            <h2 className={editor.heading}>{t(`meeting.signatory.${role}`)}</h2>
            {signers.map((signatory) => (
              <SignatoryRow
                key={signatory.id}
                signatory={signatory}
                onRemove={() => void remove(signatory)}
              />
            ))}
            {(signers.length === 0 || role === 'adjuster') && (
              <NameAdder
                label={t('meeting.signatory.addAs', { role: t(`meeting.signatory.${role}`) })}
                names={names}
                onAdd={(name) => add(role, name)}
              />
            )}
          </section>
        )
      })}
      <SigningSection meeting={meeting} />
    </section>
  )
}
