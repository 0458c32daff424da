/** Which of a meeting's own attachments a running text speaks of: "se bilaga 7", "Bilaga 2 c", "bil. 3". */
import { labelsIn, mentionsIn } from './labels.ts'

export interface AttachmentReference {
  /** As written. */
  readonly text: string
  readonly at: number
  /** "7", "2 c": as attachments are labelled. */
  readonly labels: readonly string[]
}

/** Papers that have attachments of their own. */
const paper =
  '(?:avtal|kontrakt|förordning|(?<!s|under)lagen|stadg|policy|polici|rapport|reglement|direktiv|bolagsordning|protokoll|upphandling|anbud|förfrågningsunderlag|utlåtande|tjänsteskrivelse|skrivelse|yttrande|remiss|årsredovisning|plan|program|utredning|föreskrift|delegation|ansökan|offert)'
/** "bilaga 1 till avtalet"; the meeting's own papers are others than these. */
const belongsToOther = new RegExp(
  `^[\\s\\u00a0]+(?:till(?!\\s+(?:grund|handlingarna|dagordningen|kallelsen|föredragningslistan|detta|denna|punkt|§|att|styrelsen|nämnden|mötet|sammanträdet|ledamöterna|beslutet|protokollet(?![\\s\\u00a0]+(?:från|för|av|\\d)))(?![\\p{L}]))|(?:i|av|från|hos)[\\s\\u00a0]+(?:[\\p{L}-]+[\\s\\u00a0]+){0,3}[\\p{L}-]*${paper}[\\p{L}]*)`,
  'iu',
)
/** "avtalets bilaga 1" */
const ofOther = new RegExp(`${paper}\\p{L}*s[\\s\\u00a0]+$`, 'iu')
/** A paper's inner numbering, "bilaga 1.2", "bilaga 3:1". */
const innerNumber = /^\s?[.:/-]\d/

/** The references in order. Those to other papers' attachments, "bilaga 1 till avtalet", are left out. */
export function attachmentReferences(text: string): readonly AttachmentReference[] {
  return mentionsIn(text.replaceAll('\u00a0', ' ')).flatMap(({ reference, at }) => {
    const before = text.slice(Math.max(0, at - 60), at)
    const after = text.slice(at + reference.length, at + reference.length + 120)
    if (belongsToOther.test(after) || ofOther.test(before) || innerNumber.test(after)) return []
    const labels = labelsIn(reference)
    return labels.length === 0 ? [] : [{ text: reference, at, labels }]
  })
}
