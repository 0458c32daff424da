/** The bridge between the window and the main process; `ipcRenderer` itself stays on this side. */
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { AppEvent, Bridge } from '../shared/bridge.ts'

const bridge: Bridge = {
  call: (name, input, job) => ipcRenderer.invoke('call', name, input, job),
  dropped: (files) =>
    ipcRenderer.invoke(
      'dropped',
      files.map((file) => webUtils.getPathForFile(file as File)),
    ),
  cancel(job) {
    ipcRenderer.send('cancel', job)
  },
  on(listener) {
    const forward = (_event: IpcRendererEvent, ...event: AppEvent) => listener(...event)
    ipcRenderer.on('event', forward)
    return () => {
      ipcRenderer.off('event', forward)
    }
  },
  flushed(saved) {
    ipcRenderer.send('flushed', saved)
  },
}

contextBridge.exposeInMainWorld('justera', bridge)
