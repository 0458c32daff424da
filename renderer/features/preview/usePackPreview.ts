/** The pack as it would be made now, following what is written. */
import { useEffect, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { toFailure } from '../../../shared/errors.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { unstored } from '../../autosave/autosave.ts'
import { call } from '../../call.ts'
import { readerOfOwn } from '../../components/pdf/pdfjs.ts'
import { type Newest, newest } from './newest.ts'
import { type PackPages, packPages } from './pack-pages.ts'
import { type PagePlace, placesOf } from './places.ts'
import { queued } from './queue.ts'

export interface ShownPack {
  readonly pages: PackPages
  readonly places: ReadonlyMap<string, PagePlace>
  readonly lastPage: number
  readonly frontPages: number
}

export interface PackState {
  /** The newest that could be made; null before the first. */
  readonly pack: ShownPack | null
  /** Why there is none newer. */
  readonly error: unknown
}

/** Milliseconds between two: typing goes on meanwhile. */
const pause = 120

interface Wish {
  readonly meeting: MeetingId
  readonly cover: boolean
}

/** Made anew whenever `meeting`, with all that is typed, is another. */
export function usePackPreview(meeting: MeetingDetail, cover: boolean): PackState {
  const [state, setState] = useState<PackState>({ pack: null, error: null })
  const asking = useRef<Newest<Wish> | null>(null)
  useEffect(() => {
    let former: PackPages | null = null
    // Loaded while the pack is made.
    void readerOfOwn()
    const made = newest<Wish>(async (wish) => {
      try {
        const pack = await shownPack(await preview(wish), former)
        former = pack.pages
        setState({ pack, error: null })
      } catch (error) {
        if (toFailure(error).code !== 'CANCELLED') setState((known) => ({ ...known, error }))
      }
    }, pause)
    asking.current = made
    return made.stop
  }, [])
  useEffect(() => asking.current?.ask({ meeting: meeting.id, cover }), [meeting, cover])
  return state
}

function preview({ meeting, cover }: Wish): Promise<Output<'preview.pack'>> {
  return queued('pack', () => {
    const typed = unstored()
    return call('preview.pack', {
      meeting,
      cover,
      items: typed.flatMap((draft) => (draft.thing === 'item' ? [{ id: draft.id, item: draft.value }] : [])),
      attachments: typed.flatMap((draft) =>
        draft.thing === 'attachment' ? [{ id: draft.id, title: draft.value.title }] : [],
      ),
    })
  })
}

async function shownPack(made: Output<'preview.pack'>, former: PackPages | null): Promise<ShownPack> {
  const pages = packPages(made, former)
  return {
    pages,
    places: await pages.front.use(placesOf),
    lastPage: made.lastPage,
    frontPages: made.front.numbers.length,
  }
}
