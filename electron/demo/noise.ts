/** Noise without chance: the same seed gives the same values on every machine. */

export interface Noise {
  /** A value 0–1 for a point of the grid. */
  at(x: number, y: number): number
  /** A smooth value 0–1: four layers, each finer and fainter. */
  layered(x: number, y: number): number
}

export function createNoise(seed: number): Noise {
  const at = (x: number, y: number): number => {
    let hash = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 2147483647)
    hash = Math.imul(hash ^ (hash >>> 13), 1274126177)
    return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
  }
  const smooth = (x: number, y: number): number => {
    const [left, top] = [Math.floor(x), Math.floor(y)]
    const [across, down] = [eased(x - left), eased(y - top)]
    const above = at(left, top) + (at(left + 1, top) - at(left, top)) * across
    const below = at(left, top + 1) + (at(left + 1, top + 1) - at(left, top + 1)) * across
    return above + (below - above) * down
  }
  const layered = (x: number, y: number): number =>
    (smooth(x, y) * 8 + smooth(x * 2, y * 2) * 4 + smooth(x * 4, y * 4) * 2 + smooth(x * 8, y * 8)) / 15
  return { at, layered }
}

function eased(share: number): number {
  return share * share * (3 - 2 * share)
}
