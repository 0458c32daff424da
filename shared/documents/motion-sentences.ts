/** What was moved by whom, in sentences: "Anna Ek (S) yrkar bifall till förslaget och avslag på yrkandet från M." */
import type { Motion } from '../model/records.ts'
import type { Block } from './block.ts'
import { proseBlocks } from './prose.ts'
import { begun, inner, listed, type RecordVoice, verbsOf } from './record-voice.ts'
import { fill } from './words.ts'

/** Motions that are told in one sentence: they have the same authors and nothing but a line each. */
type Group = readonly [Motion, ...Motion[]]

/** A paragraph for each who moved something; what the same person moved besides goes on in it. */
export function motionBlocks(motions: readonly Motion[], voice: RecordVoice): readonly Block[] {
  const told: string[] = []
  let before: Motion | null = null
  for (const group of groupsOf(motions)) {
    const goesOn = before !== null && continues(before, group[0])
    const text = textOf(group, goesOn, voice)
    told.push(goesOn ? `${told.pop()} ${text}` : text)
    before = group[0]
  }
  return told.flatMap(proseBlocks)
}

function groupsOf(motions: readonly Motion[]): readonly Group[] {
  const groups: [Motion, ...Motion[]][] = []
  for (const motion of motions) {
    const last = groups.at(-1)
    if (last && isSameSentence(last[0], motion)) last.push(motion)
    else groups.push([motion])
  }
  return groups
}

function isSameSentence(first: Motion, next: Motion): boolean {
  const isPlain = (motion: Motion) => !motion.withdrawn && !isLong(motion)
  return first.authors !== '' && first.authors === next.authors && isPlain(first) && isPlain(next)
}

/** Of several authors one has more to move. */
function continues(first: Motion, next: Motion): boolean {
  const isOneOf = first.authors !== next.authors && first.authors.includes(next.authors)
  return isOneOf && next.authors !== '' && !isLong(first)
}

function isLong({ text }: Motion): boolean {
  return text.trim().includes('\n')
}

function textOf(group: Group, goesOn: boolean, voice: RecordVoice): string {
  const verbs = verbsOf(voice)
  const [{ authors, withdrawn, text }] = group
  const form = authors === '' ? verbs.moved : goesOn ? verbs.movesAlso : verbs.moves
  const sentence = begun(fill(form, { who: authors, what: whatIsMoved(group, voice) }))
  if (isLong(group[0])) return `${sentence}:\n\n${text}${withdrawn ? `\n\n${verbs.withdrawn}` : ''}`
  return withdrawn ? `${sentence}. ${verbs.withdrawn}` : `${sentence}.`
}

/** "bifall till A samt avslag på B": "samt" where a part has an "och" of its own. */
function whatIsMoved(group: Group, voice: RecordVoice): string {
  const { and, asWellAs } = voice.words.records
  const parts = group.map((motion) => motionPhrase(motion, voice))
  return listed(parts, parts.some((part) => part.includes(` ${and} `)) ? asWellAs : and)
}

const saysItself = /^(?:bifall|avslag|återremiss|bordläggning|ändring|tillägg)(?!\p{L})/iu
const clause = /^att\s/i
const preposition = /^(?:av|i|till|med|om|på|för|enligt|så|under|från)\s/i

/** What the secretary has written as a whole stands; else the words that its kind and its first word ask for. */
export function motionPhrase(motion: Motion, { words }: RecordVoice): string {
  const { kind, text } = motion
  const forms = words.records.moved[kind]
  const said = inner(text)
  if (isLong(motion)) return 'lead' in forms ? forms.lead : forms.bare
  if (said === '') return forms.bare
  if (saysItself.test(said)) return said.charAt(0).toLowerCase() + said.slice(1)
  switch (kind) {
    case 'approval':
    case 'rejection':
      return fill(forms.of, { text: said })
    case 'amendment':
    case 'addition':
      if (clause.test(said))
        return fill(kind === 'addition' ? words.records.asAddition : words.records.asAmendment, {
          text: said,
        })
      return preposition.test(said)
        ? fill(forms.of, { text: said })
        : `${words.records.moved[kind].lead}: ${said}`
    case 'remission':
    case 'tabling':
      if (clause.test(said)) return fill(forms.of, { text: `för ${said}` })
      return preposition.test(said) ? fill(forms.of, { text: said }) : `${forms.bare}: ${said}`
  }
}
