/** Names of files that are made of other names. */

const longest = 120

/** What can stand in a file's name on every system; a long one keeps its ending. */
export function safeName(name: string): string {
  const safe = name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '_').replace(/^\.+|[. ]+$/g, '')
  const ending = /\.\w{1,8}$/.exec(safe)?.[0] ?? ''
  const base = safe.slice(0, safe.length - ending.length).slice(0, longest - ending.length)
  return `${base}${ending}` || '_'
}
