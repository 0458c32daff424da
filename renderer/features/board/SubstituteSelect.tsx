/** The member of the body whose place a deputy takes. */
import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Member } from '../../../shared/model/board.ts'
import type { BodyId, MemberId } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'

interface Props {
  readonly body: BodyId
  /** The deputy, who stands in for nobody's self. */
  readonly member: Member | null
  readonly value: MemberId | null
  readonly onChange: (value: MemberId | null) => void
}

export function SubstituteSelect({ body, member, value, onChange }: Props) {
  const { t } = useTranslation()
  const others = useRead('member.list', { body }).filter(
    ({ id, role }) => id !== member?.id && (id === value || role !== 'deputy'),
  )
  return (
    <Select
      label={t('registersUi.people.substituteFor')}
      value={value === null ? 'any' : String(value)}
      data={[
        { value: 'any', label: t('registersUi.people.anyMember') },
        ...others.map(({ id, name, role }) => ({
          value: String(id),
          label: `${name}, ${t(`ui.members.roles.${role}`).toLowerCase()}`,
        })),
      ]}
      searchable={others.length > 8}
      onChange={(next) => onChange(next === 'any' ? null : (Number(next) as MemberId))}
    />
  )
}
