/** Paints a view along a quay as a camera in a boat would see it: sky, far shore, water, wall, crane. */
import type { QuayPhoto } from '../../shared/example/description.ts'
import {
  blend,
  type Canvas,
  type Colour,
  createCanvas,
  fillPolygon,
  fillRectangle,
  type Point,
  strokeLine,
  strokeSegment,
} from './canvas.ts'
import { createNoise, type Noise } from './noise.ts'

interface Light {
  readonly zenith: Colour
  readonly horizon: Colour
  readonly clouds: Colour
  readonly cloudiness: number
  readonly water: Colour
  readonly brightness: number
}

const lights: Readonly<Record<QuayPhoto['light'], Light>> = {
  dawn: {
    zenith: [92, 118, 158],
    horizon: [246, 196, 150],
    clouds: [232, 170, 150],
    cloudiness: 0.5,
    water: [74, 92, 112],
    brightness: 0.86,
  },
  day: {
    zenith: [88, 140, 196],
    horizon: [196, 218, 232],
    clouds: [246, 248, 250],
    cloudiness: 0.6,
    water: [58, 98, 112],
    brightness: 1,
  },
  overcast: {
    zenith: [142, 150, 156],
    horizon: [198, 202, 204],
    clouds: [116, 124, 130],
    cloudiness: 0.9,
    water: [82, 96, 98],
    brightness: 0.82,
  },
}

const size = { width: 1504, height: 1000 }
/** Where the quay vanishes, and its top and water line at the picture's right edge. */
const vanishing = { x: 250, y: 430 }
const edge = { top: 240, water: 800 }

export function drawPhoto(photo: QuayPhoto): Canvas {
  const canvas = createCanvas(size.width, size.height, [0, 0, 0])
  const noise = createNoise(photo.seed)
  const light = lights[photo.light]
  paint(canvas, (x, y) => (y < vanishing.y ? skyAt(light, noise, x, y) : waterAt(light, noise, x, y)))
  drawShore(canvas, light, noise)
  if (photo.crane) drawCrane(canvas, light)
  paint(canvas, (x, y) => wallAt(photo, light, noise, x, y))
  drawBollards(canvas, light)
  addGrain(canvas, noise)
  return canvas
}

/** Gives every pixel its colour; null leaves it as it is. */
function paint(canvas: Canvas, colourAt: (x: number, y: number) => Colour | null): void {
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const colour = colourAt(x, y)
      if (colour) blend(canvas, x, y, colour, 1)
    }
  }
}

function skyAt(light: Light, noise: Noise, x: number, y: number): Colour {
  const height = y / vanishing.y
  const cloud = Math.max(0, noise.layered(x / 260, y / 90) - 0.45) * 2 * light.cloudiness
  return mix(mix(light.zenith, light.horizon, height ** 1.6), light.clouds, Math.min(1, cloud))
}

/** The sky mirrored and darkened, broken by waves that grow towards the viewer. */
function waterAt(light: Light, noise: Noise, x: number, y: number): Colour {
  const depth = (y - vanishing.y) / (size.height - vanishing.y)
  const scale = 6 + depth * 60
  const wave = noise.layered(x / (scale * 2.2), (y * 3) / scale) - 0.5
  const mirrored = mix(light.horizon, light.zenith, depth)
  const base = mix(mirrored, light.water, 0.55 + depth * 0.3)
  return brighten(mix(base, shadeOfWall(light), wallMirrored(x, y)), 1 + wave * 0.5)
}

/** How much of the wall is mirrored in the water below it, 0–1. */
function wallMirrored(x: number, y: number): number {
  const along = (x - vanishing.x) / (size.width - vanishing.x)
  if (along <= 0) return 0
  const below = (y - waterLineAt(along)) / (along * (edge.water - edge.top))
  return below < 0 ? 0 : Math.max(0, 0.7 - below * 1.6)
}

function shadeOfWall(light: Light): Colour {
  return brighten([52, 50, 46], light.brightness)
}

function topAt(along: number): number {
  return vanishing.y + (edge.top - vanishing.y) * along
}

function waterLineAt(along: number): number {
  return vanishing.y + (edge.water - vanishing.y) * along
}

/** A concrete beam above corrugated sheet piles, rusty where the water splashes. */
function wallAt(photo: QuayPhoto, light: Light, noise: Noise, x: number, y: number): Colour | null {
  const along = (x - vanishing.x) / (size.width - vanishing.x)
  if (along <= 0.004) return null
  const [top, bottom] = [topAt(along), waterLineAt(along)]
  if (y < top || y > bottom) return null
  const down = (y - top) / (bottom - top)
  const distance = 1 / along
  const haze = Math.min(0.55, distance / 40)
  const colour = down < 0.2 ? beamAt(photo, noise, distance, down) : pilesAt(photo, noise, distance, down)
  return mix(brighten(colour, light.brightness), light.horizon, haze)
}

function beamAt({ wear }: QuayPhoto, noise: Noise, distance: number, down: number): Colour {
  const stain = noise.layered(distance * 9, down * 14)
  const crack = wear > 0.3 && Math.abs(noise.layered(distance * 5, down * 3 + 40) - 0.5) < 0.006 * wear
  if (crack) return [70, 64, 58]
  if (down > 0.185) return [96, 92, 86]
  return brighten(mix([186, 182, 172], [132, 120, 104], stain * (0.25 + wear * 0.5)), 0.94 + stain * 0.12)
}

function pilesAt({ wear }: QuayPhoto, noise: Noise, distance: number, down: number): Colour {
  const profile = Math.sin(distance * 75)
  const rust = noise.layered(distance * 14, down * 5) + (down > 0.62 ? 0.12 : 0) - 0.72 + wear * 0.5
  const steel = mix([86, 96, 98], [60, 68, 72], (1 - profile) / 2)
  const rusted = mix(steel, [112, 70, 44], clamp(rust * 3))
  const hole = wear > 0.8 && down > 0.6 && down < 0.78 && noise.layered(distance * 10, down * 9 + 80) > 0.72
  if (hole) return [18, 16, 14]
  const tide = down > 0.84 ? mix(rusted, [40, 46, 34], 0.75) : rusted
  return brighten(tide, 0.8 + 0.22 * profile)
}

function drawShore(canvas: Canvas, light: Light, noise: Noise): void {
  for (const [height, share, shift] of [
    [46, 0.3, 0],
    [24, 0.55, 60],
  ] as const) {
    const ridge = Array.from(
      { length: 95 },
      (_, i): Point => [i * 16, vanishing.y - 4 - height * noise.layered(i / 9 + shift, shift)],
    )
    const colour = mix(light.horizon, [44, 58, 54], share)
    fillPolygon(canvas, [...ridge, [size.width, vanishing.y], [0, vanishing.y]], colour)
  }
}

function drawCrane(canvas: Canvas, light: Light): void {
  const colour = mix(brighten([168, 104, 40], light.brightness), light.horizon, 0.15)
  const dark = brighten(colour, 0.5)
  const foot = { x: 820, y: topAt(0.45) + 4, half: 26 }
  const cab: Point = [822, 210]
  const tip: Point = [520, 40]
  strokeLine(canvas, [[foot.x - foot.half, foot.y], cab, [foot.x + foot.half, foot.y]], 9, colour)
  for (let step = 1; step < 6; step++) {
    const y = foot.y + ((cab[1] - foot.y) * step) / 6
    const half = foot.half * (1 - step / 6)
    strokeSegment(canvas, [foot.x - half, y], [foot.x + half, y], 4, colour)
  }
  fillRectangle(canvas, [796, 178], [76, 38], brighten(colour, 0.8))
  strokeSegment(canvas, [812, 192], tip, 8, colour)
  strokeLine(canvas, [[866, 182], [842, 110], tip], 3, colour)
  strokeSegment(canvas, tip, [520, 320], 2, dark)
  fillRectangle(canvas, [512, 320], [16, 22], dark)
}

function drawBollards(canvas: Canvas, light: Light): void {
  for (let place = 1; place < 12; place++) {
    const along = 1 / (1 + place * 0.55)
    const [x, y] = [vanishing.x + (size.width - vanishing.x) * along - 20 * along, topAt(along)]
    const scale = 26 * along
    fillPolygon(
      canvas,
      [
        [x - scale * 0.5, y + 2],
        [x - scale * 0.4, y - scale],
        [x - scale * 0.8, y - scale * 1.5],
        [x + scale * 0.8, y - scale * 1.5],
        [x + scale * 0.4, y - scale],
        [x + scale * 0.5, y + 2],
      ],
      brighten([58, 56, 54], light.brightness),
    )
  }
}

function addGrain(canvas: Canvas, noise: Noise): void {
  for (let i = 0; i < canvas.pixels.length; i++) {
    canvas.pixels[i] = clampByte((canvas.pixels[i] ?? 0) + (noise.at(Math.floor(i / 3), 977) - 0.5) * 9)
  }
}

function mix(one: Colour, other: Colour, share: number): Colour {
  const s = clamp(share)
  return [
    one[0] + (other[0] - one[0]) * s,
    one[1] + (other[1] - one[1]) * s,
    one[2] + (other[2] - one[2]) * s,
  ]
}

function brighten([red, green, blue]: Colour, factor: number): Colour {
  return [clampByte(red * factor), clampByte(green * factor), clampByte(blue * factor)]
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function clampByte(value: number): number {
  return Math.min(255, Math.max(0, value))
}
