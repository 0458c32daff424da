/** The commands that make everything larger or smaller. */
import { useRef } from 'react'
import { zoomedFrom } from '../shared/rules/zoom.ts'
import { useCall, useRead } from './call.ts'
import { useCommand } from './commands.ts'

/** How large everything is: kept in the settings, drawn by the window itself. */
export function useZoomCommands(): void {
  const { zoom } = useRead('app.state', {}).settings
  const { mutate } = useCall('app.settings')
  // Keys may come faster than settings are stored and read again; nothing else sets it.
  const wanted = useRef(zoom)
  const set = (zoom: number) => {
    wanted.current = zoom
    mutate({ zoom })
  }
  useCommand('zoomIn', () => set(zoomedFrom(wanted.current, 'in')))
  useCommand('zoomOut', () => set(zoomedFrom(wanted.current, 'out')))
  useCommand('zoomReset', () => set(1))
}
