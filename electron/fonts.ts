/** The typefaces of printed documents, as static TrueType files from their npm packages. */
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

export const fontNames = [
  'serif',
  'serifStrong',
  'serifEmphasis',
  'serifStrongEmphasis',
  'sans',
  'sansStrong',
  'sansEmphasis',
  'sansStrongEmphasis',
] as const
export type FontName = (typeof fontNames)[number]

const files: Record<FontName, string> = {
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  serifStrong: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  serifEmphasis: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  serifStrongEmphasis:
    '@expo-google-fonts/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansStrong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  sansEmphasis: '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  sansStrongEmphasis:
    '@expo-google-fonts/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
}

/** Absolute path of a font's file. */
export function fontPath(name: FontName): string {
  return resolve(files[name])
}
