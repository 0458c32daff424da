/** The key of a button, shown in it: in a meeting there is no time to look for it. */
import { useShortcutText } from '../../components/shortcuts.ts'
import style from './MeetingBar.module.css'

export function KeyHint({ keys }: { readonly keys: string }) {
  const text = useShortcutText()
  return (
    <kbd className={style.key} aria-hidden>
      {text(keys)}
    </kbd>
  )
}
