/** Takes the filters of PNG off, which Flate streams of PDF have as predictors too (PNG, 9.2; PDF 1.7, 7.4.4.4). */

/**
 * `count` rows of samples. In `filtered` each begins with the number of its filter.
 * @param pixelSize bytes
 * @param above the row before the first; black where there is none
 */
export function unfiltered(
  filtered: Uint8Array,
  count: number,
  rowSize: number,
  pixelSize: number,
  above: Uint8Array = new Uint8Array(rowSize),
): Uint8Array {
  const rows = new Uint8Array(count * rowSize)
  let up = above
  for (let row = 0; row < count; row++) {
    const filter = filtered[row * (rowSize + 1)] ?? 0
    const from = filtered.subarray(row * (rowSize + 1) + 1, (row + 1) * (rowSize + 1))
    const to = rows.subarray(row * rowSize, (row + 1) * rowSize)
    for (let at = 0; at < rowSize; at++) {
      const a = at < pixelSize ? 0 : (to[at - pixelSize] ?? 0)
      const c = at < pixelSize ? 0 : (up[at - pixelSize] ?? 0)
      to[at] = (from[at] ?? 0) + predicted(filter, a, up[at] ?? 0, c)
    }
    up = to
  }
  return rows
}

/** From the pixels to the left, above, and above to the left. */
function predicted(filter: number, a: number, b: number, c: number): number {
  switch (filter) {
    case 1:
      return a
    case 2:
      return b
    case 3:
      return (a + b) >> 1
    case 4: {
      const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
      return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
    }
    default:
      return 0
  }
}
