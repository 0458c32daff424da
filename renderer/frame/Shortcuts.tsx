/** All keys that work on the page at hand, in groups. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commands, keysOf } from '../../shared/commands.ts'
import type { palette as words } from '../../shared/i18n/sv/palette.ts'
import { useRead } from '../call.ts'
import { pageCommands, possibleCommands } from '../commands.ts'
import { Dialog } from '../components/Dialog.tsx'
import { useShortcutText } from '../components/shortcuts.ts'
import style from './Shortcuts.module.css'

interface KeyRow {
  readonly group: string
  readonly label: string
  /** Ways to the same. */
  readonly keys: readonly string[]
}

export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const text = useShortcutText()
  const rows = useRows()
  const groups = [...new Set(rows.map(({ group }) => group))]
  return (
    <Dialog title={t('palette.keys.title')} size={860} onClose={onClose}>
      {/* A scroll of its own can be reached by keys. */}
      <section className={style.groups} aria-label={t('palette.keys.title')}>
        {groups.map((group) => (
          <section key={group} className={style.group}>
            <h3 className={style.name}>{group}</h3>
            <dl className={style.rows}>
              {rows
                .filter((row) => row.group === group)
                .map(({ label, keys }) => (
                  <div key={label} className={style.row}>
                    <dt>{label}</dt>
                    <dd>
                      {keys.map((each) => (
                        <kbd key={each} className={style.keys}>
                          {text(each)}
                        </kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
      <div className={style.foot}>
        <Button data-autofocus onClick={onClose}>
          {t('palette.keys.close')}
        </Button>
      </div>
    </Dialog>
  )
}

function useRows(): readonly KeyRow[] {
  const { t } = useTranslation()
  const mac = useRead('app.state', {}).platform === 'darwin'
  const [names] = useState(possibleCommands)
  const [added] = useState(pageCommands)
  const ofPage = added.flatMap(({ group, label, keys }): KeyRow[] =>
    keys ? [{ group, label, keys: [keys] }] : [],
  )
  const ofWindow = names.flatMap((name): KeyRow[] => {
    const keys = keysOf(name, mac)
    return keys ? [{ group: t(`menu.${commands[name].menu}`), label: t(`menu.${name}`), keys: [keys] }] : []
  })
  const row = (
    group: 'everywhere' | 'lists' | 'texts',
    name: Exclude<keyof typeof words.keys, 'title' | 'close'>,
    ...keys: string[]
  ) => ({
    group: t(`palette.keys.${group}`),
    label: t(`palette.keys.${name}`),
    keys,
  })
  return [
    ...ofPage,
    row('lists', 'move', 'ArrowUp', 'ArrowDown'),
    row('lists', 'ends', 'Home', 'End'),
    row('lists', 'open', 'Enter'),
    row('lists', 'remove', 'Delete'),
    row('lists', 'reorder', 'alt+ArrowUp', 'alt+ArrowDown'),
    row('lists', 'more', 'shift+ArrowUp', 'shift+ArrowDown'),
    row('lists', 'all', 'mod+A'),
    row('lists', 'menu', 'shift+F10'),
    row('texts', 'bold', 'mod+B'),
    row('texts', 'italic', 'mod+I'),
    row('texts', 'link', 'mod+shift+K'),
    row('texts', 'undo', 'mod+Z'),
    row('everywhere', 'escape', 'Escape'),
    ...ofWindow,
  ]
}
