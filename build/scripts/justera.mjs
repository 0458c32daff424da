#!/usr/bin/env node
/** `npx justera`: runs the command line under the project's own Node, which takes its TypeScript as it is. */
import path from 'node:path'
import { node24, project, run } from './project.mjs'

const commandLine = path.join(project, 'electron/cli.ts')
// Paths among the arguments are meant from where the person stands.
// Megabytes for objects that live shortly; megabytes for those that live longer before they are looked through, and by
// how many percent they may grow until the next time. With more, memory would grow with the papers of a pack.
const memory = ['--max-semi-space-size=8', '--initial-old-space-size=64', '--heap-growing-percent=20']
process.exitCode = await run(node24(), [...memory, commandLine, ...process.argv.slice(2)], {
  cwd: process.cwd(),
  // The sources run as they are; what Node makes of them is kept, which halves the time to start.
  env: { NODE_COMPILE_CACHE: path.join(project, 'node_modules/.cache/justera'), ...process.env },
})
