/** Words by key: an i18next instance whose keys are typed from the Swedish words. */
import { createInstance, type i18n, type TFunction } from 'i18next'
import type { Language } from '../model/state.ts'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    returnNull: false
    resources: { words: Words }
  }
}

/** Gives the words of a key: `t('ui.save')`, `t('errors.FILE_MISSING', { file })`. */
export type Translate = TFunction<'words'>

/** An instance that speaks `language` at once; `changeLanguage` switches it. */
export function createWords(language: Language): i18n {
  const words = createInstance()
  void words.init({
    lng: language,
    fallbackLng: 'sv',
    supportedLngs: ['sv', 'en'],
    ns: ['words'],
    defaultNS: 'words',
    resources: { sv: { words: sv }, en: { words: en } },
    // React and the PDF writer take text as text.
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
  return words
}
