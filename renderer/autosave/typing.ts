/** Fields that hand on what is typed a moment later say so here; before anything is stored, they hand it on at once. */
type HandOn = () => void

const fields = new Set<HandOn>()

/** Registers a field; the answer takes it away again. */
export function whileTyping(handOn: HandOn): () => void {
  fields.add(handOn)
  return () => fields.delete(handOn)
}

export function handOnAll(): void {
  for (const handOn of fields) handOn()
}
