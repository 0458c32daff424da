/**
 * What can be done now: commands of the whole window (`shared/commands.ts`), and those that a page adds while it is
 * shown. The menu bar, the keys, the palette and the list of keys all read them here.
 */
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useEffectEvent } from 'react'
import { type CommandName, commandNames, factsOf, keysOf } from '../shared/commands.ts'
import { bridge, useRead } from './call.ts'

/** What a page adds. One without `run` is only told of: keys of a list, for one. */
export interface PageCommand {
  /** The same for the same thing: what was chosen last comes first in the palette. */
  readonly id: string
  /** Words that it stands under. */
  readonly group: string
  readonly label: string
  /** Beside it, and found by too. */
  readonly detail?: string
  /** As `useHotkeys` takes them. Single letters are quiet in fields; all are while a dialog is open. */
  readonly keys?: string
  readonly run?: () => void
  /** Of the window's commands the one that does the same: the palette lists that. */
  readonly sameAs?: CommandName
  /** Found when it is sought, not listed before. */
  readonly whenSought?: boolean
}

type Run = () => void

const running = new Map<CommandName, Run[]>()
const ofPages = new Map<symbol, readonly PageCommand[]>()

/** Carries out a command while the caller is on screen; `null` when it can't now. */
export function useCommand(name: CommandName, action: Run | null): void {
  const run = useEffectEvent(() => action?.())
  const isThere = action !== null
  useEffect(() => {
    if (!isThere) return
    const entry = () => run()
    running.set(name, [...(running.get(name) ?? []), entry])
    return () => {
      running.set(name, running.get(name)?.filter((each) => each !== entry) ?? [])
    }
  }, [name, isThere])
}

/** Adds commands to the palette, and their keys, while the caller is on screen. */
export function useCommands(commands: readonly PageCommand[]): void {
  useEffect(() => {
    const place = Symbol()
    ofPages.set(place, commands)
    return () => {
      ofPages.delete(place)
    }
  }, [commands])
  const isPlain = (keys: string) => !/mod|alt|ctrl|^F\d/.test(keys)
  const bound = commands.flatMap(({ keys, run }) =>
    keys && run ? [{ keys, run: whenFree(run, isPlain(keys) ? '[role="menu"]' : null) }] : [],
  )
  useHotkeys(bound.filter(({ keys }) => isPlain(keys)).map(({ keys, run }) => [keys, run]))
  useHotkeys(
    bound.filter(({ keys }) => !isPlain(keys)).map(({ keys, run }) => [keys, run]),
    [],
    true,
  )
}

/** The commands of the window that can be carried out now, in the order of the table. */
export function possibleCommands(): readonly CommandName[] {
  return commandNames.filter((name) => (running.get(name) ?? []).length > 0)
}

/** What the pages on screen have added. */
export function pageCommands(): readonly PageCommand[] {
  return [...ofPages.values()].flat()
}

/** Does what carries the command out now; nothing where nothing does. */
export function runCommand(name: CommandName): void {
  running.get(name)?.at(-1)?.()
}

/** Listens to the menu bar, and to the keys that pages do not take themselves. */
export function useMenuAndKeys(): void {
  const mac = useRead('app.state', {}).platform === 'darwin'
  useEffect(
    () =>
      bridge.on((event, data) => {
        if (event === 'command') runCommand(data.name)
      }),
    [],
  )
  const keys = commandNames.flatMap((name): [string, () => void][] => {
    const own = keysOf(name, mac)
    if (!own || factsOf(name).keysOfPage) return []
    const run = factsOf(name).menu === 'view' ? () => runCommand(name) : whenFree(() => runCommand(name))
    return [own, ...(otherKeys[name] ?? [])].map((keys) => [keys, run])
  })
  useHotkeys(keys, [], true)
}

/** The same where the keyboard has the sign elsewhere. */
const otherKeys: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  zoomIn: ['mod+=', 'mod+shift+plus'],
}

/** @param also what else takes the keys while it is open: letters find entries of a menu */
function whenFree(run: Run, also: string | null = null): Run {
  return () => {
    if (!document.querySelector(`[role="dialog"]${also === null ? '' : `, ${also}`}`)) run()
  }
}
