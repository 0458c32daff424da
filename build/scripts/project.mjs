/** What the scripts share: where the project and its own Node are, running a program, building when it is needed. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('../..', import.meta.url))

/** The project's Node 24. The system's may be older; npx runs a package's own command with that one. */
export function node24() {
  const own = path.join(project, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail('Node 24 is missing: run "npm ci" in the project first.')
}

/** Ends the script with one sentence on stderr. */
export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Runs a program with this one's input and output; resolves to its exit code, 128 + number for a signal's end. */
export function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: project, stdio: 'inherit', ...options })
  // The terminal sends its signals to the child too: it decides, this one waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}

/** A program of a dependency, as arguments for Node: `bin('vite/bin/vite.js')`. */
export function bin(file) {
  return path.join(project, 'node_modules', file)
}

/** Builds the app unless what was built is newer than every source. */
export async function buildWhenStale() {
  const built = [
    'out/renderer/index.html',
    'out/main/main.js',
    'out/main/worker.js',
    'out/preload/preload.cjs',
  ]
  const oldest = Math.min(...built.map((file) => changedAt(path.join(project, file))))
  const sources = ['electron', 'renderer', 'shared', 'build/vite.config.ts', 'package-lock.json']
  const newest = Math.max(...sources.map((name) => newestIn(path.join(project, name))))
  if (oldest > newest) return
  const code = await run(node24(), [
    bin('vite/bin/vite.js'),
    'build',
    '--app',
    '--logLevel=warn',
    '--config=build/vite.config.ts',
  ])
  if (code !== 0) process.exit(code)
}

/** In ms; 0 for what is not there. */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** When something in a folder was last changed, taken away or added. */
function newestIn(place) {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return changedAt(place)
  const inside = readdirSync(place, { recursive: true }).map((name) => changedAt(path.join(place, name)))
  return Math.max(changedAt(place), ...inside)
}
