/** Runs a measurement by its name: `node tests/bench/run.ts pack`. Prints its figures as JSON. */
import { parseArgs } from 'node:util'

/** Each is a module beside this one that exports `bench(): Promise<object>`. */
const names = ['pack', 'minutes', 'sie', 'accounts', 'attach', 'desk'] as const

const [name] = parseArgs({ allowPositionals: true }).positionals
if (names.some((known) => known === name)) {
  const { bench } = (await import(`./${name}.ts`)) as { bench: () => Promise<object> }
  console.log(JSON.stringify(await bench(), null, 2))
} else {
  console.error(`name one of: ${names.join(', ')}`)
  process.exitCode = 2
}
