/** What can be chosen in the quick list of the attendance, in words, found by a few letters of them. */
import { useTranslation } from 'react-i18next'
import type { Attendance } from '../../../shared/model/minutes.ts'
import type { AttendanceChange } from '../../../shared/rules/attendance-changes.ts'
import { type Choice, choicesAt } from '../../../shared/rules/attendance-choices.ts'
import { isThereAt } from '../../../shared/rules/participants.ts'
import { rank } from '../../../shared/rules/search.ts'
import { isPersonName } from '../../../shared/text/person.ts'
import { assertNever } from '../../../shared/values.ts'

export interface AttendanceOption {
  readonly id: string
  /** "Anna Ek lämnar" */
  readonly label: string
  /** "till och med § 4"; may be empty. */
  readonly detail: string
  readonly what:
    | { readonly kind: 'change'; readonly change: AttendanceChange }
    /** Somebody who is not in the attendance yet. */
    | { readonly kind: 'add'; readonly name: string }
}

interface At {
  readonly people: readonly Attendance[]
  /** Of the paragraph, from 1, and as printed. */
  readonly place: number
  readonly number: number
}

/** Without a word sought those that are likely; with words all that answer them, the best first. */
export function useOptions({ people, place, number }: At, sought: string): readonly AttendanceOption[] {
  const { t } = useTranslation()
  const from = (number: number) => t('inMeeting.choiceDetail.from', { number })
  const until = (number: number) => t('inMeeting.choiceDetail.until', { number })
  const detailOf = ({ kind, seat }: Choice): string => {
    switch (kind) {
      case 'leaves':
      case 'stopsServing':
        return until(number)
      case 'comes':
      case 'returns':
        return from(number)
      case 'serves':
        return from(seat && isThereAt(seat, place) ? number + 1 : number)
      case 'stays':
      case 'missed':
        return ''
      default:
        return assertNever(kind)
    }
  }
  const words = sought.trim().replace(/\s+/g, ' ')
  const options = choicesAt(people, place)
    .filter(({ kind }) => words !== '' || (kind !== 'missed' && kind !== 'stopsServing'))
    .map((choice): AttendanceOption => {
      const { kind, person, seat, change } = choice
      const named = { name: person.name, seat: seat?.name ?? '' }
      const label = t(`inMeeting.choice.${kind}`, named)
      return {
        id: `${kind}-${person.id}-${seat?.id ?? ''}`,
        label,
        detail: detailOf(choice),
        what: { kind: 'change', change },
      }
    })
  if (words === '') return options
  const found = options
    .flatMap((option) => {
      const worth = rank(words, option.label, option.detail)
      return worth === null ? [] : [{ option, worth }]
    })
    .sort((one, other) => other.worth - one.worth)
    .map(({ option }) => option)
  const isNew = isPersonName(words) && people.every(({ name }) => name !== words)
  const added: AttendanceOption = {
    id: 'add',
    label: t('inMeeting.choice.add', { name: words }),
    detail: from(number),
    what: { kind: 'add', name: words },
  }
  return isNew ? [...found, added] : found
}
