/** A text field with structure in a form, with its label above. */
import { Input } from '@mantine/core'
import type { StoredText } from '../../../shared/rich-text/stored.ts'
import { RichField } from './RichField.tsx'

interface Props {
  readonly label: string
  readonly value: StoredText
  readonly onChange: (value: StoredText) => void
  readonly placeholder?: string
}

export function RichInput({ label, placeholder = '', ...field }: Props) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <RichField label={label} placeholder={placeholder} look="form" {...field} />
    </Input.Wrapper>
  )
}
