/** The whole window: the words, the look and the place that the settings and the open board ask for. */
import { type MantineColorSchemeManager, MantineProvider, useMantineColorScheme } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import type { i18n } from 'i18next'
import { useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import 'dayjs/locale/sv'
import { createWords } from '../shared/i18n/i18n.ts'
import type { Language, Theme } from '../shared/model/state.ts'
import { windowAccent } from '../shared/rules/accent.ts'
import { useRead } from './call.ts'
import { UndoProvider } from './components/Undo.tsx'
import { ReviewDoor } from './features/review-mode/ReviewDoor.tsx'
import { ReviewMode } from './features/review-mode/ReviewMode.tsx'
import { Frame } from './frame/Frame.tsx'
import { RouteProvider } from './route.tsx'
import { cssVariables, theme } from './theme.ts'

/** The settings keep the scheme; Mantine has nothing to remember. */
const schemeFromSettings: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

export function App() {
  const { settings, open } = useRead('app.state', {})
  const review = useRead('review.state', {})
  const words = useWords(settings.language)
  useAccent(open?.board.look.accent ?? null)
  return (
    <I18nextProvider i18n={words}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={schemeFromSettings}
        defaultColorScheme={settings.theme}
      >
        <Scheme theme={settings.theme} />
        <DatesProvider settings={{ locale: settings.language, firstDayOfWeek: 1, weekendDays: [] }}>
          <RouteProvider
            key={open && `${open.folder} ${open.fileName}`}
            first={{ page: open ? 'meetings' : 'start' }}
          >
            <UndoProvider key={review?.request.id ?? 'board'} ownOnly={review !== null}>
              {review ? <ReviewMode key={review.request.id} review={review} /> : <Frame />}
            </UndoProvider>
            <ReviewDoor />
          </RouteProvider>
        </DatesProvider>
      </MantineProvider>
    </I18nextProvider>
  )
}

/** The words of a language, switched while the program runs. */
function useWords(language: Language): i18n {
  const [words] = useState(() => createWords(language))
  useEffect(() => {
    document.documentElement.lang = language
    void words.changeLanguage(language)
  }, [words, language])
  return words
}

/** The organisation's own colour, where it has one: `tokens.css` takes the shade of the theme. */
function useAccent(accent: string | null): void {
  useEffect(() => {
    const { dataset, style } = document.documentElement
    if (accent === null) {
      delete dataset.accent
      return
    }
    const { light, dark } = windowAccent(accent)
    style.setProperty('--accent-light', light)
    style.setProperty('--accent-dark', dark)
    dataset.accent = 'own'
  }, [accent])
}

/** Follows the setting while the program runs. */
function Scheme({ theme }: { readonly theme: Theme }) {
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => setColorScheme(theme), [theme, setColorScheme])
  return null
}
