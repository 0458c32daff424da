/** Changes of a meeting's parts (add, move, remove): after all that is typed, and with their failure kept. */
import { useCallback, useState } from 'react'
import type { CallsOf, Input, Output } from '../../shared/contract.ts'
import { call, refreshReads } from '../call.ts'
import { saveAll } from './autosave.ts'

export type Change = <N extends CallsOf<'write'>>(name: N, input: Input<N>) => Promise<Output<N> | undefined>

/** `change` answers when all reads show the change; undefined when it failed: then `error` says why. */
export function useChange(): { readonly change: Change; readonly error: unknown } {
  const [error, setError] = useState<unknown>(null)
  const change: Change = useCallback(async (name, input) => {
    try {
      await saveAll()
      const answer = await call(name, input)
      await refreshReads()
      setError(null)
      return answer
    } catch (failure) {
      setError(failure)
      await refreshReads()
      return undefined
    }
  }, [])
  return { change, error }
}
