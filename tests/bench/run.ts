/** Runs one measurement, `node tests/bench/run.ts pack`, or all of them in turn. Prints their figures as JSON. */
import { parseArgs } from 'node:util'

/** Each is a module beside this one that exports `bench(): Promise<object>`. */
const names = ['pack', 'minutes', 'sie', 'accounts', 'attach', 'desk'] as const
type Name = (typeof names)[number]

const [name] = parseArgs({ allowPositionals: true }).positionals
const known = names.find((each) => each === name)
if (name === undefined) {
  const figures: Partial<Record<Name, object>> = {}
  for (const each of names) figures[each] = await figuresOf(each)
  console.log(JSON.stringify(figures, null, 2))
} else if (known) {
  console.log(JSON.stringify(await figuresOf(known), null, 2))
} else {
  console.error(`name one of: ${names.join(', ')}; or none, for all`)
  process.exitCode = 2
}

async function figuresOf(each: Name): Promise<object> {
  const { bench } = (await import(`./${each}.ts`)) as { bench: () => Promise<object> }
  return await bench()
}
