/** What the fields of a body share. */
import type { BodyInput } from '../../../shared/model/board.ts'

export interface BodyFieldsProps {
  readonly draft: BodyInput
  /** Whether it has been tried to store: what is missing is told from then on. */
  readonly tried: boolean
  readonly onChange: (part: Partial<BodyInput>) => void
}
