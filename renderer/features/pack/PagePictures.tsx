/** A page as it was and as it becomes, side by side. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract.ts'
import type { PageMatch } from '../../../shared/model/pack.ts'
import type { AttachmentId, FileToken } from '../../../shared/values.ts'
import { call } from '../../call.ts'
import style from './PagePictures.module.css'

interface Props {
  readonly attachment: AttachmentId
  readonly file: FileToken
  readonly match: PageMatch
  /** The number that the former page has in what was sent. */
  readonly number: string | undefined
}

export function PagePictures({ attachment, file, match: { page, was }, number }: Props) {
  const { t } = useTranslation()
  const pictures = usePictures(attachment, file, page, was)
  return (
    <div className={style.pictures}>
      <Picture
        label={was === null ? t('pack.replace.noFormer') : t('pack.replace.former', { page: number ?? was })}
        source={was === null ? null : pictures?.before}
      />
      <Picture label={t('pack.replace.new', { page })} source={pictures?.after} />
    </div>
  )
}

/** `source` is undefined while the picture is made, null where there is none. */
function Picture({ label, source }: { readonly label: string; readonly source: string | null | undefined }) {
  return (
    <figure className={style.picture}>
      <figcaption>{label}</figcaption>
      {source ? <img src={source} alt={label} /> : <div data-none={source === null || undefined} />}
    </figure>
  )
}

type Pictures = Output<'replacement.pictures'>

/** What can't be drawn is not shown: the comparison has told what is wrong with the file, if anything is. */
function usePictures(
  attachment: AttachmentId,
  file: FileToken,
  page: number,
  was: number | null,
): Pictures | null {
  const [pictures, setPictures] = useState<Pictures | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    setPictures(null)
    call('replacement.pictures', { attachment, file, page, was }, { signal: stop.signal }).then(
      (made) => {
        if (!stop.signal.aborted) setPictures(made)
      },
      () => {},
    )
    return () => stop.abort()
  }, [attachment, file, page, was])
  return pictures
}
