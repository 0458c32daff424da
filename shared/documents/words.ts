/** The words that documents are built with, by language. */
import { documents as english } from '../i18n/en/documents.ts'
import { documents as swedish } from '../i18n/sv/documents.ts'
import type { Language } from '../model/state.ts'

export type DocumentWords = typeof swedish & {
  readonly language: Language
  /** BCP 47. */
  readonly languageTag: string
}

const words: Record<Language, DocumentWords> = {
  sv: { ...swedish, language: 'sv', languageTag: 'sv-SE' },
  en: { ...english, language: 'en', languageTag: 'en-GB' },
}

export function wordsOf(language: Language): DocumentWords {
  return words[language]
}

/** A sentence with its `{{placeholders}}` filled. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
