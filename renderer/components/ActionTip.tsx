/** A tooltip that tells what a control does and by which keys. */
import { Tooltip, type TooltipProps } from '@mantine/core'
import style from './ActionTip.module.css'
import { useShortcutText } from './shortcuts.ts'

interface Props extends Pick<TooltipProps, 'children'> {
  readonly label: string
  /** As `useHotkeys` takes it: `mod+1`. */
  readonly shortcut?: string
}

export function ActionTip({ label, shortcut, children }: Props) {
  const keys = useShortcutText()
  const words = shortcut === undefined ? label : <Words label={label} keys={keys(shortcut)} />
  return (
    <Tooltip label={words} position="bottom">
      {children}
    </Tooltip>
  )
}

function Words({ label, keys }: { readonly label: string; readonly keys: string }) {
  return (
    <>
      {label} <span className={style.keys}>{keys}</span>
    </>
  )
}
