import { describe, expect, test } from 'vitest'
import { Line, NonEmptyLine, Prose } from '../../shared/values.ts'

describe.each([
  ['a line', Line, 1000],
  ['a line that must hold something', NonEmptyLine, 1000],
  ['running text', Prose, 200_000],
])('%s', (_, model, longest) => {
  /** One character that is kept as two. */
  const growing = '\u0958'

  test('is as long as it may be when it is read again', () => {
    const kept = model.parse(growing.repeat(longest / 2))
    expect(kept).toHaveLength(longest)
    expect(model.parse(kept)).toBe(kept)
  })

  test('that would be too long once it is kept is refused', () => {
    expect(model.safeParse(growing.repeat(longest / 2 + 1)).success).toBe(false)
  })
})
