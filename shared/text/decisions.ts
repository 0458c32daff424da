/** Finds the decision in a paragraph of minutes: from the first sentence that decides to the paragraph's end. */
import { bodyPattern, bodyWord, passivePast, verbPattern } from '../rules/decision-verbs.ts'

const past = `(?:${verbPattern(({ past }) => past)}|beslöt(?!\\p{L}))`
const presentTense = verbPattern(({ present }) => present)
const passive = `(?:${verbPattern(passivePast)}|beslöts(?!\\p{L}))`
const deciding = [
  `^${bodyPattern} (?:${past}|${presentTense})`,
  `^${bodyPattern} [^.!?\\n]{0,160}? (?:och|samt) ${past}`,
  `^(?:Det )?[Bb]eslut(?:ades|as)(?!\\p{L})|^(?:Det )?[Bb]eslöts(?!\\p{L})`,
  `^\\p{Lu}[^.!?\\n]{0,120}? ${past} ${bodyWord}`,
  `^\\p{Lu}[^\\s]{0,60}(?: [^\\s.!?]{1,60}){0,6}? ${passive}`,
].map((pattern) => new RegExp(pattern, 'u'))
const sentenceStart = /(?<=^(?:- )?["”*]?|[.!?]["”*)]? )(?=\p{Lu})/gmu

/** "Beslut", alone or before the decision; "Styrelsens beslut:". */
const decisionHeading = new RegExp(`^(?:${bodyWord}s )?[Bb]eslut(?: ?: ?|$)(?<rest>.*)$`, 'u')
/** Other headings inside a paragraph of municipal minutes; they end a decision that stands under its own heading. */
const otherHeading =
  /^(?:tidigare behandling|handlingar|beslutsunderlag|yrkanden?|proposition(?:sordning)?(?:ar)?|omröstning(?:sresultat)?|votering|reservation(?:er)?|protokollsanteckning(?:ar)?|särskil(?:t|da) yttranden?|protokollsutdrag(?: skickas)? till|expedieras till|kopia till|bakgrund|ärendet|ärendebeskrivning|sammanfattning|jäv|skäl(?: för beslutet)?|beslutsgång)\.? ?:?$/iu

/** Where the first deciding sentence of a text begins, or null. */
export function decisionStart(text: string): number | null {
  for (const { index } of text.matchAll(sentenceStart)) {
    const sentence = text.slice(index, index + 400)
    if (deciding.some((pattern) => pattern.test(sentence))) return lineStart(text, index)
  }
  return null
}

/** A list item that decides is taken with its mark. */
function lineStart(text: string, index: number): number {
  return text.slice(index - 2, index) === '- ' ? index - 2 : index
}

/** What stands after "Beslut:" on a line (empty where it stands alone), or null. */
export function afterDecisionHeading(line: string): string | null {
  return decisionHeading.exec(line)?.groups?.rest ?? null
}

export function isOtherHeading(line: string): boolean {
  return otherHeading.test(line)
}
