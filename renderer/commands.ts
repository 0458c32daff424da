/** What the menu asks for, carried out where it belongs. */
import { useEffect, useEffectEvent } from 'react'
import type { EventData } from '../shared/contract.ts'
import { bridge } from './call.ts'

/** Runs `action` when the menu or a system shortcut sends the command, as long as the caller is on screen. */
export function useCommand(name: EventData<'command'>['name'], action: () => void): void {
  const run = useEffectEvent(action)
  useEffect(
    () =>
      bridge.on((event, data) => {
        if (event === 'command' && data.name === name) run()
      }),
    [name],
  )
}
