/** Copying, cutting and pasting the items of an agenda, by keys and by the system's clipboard. */
import { useEffect, useEffectEvent } from 'react'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { ItemId } from '../../../shared/values.ts'
import type { Change } from '../../autosave/useChange.ts'
import { takesText } from '../../components/text-focus.ts'
import { htmlClip, plainClip, titlesOf } from './clip-text.ts'
import { type Clip, useItemClipboard } from './item-clipboard.ts'

interface Options {
  readonly meeting: MeetingDetail
  /** As printed, by the items' order. */
  readonly numbers: readonly string[]
  readonly chosen: readonly ItemId[]
  readonly list: React.RefObject<HTMLElement | null>
  readonly change: Change
  readonly onPasted: (ids: readonly ItemId[]) => void
  /** Says what was done. */
  readonly onSaid: (deed: 'copied' | 'cut' | 'pasted', count: number) => void
}

export function useItemClips({ meeting, numbers, chosen, list, change, onPasted, onSaid }: Options) {
  const { clip, setClip } = useItemClipboard()

  /** The system may have turned the ends of the lines. */
  const isClip = (text: string) => clip !== null && text.replace(/\r\n?/g, '\n') === clip.text
  const pasted = (ids: readonly ItemId[] | undefined) => {
    if (!ids) return
    onPasted(ids)
    onSaid('pasted', ids.length)
  }
  const after = meeting.items.findLast(({ id }) => chosen.includes(id))?.id
  const paste = async () => {
    if (!clip) return
    const { ids, mode } = clip
    const answer = await change('item.paste', { meeting: meeting.id, ids: [...ids], mode, after })
    if (answer && mode === 'move') setClip(null)
    pasted(answer?.ids)
  }
  const pasteText = async (text: string) => {
    const titles = [...titlesOf(text)]
    if (titles.length === 0) return
    pasted((await change('item.addMany', { meeting: meeting.id, titles, after: after ?? null }))?.ids)
  }

  const hold = (mode: Clip['mode'], data: DataTransfer) => {
    const items = meeting.items.flatMap(({ id, title, proposal }, index) =>
      chosen.includes(id) ? [{ id, number: numbers[index] ?? '', title, proposal }] : [],
    )
    const text = plainClip(items)
    data.setData('text/plain', text)
    data.setData('text/html', htmlClip(items))
    setClip({ mode, ids: items.map(({ id }) => id), text })
    onSaid(mode === 'copy' ? 'copied' : 'cut', items.length)
  }
  const onClipboard = useEffectEvent((event: ClipboardEvent) => {
    // Without a marked text such an event comes to the whole page.
    const { activeElement: active } = document
    if (!event.clipboardData || !list.current?.contains(active) || takesText(active)) return
    if (event.type === 'paste') {
      const text = event.clipboardData.getData('text/plain')
      void (isClip(text) ? paste() : pasteText(text))
    } else if (chosen.length > 0) hold(event.type === 'cut' ? 'move' : 'copy', event.clipboardData)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onClipboard(event)
    for (const name of ['copy', 'cut', 'paste'] as const) document.addEventListener(name, listen)
    return () => {
      for (const name of ['copy', 'cut', 'paste'] as const) document.removeEventListener(name, listen)
    }
  }, [])

  /** As the keys do it; the list must have the focus. */
  const run = (deed: 'copy' | 'cut') => void document.execCommand(deed)
  const cut = clip?.mode === 'move' ? clip.ids : []
  return { cut, canPaste: clip !== null, paste: () => void paste(), run }
}
