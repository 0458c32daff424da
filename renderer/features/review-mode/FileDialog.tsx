/** An attachment over the whole window, read out of the review file in pieces. */
import { Button } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestRange } from '../../../shared/contract/preview.ts'
import type { ReviewFile } from '../../../shared/model/review.ts'
import { call } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { PdfView } from '../../components/pdf/PdfView.tsx'
import type { PdfSource } from '../../components/pdf/source.ts'
import style from './FileDialog.module.css'

interface Props {
  readonly file: ReviewFile
  readonly onClose: () => void
}

export function FileDialog({ file, onClose }: Props) {
  const { t } = useTranslation()
  const { label, title, mediaType } = file
  const name = label === '' ? title : `${t('reviewMode.attachment', { label })} · ${title}`
  return (
    <Dialog fullPage title={name} onClose={onClose}>
      <div className={style.bar}>
        <Button size="md" data-autofocus onClick={onClose}>
          {t('reviewMode.closeFile')}
        </Button>
      </div>
      <div className={style.pages}>
        {mediaType === 'application/pdf' ? <Pages file={file} /> : <Picture file={file} />}
      </div>
    </Dialog>
  )
}

const read = ({ sha256 }: ReviewFile, from: number, to: number) => call('review.range', { sha256, from, to })

function Pages({ file }: { readonly file: ReviewFile }) {
  const source = useCallback(
    async (): Promise<PdfSource> => ({
      kind: 'ranges',
      bytes: file.bytes,
      read: (from, to) => read(file, from, to),
    }),
    [file],
  )
  return <PdfView title={file.title} source={source} zoom="width" />
}

function Picture({ file }: { readonly file: ReviewFile }) {
  const [address, setAddress] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    let made: string | null = null
    let isGone = false
    whole(file).then((picture) => {
      if (isGone) return
      made = URL.createObjectURL(picture)
      setAddress(made)
    }, setError)
    return () => {
      isGone = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [file])
  return (
    <>
      <ErrorNote error={error} />
      {address !== null && <img className={style.picture} src={address} alt={file.title} />}
    </>
  )
}

async function whole(file: ReviewFile): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let from = 0; from < file.bytes; from += longestRange)
    pieces.push(new Uint8Array(await read(file, from, Math.min(from + longestRange, file.bytes))))
  return new Blob(pieces, { type: file.mediaType })
}
