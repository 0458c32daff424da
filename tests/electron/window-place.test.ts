import { describe, expect, test } from 'vitest'
import { type Display, type KeptPlaces, kept, placeOn } from '../../electron/window-place.ts'

const display = (x: number, width: number, height: number): Display => ({
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 0, width, height: height - 40 },
})
const laptop = display(0, 1440, 900)
const screen = display(1440, 2560, 1440)
const none: KeptPlaces = { places: [] }
const place = { x: 1600, y: 100, width: 1800, height: 1200, maximized: false }

describe('the window', () => {
  test('is left to the system the first time', () => {
    expect(placeOn(none, [laptop])).toEqual({ width: 1440, height: 900, maximized: false })
  })

  test('comes back where it was on each arrangement of screens', () => {
    const small = { x: 10, y: 20, width: 1100, height: 720, maximized: true }
    const both = kept(kept(none, place, [laptop, screen]), small, [laptop])
    expect(placeOn(both, [screen, laptop])).toEqual(place)
    expect(placeOn(both, [laptop])).toEqual(small)
    expect(kept(both, place, [screen, laptop]).places).toHaveLength(2)
  })

  test('is in sight and fits when its screen is gone', () => {
    expect(placeOn(kept(none, place, [laptop, screen]), [laptop])).toEqual({
      width: 1440,
      height: 860,
      maximized: false,
    })
  })

  test('fits a screen that has become smaller', () => {
    const low = { ...place, x: 1500, y: 300 }
    expect(placeOn(kept(none, low, [laptop, screen]), [laptop, display(1440, 1600, 1000)])).toEqual({
      x: 1440,
      y: 0,
      width: 1600,
      height: 960,
      maximized: false,
    })
  })

  test('has its smallest size on a screen that is smaller than that', () => {
    expect(placeOn(kept(none, place, [screen]), [display(0, 800, 600)])).toMatchObject({
      width: 1024,
      height: 700,
    })
  })

  test('remembers a dozen arrangements', () => {
    const widths = Array.from({ length: 20 }, (_, index) => 1500 + index)
    const many = widths.reduce((places, width) => kept(places, place, [display(0, width, 900)]), none)
    expect(many.places).toHaveLength(12)
    expect(many.places[0]?.screens).toContain('1519')
  })
})
