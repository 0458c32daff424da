/** Which decisions leave a matter for a later meeting: tabled (bordlagt) or sent back (återremitterat). */

export const carryings = ['tabled', 'remitted'] as const
export type Carrying = (typeof carryings)[number]

/** "bordlägger", "bordläggs", "bordlade(s)", "bordlagt"; "återremitterar" and its forms. Finite, or not. */
const verb =
  /(?<!\p{L})(?:(?<tabled>bordl(?:ägger|äggs|äggas|ägga|ade|ades|agts|agt|agd))|(?<remitted>återremitter(?:ar|as|ades|ade|ats|at|ad|a)))(?!\p{L})/giu
const putOff =
  /(?<!\p{L})(?:skjuter upp|skjuta upp|sköt upp|skjuts upp|skjutas upp|sköts upp|uppskjuts|uppskjuta|uppskjutas|uppsköts)(?!\p{L})/giu
/** A noun decides only in the company of a verb: "beslutar om återremiss", "bifaller yrkandet om bordläggning". */
const noun =
  /(?<!\p{L})(?:beslut(?:ar|ade|as|ades|a)?|besl(?:öt|öts)|bif(?:aller|öll|alla|alls|allas|ölls)|bifall till|enlighet med)(?!\p{L})[^.;\n]{0,80}?(?:(?<tabled>bordläggning(?:en|s\p{L}*)?)|(?<remitted>återremiss(?:en|s?yrkande\p{L}*)?|återremittering(?:en)?))(?!\p{L})/giu

const refused =
  /(?<!\p{L})(?:avsl(?:år|og|å|ås|ogs)|avslag|avvis(?:ar|ade|a|as|ades)|inte|ej|utan att)(?!\p{L})/iu
/** Somebody wanted it; that is no decision. */
const wished =
  /(?<!\p{L})(?:yrk(?:ar|ade|at|ande|as)|föresl(?:år|og|ås|ogs|agit)|reserver(?:ar|ade)|propositions?\p{L}*|ställ(?:er|de) frågan|tilläggsyrkande)(?!\p{L})/iu
const granted = /(?<!\p{L})(?:bif(?:aller|öll|alla|alls|allas|ölls)|bifall till|enlighet med)(?!\p{L})/iu
/** It was so earlier: "som bordlades vid förra mötet". */
const earlierBefore =
  /(?<!\p{L})(?:som|vilket|vilken|vilka|tidigare|förra|föregående|senaste|efter att|sedan)(?!\p{L})[^,]{0,60}$/iu
const earlierAfter =
  /^\s*(?:tidigare|redan|(?:vid|på|av) (?:(?:det|den) )?(?:förra|föregående|senaste|tidigare)|den \d|\d{4}-|vid \p{L}*(?:mötet|sammanträdet) (?:den )?\d)/iu

/** Characters of a sentence that are looked at; nobody decides so late in one. */
const longest = 2000

/**
 * What a decision's words say of the matter: that it is tabled, that it is sent back, or null for neither. The first of
 * its sentences that says so.
 */
export function carryingOf(decision: string): Carrying | null {
  for (const whole of decision.split(/(?<=[.!?;])\s+|\n+/)) {
    const sentence = whole.slice(0, longest)
    const found = [...sentence.matchAll(verb), ...sentence.matchAll(putOff), ...sentence.matchAll(noun)]
      .toSorted((one, other) => one.index - other.index)
      .find((match) => counts(sentence, match))
    if (found) return found.groups?.remitted === undefined ? 'tabled' : 'remitted'
  }
  return null
}

/** Whether the words at a match carry the matter over: nobody refused it, and it is neither a wish nor history. */
function counts(sentence: string, match: RegExpExecArray): boolean {
  const [words] = match
  const before = sentence.slice(0, match.index)
  const after = sentence.slice(match.index + words.length)
  const clause =
    /[^,]*$/.exec(before.replace(/.*(?:(?<!\p{L})(?:och|samt|men)(?!\p{L}))/su, ''))?.[0] ?? before
  // What "att" or an infinitive depends on may stand far ahead; a finite verb stands in a clause of its own.
  const reach = standsAlone(words, clause) ? clause : before
  if (refused.test(reach) || refused.test(words) || /^\s*(?:inte|ej)(?!\p{L})/iu.test(after)) return false
  if (wished.test(reach) && !granted.test(reach)) return false
  return !earlierBefore.test(clause) && !earlierAfter.test(after)
}

function standsAlone(words: string, clause: string): boolean {
  const infinitive = /(?:ägga|äggas|ittera|itteras|skjuta|skjutas)(?: upp)?$/iu.test(words)
  return !infinitive && !/(?<!\p{L})att(?!\p{L})/iu.test(clause)
}

const closing =
  /(?<!\p{L})(?:övriga (?:frågor|ärenden)|nästa (?:möte|styrelsemöte|sammanträde)|anmälan|anmälningsärenden|avslut\p{L}*)(?!\p{L})/iu

/** Where on an agenda a matter from before is taken up: ahead of what closes the meeting. A position from 0. */
export function placeForCarried(titles: readonly string[]): number {
  return titles.findLastIndex((title) => !closing.test(title)) + 1
}
