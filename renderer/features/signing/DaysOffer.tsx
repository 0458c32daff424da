/** Offers the days of electronic signatures to those of the minutes whose names they bear. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { Minutes, Signatory } from '../../../shared/model/minutes.ts'
import { namesPerson } from '../../../shared/rules/certificate-name.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { dayOf } from '../../today.ts'
import style from './Signing.module.css'

interface Day {
  readonly signatory: Signatory
  readonly day: LocalDate
}

export function DaysOffer({ minutes }: { readonly minutes: Minutes }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { change, error } = useChange()
  const days = daysOf(minutes)
  if (days.length === 0) return <ErrorNote error={error} />
  const fill = async () => {
    for (const { signatory, day } of days) {
      const { id, role, name, title } = signatory
      await change('signatory.update', { id, signatory: { role, name, title, signedOn: day } })
    }
  }
  const named = days.map(({ signatory, day }) =>
    t('signing.days.which', { name: signatory.name, date: dateText(day, language) }),
  )
  return (
    <div className={style.offer}>
      <p className={style.meta}>{named.join(' · ')}</p>
      <Button size="compact-sm" onClick={() => void fill()}>
        {t('signing.days.offer')}
      </Button>
      <ErrorNote error={error} />
    </div>
  )
}

/** Of those without a day: the last on which somebody of that name has signed. */
function daysOf({ signatories, signedCopies, signingCopy }: Minutes): readonly Day[] {
  const signatures = signedCopies
    .filter(({ of }) => of === signingCopy?.pdfSha256)
    .flatMap((copy) => copy.signatures)
  return signatories.flatMap((signatory) => {
    if (signatory.signedOn !== null) return []
    const own = signatures.findLast(({ signer, at }) => at !== null && namesPerson(signer, signatory.name))
    return own?.at ? [{ signatory, day: dayOf(new Date(own.at)) }] : []
  })
}
