/** Starts the window. */
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import './tokens.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { bridge, queryClient } from './call.ts'
import { flushAll } from './flush.ts'

bridge.on((...[event]) => {
  if (event !== 'flush') return
  flushAll().then(
    () => bridge.flushed(true),
    () => bridge.flushed(false),
  )
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Suspense>
        <App />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
)
