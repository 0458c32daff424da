/** The right column: the pack as it would be made now. */
import type { ComponentProps } from 'react'
import columns from '../meeting/columns.module.css'
import { PackPane } from '../preview/PackPane.tsx'

export function AgendaPreview(props: ComponentProps<typeof PackPane>) {
  return (
    <div className={columns.pack}>
      <PackPane {...props} />
    </div>
  )
}
