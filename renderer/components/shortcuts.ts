/** Shortcuts as a person reads them. `useHotkeys` of @mantine/hooks carries them out. */
import { useRead } from '../call.ts'

const onMac: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥', ctrl: '⌃' }
const elsewhere: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', ctrl: 'Ctrl' }
const named: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: 'Enter',
  Delete: 'Delete',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
  Home: 'Home',
  End: 'End',
  plus: '+',
  minus: '–',
}

/** `mod+Z` as "Ctrl Z", on a Mac "⌘Z". */
export function shortcutText(shortcut: string, mac: boolean): string {
  const words = mac ? onMac : elsewhere
  return shortcut
    .split('+')
    .map((key) => words[key] ?? named[key] ?? key.toUpperCase())
    .join(mac ? '' : ' ')
}

/** Gives the text of a shortcut on the computer at hand. */
export function useShortcutText(): (shortcut: string) => string {
  const mac = useRead('app.state', {}).platform === 'darwin'
  return (shortcut) => shortcutText(shortcut, mac)
}
