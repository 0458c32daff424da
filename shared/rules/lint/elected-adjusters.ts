/** Whom a meeting elected to adjust its minutes, and who stands as signing them. */
import type { LintFix } from '../../model/lint.ts'
import type { Paragraph, Signatory } from '../../model/minutes.ts'
import { isSameName, plainName } from '../same-name.ts'
import { type Check, inParagraphs, type LintInput } from './rule.ts'

/** As posts are written: "Justerare", "justerare jämte ordföranden", "att justera protokollet". */
const adjusting =
  /(?<!\p{L})(?:protokolls?)?(?:justera(?:re)?n?|justeringsperson(?:er)?|justeringsm[aä]n)(?!\p{L})/iu
const instead = /ersättar|suppleant|reserv/iu

interface Elected {
  readonly name: string
  /** Adjusts when another can't. */
  readonly isDeputy: boolean
}

/**
 * Minutes are adjusted by whom the board appointed (aktiebolagslagen 8:24), or as the council has ruled (kommunallagen
 * 5:69), and then they say who. Only elections that are recorded are read, no texts.
 */
export const electedAdjusterMissing: Check = (input) => {
  const signers = input.minutes.signatories.filter(({ role }) => role !== 'secretary')
  const elected = input.minutes.paragraphs.flatMap((paragraph) => electedIn(paragraph, input))
  const isSigner = ({ name }: Elected) => signers.some((signer) => isSameName(signer.name, name))
  const isElected = ({ name }: Signatory) => elected.some((one) => isSameName(one.name, name))
  const stepIn = elected.filter((one) => one.isDeputy && isSigner(one)).length
  const isAnotherInPlace = signers.some((signer) => signer.role === 'adjuster' && !isElected(signer))
  if (elected.filter((one) => !one.isDeputy && !isSigner(one)).length <= stepIn) return []
  return inParagraphs(input, (paragraph) =>
    electedIn(paragraph, input)
      .filter((one) => !one.isDeputy && !isSigner(one))
      .map(({ name }) => {
        return { params: { name }, ...(!isAnotherInPlace && { fix: addition(input, name) }) }
      }),
  )
}

function electedIn({ records }: Paragraph, input: LintInput): readonly Elected[] {
  return records.elections
    .filter(({ post, name }) => adjusting.test(post) && name.trim() !== '')
    .flatMap(({ post, name }) =>
      peopleIn(name, input).map((name) => ({ name, isDeputy: instead.test(post) })),
    )
}

/** Those of the attendance and the signatories who are named, "Bo Ström (S) och Cia Al"; else the words themselves. */
function peopleIn(words: string, { minutes }: LintInput): readonly string[] {
  const said = spaced(words)
  const known = [...minutes.attendance, ...minutes.signatories].map(({ name }) => name)
  const named = known.filter(
    (name, index) =>
      name.trim() !== '' &&
      said.includes(spaced(name)) &&
      known.findIndex((other) => isSameName(other, name)) === index,
  )
  return named.length > 0 ? named : [words.trim()]
}

/** With a space at both ends, so that no name is found within a longer one. */
function spaced(words: string): string {
  return ` ${plainName(words.replace(/[^\p{L}\p{N}'’-]+/gu, ' '))} `
}

function addition({ meeting, minutes }: LintInput, name: string): LintFix {
  const title = minutes.attendance.find((person) => isSameName(person.name, name))?.role ?? ''
  const signatory = { role: 'adjuster', name, title, signedOn: null } as const
  return { call: 'signatory.add', input: { meeting: meeting.id, signatory } }
}
