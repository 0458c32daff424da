/** The one way to the main process: `call`, and what React needs around it. */
import { QueryClient, useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bridge } from '../shared/bridge.ts'
import { type CallName, type CallsOf, contract, type Input, type Output } from '../shared/contract.ts'
import { AppError, fromFailure } from '../shared/errors.ts'

declare global {
  interface Window {
    readonly justera: Bridge
  }
}

export const bridge = window.justera

export interface Progress {
  readonly done: number
  readonly total: number
}

export interface JobOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Aborting it cancels the job, whose call then fails with `CANCELLED`. */
  readonly signal?: AbortSignal
}

/** Whoever wants to know of a job's progress, while it runs. */
const watchers = new Map<string, (progress: Progress) => void>()
bridge.on((event, data) => {
  if (event === 'progress') watchers.get(data.job)?.({ done: data.done, total: data.total })
})

/** Calls the main process. Fails with `AppError`. */
export async function call<N extends CallName>(
  name: N,
  input: Input<N>,
  { onProgress, signal }: JobOptions = {},
): Promise<Output<N>> {
  if (signal?.aborted) throw new AppError('CANCELLED')
  const job = crypto.randomUUID()
  const cancel = () => bridge.cancel(job)
  signal?.addEventListener('abort', cancel)
  if (onProgress) watchers.set(job, onProgress)
  try {
    const reply = await bridge.call(name, input, job)
    if (!reply.ok) throw fromFailure(reply.failure)
    return reply.value
  } finally {
    watchers.delete(job)
    signal?.removeEventListener('abort', cancel)
  }
}

/** The renderer's memory of what it has read. Everything is local, so nothing is retried and no network is awaited. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

type Readable = CallsOf<'read'> | 'app.state' | 'review.state'

/** What a read answers, kept until something is written. Suspends while it is read for the first time. */
export function useRead<N extends Readable>(name: N, input: Input<N>): Output<N> {
  return useSuspenseQuery({ queryKey: [name, input], queryFn: () => call(name, input) }).data
}

/** Begins the key of what is known of stored files, which are what they are whatever is written. */
export const lookKey = 'pack.check'
const canChange = {
  predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[0] !== lookKey,
}

/** Reads again all that is on screen, and forgets the rest: what a page shows first is never out of date. */
export async function refreshReads(): Promise<void> {
  queryClient.removeQueries({ type: 'inactive', ...canChange })
  await queryClient.invalidateQueries(canChange)
}

/** After a board was opened or closed: nothing that was read from another file stays. */
export async function changeBoard(): Promise<void> {
  const ofWindow: readonly unknown[] = ['app.state', 'review.state']
  queryClient.removeQueries({ predicate: ({ queryKey }) => !ofWindow.includes(queryKey[0]) })
  await queryClient.invalidateQueries({ queryKey: ['app.state'] })
}

/** Whether a call can have changed what reads answer. Typing keeps its own state and refreshes when it is over. */
function changesReads(name: CallName): boolean {
  return contract[name].kind !== 'read' && !('typing' in contract[name]) && !name.startsWith('app.choose')
}

/** A call that a person sets off. `mutateAsync` fails with `AppError`, `error` keeps it for `ErrorNote`. */
export function useCall<N extends CallName>(name: N) {
  return useMutation<Output<N>, AppError, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => (changesReads(name) ? refreshReads() : undefined),
  })
}

/** A job with its progress and a way to stop it. Cancelling is no error: `error` stays null. */
export function useJob<N extends CallsOf<'job'>>(name: N) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [stop, setStop] = useState<AbortController | null>(null)
  const job = useMutation<Output<N> | null, AppError, Input<N>>({
    mutationFn: async (input) => {
      const controller = new AbortController()
      setProgress(null)
      setStop(controller)
      return await call(name, input, { onProgress: setProgress, signal: controller.signal }).catch(
        whenCancelled,
      )
    },
    onSuccess: refreshReads,
  })
  return { ...job, run: job.mutateAsync, progress, cancel: () => stop?.abort() }
}

function whenCancelled(error: unknown): null {
  if (error instanceof AppError && error.code === 'CANCELLED') return null
  throw error
}
