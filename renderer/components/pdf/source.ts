/** Where the bytes of a PDF that is shown come from. */
import type { StoredFile } from '../../../shared/model/meeting.ts'
import { call } from '../../call.ts'

export type PdfSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** Read in pieces as they are needed; `bytes` is how many there are in all. */
  | {
      readonly kind: 'ranges'
      readonly bytes: number
      /** `to` is not included. */
      readonly read: (from: number, to: number) => Promise<Uint8Array>
    }

type Stored = Pick<StoredFile, 'sha256' | 'mediaType' | 'fileName' | 'bytes'>

/** A stored file as a PDF: pieces of it, or a picture as its page. Fails with `AppError`. */
export async function storedSource({ sha256, mediaType, fileName, bytes }: Stored): Promise<PdfSource> {
  if (mediaType === 'application/pdf') {
    return { kind: 'ranges', bytes, read: (from, to) => call('blob.range', { sha256, from, to }) }
  }
  return { kind: 'bytes', bytes: await call('preview.picture', { sha256, mediaType, fileName }) }
}
