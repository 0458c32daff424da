/** Signed papers as they came: the stamp of a pack breaks their signatures. */
import path from 'node:path'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { numbersOf } from '../../../shared/rules/frozen-numbering.ts'
import type { Sha256 } from '../../../shared/values.ts'
import { readBlob, writeBlob } from '../../db/blobs.ts'
import type { Database } from '../../db/open.ts'
import { checkTarget, writeOutput } from '../../output-file.ts'
import type { Original } from '../../pdf/pack/originals.ts'
import { safeName } from './safe-name.ts'

const words = wordsOf('sv')

interface SignedPaper {
  /** "Bilaga 2 a" */
  readonly label: string
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: Sha256
}

/** Of a public edition without those that are secret. */
function signedPapers({ items, sent, board }: MeetingDetail, isPublic: boolean): readonly SignedPaper[] {
  const { labels } = numbersOf(items, sent, board.settings.attachments)
  return items.flatMap((item, index) =>
    item.attachments.flatMap(({ file, secrecy }, at) => {
      const isSecret = isPublic && (secrecy !== '' || item.secrecy !== '')
      if (!file?.findings.includes('signed') || isSecret) return []
      const label = `${words.attachment} ${labels[index]?.[at] ?? ''}`
      const { fileName, sha256 } = file.original ?? file
      const mediaType = file.original ? 'application/octet-stream' : file.mediaType
      return [{ label, fileName: safeName(`${label} ${fileName}`), mediaType, sha256 }]
    }),
  )
}

/** Writes them into a folder, byte for byte. */
export function writeSignedOriginals(
  db: Database,
  meeting: MeetingDetail,
  { folder, isPublic }: { readonly folder: string; readonly isPublic: boolean },
): void {
  for (const { fileName, sha256 } of signedPapers(meeting, isPublic)) {
    const target = path.join(folder, fileName)
    checkTarget(target)
    writeOutput(target, (open) => writeBlob(db, sha256, open))
  }
}

/** As files that lie in the pack itself, for an archive. */
export function embeddedOriginals(
  db: Database,
  meeting: MeetingDetail,
  isPublic: boolean,
): readonly Original[] {
  return signedPapers(meeting, isPublic).map(({ label, fileName, mediaType, sha256 }) => ({
    fileName,
    description: label,
    mediaType,
    read: () => readBlob(db, sha256),
  }))
}
