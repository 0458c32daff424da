/** The organisation's accent colour, made so that it can be read where it stands: on white paper, and in the window. */

/** WCAG 2.1, 1.4.3. */
export const leastContrast = 4.5

/** The grounds of the window that leave the least contrast, and what its weak accent is mixed with. `tokens.css` has them. */
const grounds = {
  light: { least: '#f4f3ef', weakOn: '#ffffff', weakShare: 0.1 },
  dark: { least: '#252b2e', weakOn: '#1d2225', weakShare: 0.2 },
} as const

const steps = Array.from({ length: 51 }, (_, index) => index / 50)

/** The accent colour as it is printed: darkened until it can be read on white. Null for none. */
export function readableAccent(accent: string | null): string | null {
  return accent && readable(accent, '#000000', (color) => contrastWithWhite(color) >= leastContrast)
}

/** The accent colour in the window, `#rrggbb`, for the light theme and the dark one. */
export function windowAccent(accent: string): { readonly light: string; readonly dark: string } {
  const stands = (theme: 'light' | 'dark') => (color: string) => {
    const { least, weakOn, weakShare } = grounds[theme]
    const weak = mixed(weakOn, color, weakShare)
    return Math.min(contrast(color, least), contrast(color, weak)) >= leastContrast
  }
  return {
    light: readable(accent, '#000000', stands('light')),
    dark: readable(accent, '#ffffff', stands('dark')),
  }
}

/** 1 (white) to 21 (black), for `#rrggbb`. */
export function contrastWithWhite(color: string): number {
  return contrast(color, '#ffffff')
}

/** 1 (the same) to 21 (black and white). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour with as little of `towards` in it as it can be read with. */
function readable(color: string, towards: string, stands: (color: string) => boolean): string {
  const shades = steps.map((share) => mixed(color, towards, share))
  return shades.find(stands) ?? towards
}

function mixed(color: string, other: string, share: number): string {
  const others = channels(other)
  const parts = channels(color).map((part, at) => Math.round(part + ((others[at] ?? 0) - part) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}

/** sRGB's curve, 0–255 to 0–1 of light. */
function linear(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
