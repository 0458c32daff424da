/** The first page of an attachment, small; a sheet of paper until it is seen and drawn. */
import { IconFileDots, IconFileText } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Attachment } from '../../../shared/model/meeting.ts'
import { quartersOf } from '../../../shared/rules/page-turns.ts'
import style from './Thumbnail.module.css'
import { askForThumbnail, keptThumbnail, thumbnailKey } from './thumbnails.ts'

type Props = Pick<Attachment, 'file' | 'turns'>

export function Thumbnail({ file, turns }: Props) {
  const place = useRef<HTMLSpanElement>(null)
  const quarters = quartersOf(turns, 1)
  const { sha256, mediaType, fileName } = file ?? {}
  const key = sha256 && thumbnailKey({ sha256, mediaType: 'application/pdf', fileName: '', quarters })
  const [drawn, setDrawn] = useState<{ key: string; picture: string | null } | null>(null)
  const picture = key === undefined ? null : drawn?.key === key ? drawn.picture : keptThumbnail(key)

  useEffect(() => {
    const element = place.current
    if (!element || !sha256 || !mediaType || fileName === undefined || picture !== undefined) return
    const stop = new AbortController()
    const wanted = { sha256, mediaType, fileName, quarters }
    const observer = new IntersectionObserver(([seen]) => {
      if (!seen?.isIntersecting) return
      observer.disconnect()
      askForThumbnail(wanted, stop.signal, (picture) => setDrawn({ key: thumbnailKey(wanted), picture }))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      stop.abort()
    }
  }, [sha256, mediaType, fileName, quarters, picture])

  return (
    <span className={style.place} ref={place} data-drawn={typeof picture === 'string' || undefined}>
      {typeof picture === 'string' ? (
        <img className={style.picture} src={picture} alt="" draggable={false} />
      ) : file ? (
        <IconFileText size={20} stroke={1.2} aria-hidden />
      ) : (
        <IconFileDots size={20} stroke={1.2} aria-hidden />
      )}
    </span>
  )
}
