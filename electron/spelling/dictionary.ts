/** Swedish spelling by Hunspell and the dictionary that is shipped with the program; no network, no system's dictionary. */
import swedish from 'dictionary-sv'
import { loadModule } from 'hunspell-asm'

export interface Dictionary {
  /** Whether a word is right: as it stands, or as it would stand within a sentence. */
  readonly isRight: (word: string) => boolean
  /** At most six, the likeliest first. */
  readonly suggest: (word: string) => readonly string[]
  readonly learn: (word: string) => void
  readonly forget: (word: string) => void
}

const mostSuggestions = 6

/** What boards write and the dictionary lacks: units of money, and what is left of an abbreviation without its full stops. */
const abbreviations =
  'mkr kkr msek dnr sekr tjg bl osv dvs ev resp pga tel exkl inkl avs ang prot capsulam'.split(' ')

/** Takes about 0.2 s and 50 MB. */
export async function loadDictionary(): Promise<Dictionary> {
  const factory = await loadModule()
  const rules = factory.mountBuffer(new Uint8Array(swedish.aff), 'sv.aff')
  const words = factory.mountBuffer(new Uint8Array(swedish.dic), 'sv.dic')
  const hunspell = factory.create(rules, words)
  for (const word of abbreviations) hunspell.addWord(word)
  return {
    isRight: (word) => hunspell.spell(word),
    suggest: (word) => hunspell.suggest(word).slice(0, mostSuggestions),
    learn: (word) => hunspell.addWord(word),
    forget: (word) => hunspell.removeWord(word),
  }
}
