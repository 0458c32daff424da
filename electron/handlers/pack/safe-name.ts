/** Names of files that are made of other names. */
import path from 'node:path'

const longest = 120

/** What can stand in a file's name on every system; a long one keeps its ending. */
export function safeName(name: string): string {
  const safe = name
    .replace(/\u00a0/g, ' ')
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, '_')
    .replace(/^\.+|[. ]+$/g, '')
  const ending = /\.\w{1,8}$/.exec(safe)?.[0] ?? ''
  const base = safe.slice(0, safe.length - ending.length).slice(0, longest - ending.length)
  return `${base}${ending}` || '_'
}

/** A file in the folder for each name; two of one name are told apart. */
export function filesIn(folder: string, names: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const base = safeName(name)
    let file = `${base}.${ending}`
    for (let number = 2; taken.has(file.toLowerCase()); number++) file = `${base} ${number}.${ending}`
    taken.add(file.toLowerCase())
    return path.join(folder, file)
  })
}
