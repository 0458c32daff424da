/** Where the window stood on which screens, and where it is to stand on those that there are now. */
import { z } from 'zod'

/** In device-independent pixels of the desktop. */
const Place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  maximized: z.boolean(),
})
export type Place = z.infer<typeof Place>

/** A place on an arrangement of screens. */
const Kept = Place.extend({ screens: z.string() })
/** The latest first. */
export const KeptPlaces = z.object({ places: z.array(Kept) })
export type KeptPlaces = z.infer<typeof KeptPlaces>

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A screen: the whole of it, and the part that the system leaves to windows. */
export interface Display {
  readonly bounds: Box
  readonly workArea: Box
}

export const smallest = { width: 1024, height: 700 }
const usual = { width: 1440, height: 900 }
/** Arrangements that are remembered: at the desk, at home, in the meeting room. */
const limit = 12

/** Tells one arrangement of screens from another, in whichever order the system names them. */
export function arrangement(displays: readonly Display[]): string {
  return displays
    .map(({ bounds: { x, y, width, height } }) => `${width}x${height}@${x},${y}`)
    .sort()
    .join(' ')
}

/** What is remembered when the window stands there now. */
export function kept({ places }: KeptPlaces, place: Place, displays: readonly Display[]): KeptPlaces {
  const screens = arrangement(displays)
  return {
    places: [{ screens, ...place }, ...places.filter((each) => each.screens !== screens)].slice(0, limit),
  }
}

/**
 * The place on these screens; where the window has never stood on them, the latest one anywhere. It fits a screen that
 * is there: one may have been taken away or made smaller since. Without `x` and `y` the system chooses.
 */
export function placeOn(
  { places }: KeptPlaces,
  displays: readonly Display[],
): Omit<Place, 'x' | 'y'> & Partial<Pick<Place, 'x' | 'y'>> {
  const screens = arrangement(displays)
  const place = places.find((each) => each.screens === screens) ?? places[0]
  if (!place) return { ...usual, maximized: false }
  const { maximized } = place
  const area = displays.map(({ workArea }) => workArea).find((area) => canBeReached(place, area))
  if (!area) return { ...fitted(place, displays[0]?.workArea), maximized }
  const size = fitted(place, area)
  return {
    x: Math.max(area.x, Math.min(place.x, area.x + area.width - size.width)),
    y: Math.max(area.y, Math.min(place.y, area.y + area.height - size.height)),
    ...size,
    maximized,
  }
}

/** At least the smallest, and no larger than the screen where that leaves so much. */
function fitted({ width, height }: Place, area: Box | undefined) {
  return {
    width: Math.max(Math.min(width, area?.width ?? width), smallest.width),
    height: Math.max(Math.min(height, area?.height ?? height), smallest.height),
  }
}

/** Whether enough of the title bar is there to be caught. */
function canBeReached({ x, y, width }: Box, area: Box): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return across >= 200 && y >= area.y && y <= area.y + area.height - 100
}
