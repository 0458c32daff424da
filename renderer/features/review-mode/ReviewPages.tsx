/** What is read: one place, or all of them below each other. */
import type { Place, Places } from './places.ts'
import { ReviewAnswer } from './ReviewAnswer.tsx'
import { ReviewHead } from './ReviewHead.tsx'
import { ReviewParagraph } from './ReviewParagraph.tsx'
import type { Answering } from './useAnswer.ts'

interface Props {
  readonly places: Places
  readonly all: readonly Place[]
  readonly answer: Answering
}

export function ReviewPages({ places: { at, view }, all, answer }: Props) {
  const shown = view === 'one' ? [at] : all
  return shown.map((place) => {
    if (place === 'head') return <ReviewHead key={place} />
    if (place === 'answer') return <ReviewAnswer key={place} answer={answer} />
    return <ReviewParagraph key={place} id={place} />
  })
}
