/** `npm test`: builds when it is needed, then runs all tests under the project's own Node. */
import { bin, buildWhenStale, node24, run } from './project.mjs'

await buildWhenStale()
process.exitCode = await run(node24(), [
  bin('vitest/vitest.mjs'),
  'run',
  '--config=build/vitest.config.ts',
  ...process.argv.slice(2),
])
