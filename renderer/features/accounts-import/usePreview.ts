/** What a file would come to, read anew whenever what is asked of it changes. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CallsOf, Input, Output } from '../../../shared/contract.ts'
import { call, type Progress } from '../../call.ts'

type Preview = CallsOf<'job'> & `accounts.${string}`

/** @param input null asks nothing yet */
export function usePreview<N extends Preview>(name: N, input: Input<N> | null) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const query = useQuery<Output<N>>({
    queryKey: [name, input],
    enabled: input !== null,
    // The file may have been saved anew since it was last looked at.
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      setProgress(null)
      return await call(name, input as Input<N>, { onProgress: setProgress, signal })
    },
  })
  const { data, error, isFetching } = query
  return { data: input === null ? undefined : data, error, isFetching, progress }
}
