/** The numbers of a report's sections: 1, 1.1, 2, 2.1, 2.1.1. */

export function sectionNumbers(sections: readonly { readonly level: 1 | 2 | 3 }[]): readonly string[] {
  const counts = [0, 0, 0]
  return sections.map(({ level }) => {
    counts.fill(0, level)
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    // A section that skips a level stands under the first of it.
    return counts
      .slice(0, level)
      .map((count) => count || 1)
      .join('.')
  })
}
