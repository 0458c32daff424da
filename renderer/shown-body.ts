/** Which of the file's bodies the window shows. What is read and written of a body takes it from here. */

import { useEffect, useEffectEvent } from 'react'
import type { BodyId } from '../shared/values.ts'
import { call, queryClient, useRead } from './call.ts'

/** As calls take it: nothing where no board is open. */
export interface ShownBody {
  readonly body?: BodyId
}

export function useShownBody(): ShownBody {
  const { open } = useRead('app.state', {})
  return open ? { body: open.board.bodyId } : {}
}

/** What pages show of a body is that one's from then on; remembered with the file. */
export async function showBody(body: BodyId): Promise<void> {
  queryClient.setQueryData(['app.state', {}], await call('app.showBody', { body }))
}

/** For a page that belongs to a body, however one came there: the window shows that body. */
export function useShowBodyOf(body: BodyId): void {
  const { body: shown } = useShownBody()
  const show = useEffectEvent((body: BodyId) => {
    if (shown !== body) void showBody(body)
  })
  useEffect(() => show(body), [body])
}
