/** Which attachments of an imported agenda are called otherwise here than where it was printed. */
import type { Item } from '../model/meeting.ts'
import type { AttachmentId } from '../values.ts'
import { numbersOf } from './frozen-numbering.ts'
import type { LabelStyle } from './numbering.ts'

export interface Relabelled {
  readonly printed: string
  readonly label: string
  readonly title: string
}

export function relabelled(
  items: readonly Item[],
  printed: ReadonlyMap<AttachmentId, string>,
  style: LabelStyle,
): readonly Relabelled[] {
  const { labels } = numbersOf(items, null, style)
  return items.flatMap(({ attachments }, index) =>
    attachments.flatMap(({ id, title }, at) => {
      const [before, label = ''] = [printed.get(id), labels[index]?.[at]]
      return before === undefined || before === label ? [] : [{ printed: before, label, title }]
    }),
  )
}
