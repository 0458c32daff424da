/** Pixels from JPEG and to JPEG, by MozJPEG. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Four bytes a pixel: red, green, blue, and one that says nothing. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** @throws when it is no JPEG, or broken */
export async function decodeJpeg(jpeg: Uint8Array): Promise<Pixels> {
  const { decode } = await codec()
  return decode(Uint8Array.from(jpeg).buffer)
}

/** @param quality of 100 */
export async function encodeJpeg(
  pixels: Pixels,
  { quality, isGrey = false }: { readonly quality: number; readonly isGrey?: boolean },
): Promise<Uint8Array> {
  const { encode } = await codec()
  const options = { quality, progressive: false, color_space: isGrey ? grey : lightAndColours }
  return new Uint8Array(await encode(pixels, options))
}

/** Colour spaces of MozJPEG. */
const [grey, lightAndColours] = [1, 3]

interface Codec {
  decode(file: ArrayBuffer): Promise<Pixels>
  encode(pixels: Pixels, options: object): Promise<ArrayBuffer>
}

/** Named by its type because Node's types leave it out. */
const { compile } = (
  globalThis as unknown as { readonly WebAssembly: { compile(bytes: Uint8Array): Promise<never> } }
).WebAssembly

let loading: Promise<Codec> | undefined

function codec(): Promise<Codec> {
  loading ??= load()
  return loading
}

async function load(): Promise<Codec> {
  const { resolve: find } = createRequire(import.meta.url)
  const [decoder, encoder] = await Promise.all([
    import('@jsquash/jpeg/decode.js'),
    import('@jsquash/jpeg/encode.js'),
  ])
  const compiled = async (file: string) => compile(await readFile(find(`@jsquash/jpeg/codec/${file}`)))
  await decoder.init(await compiled('dec/mozjpeg_dec.wasm'))
  await encoder.init(await compiled('enc/mozjpeg_enc.wasm'))
  return {
    decode: decoder.default,
    encode: (pixels, options) => encoder.default({ ...pixels, colorSpace: 'srgb' }, options),
  }
}
