/** What else the person of a mandate does: their name and addresses are one for all of it. */
import { useTranslation } from 'react-i18next'
import type { Member, Person } from '../../../shared/model/board.ts'
import style from './Body.module.css'
import { mandateTexts } from './mandate-text.ts'

interface Props {
  readonly member: Member
  readonly people: readonly Person[]
}

export function OtherMandates({ member, people }: Props) {
  const { t } = useTranslation()
  const person = people.find(({ id }) => id === member.person)
  const others = (person?.mandates ?? []).filter(({ id }) => id !== member.id)
  if (others.length === 0) return null
  return <p className={style.told}>{t('registersUi.people.others', { mandates: mandateTexts(others, t) })}</p>
}
