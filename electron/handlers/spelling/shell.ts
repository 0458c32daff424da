/** Swedish spelling: of the dictionary, of what was learned, and of the names in the open file. */
import { asSpelled, spelledWords } from '../../../shared/text/spelled-words.ts'
import type { Database } from '../../db/open.ts'
import type { ShellHandlers } from '../shell-context.ts'

type SpellingCalls =
  | 'spelling.check'
  | 'spelling.suggest'
  | 'spelling.learned'
  | 'spelling.learn'
  | 'spelling.forget'

export const spellingShell: Pick<ShellHandlers, SpellingCalls> = {
  'spelling.check': async ({ spelling, board }, { words }) => {
    const open = board()
    const names = open ? namesIn(open.db) : new Set()
    const wrong = await spelling.check(words.map(asSpelled))
    const isWrong = new Set(wrong.filter((word) => !names.has(word) && !names.has(withoutGenitive(word))))
    return words.filter((word) => isWrong.has(asSpelled(word)))
  },
  'spelling.suggest': async ({ spelling }, { word }) => [...(await spelling.suggest(asSpelled(word)))],
  'spelling.learned': ({ settings }) => [...settings.words()],
  'spelling.learn': async ({ spelling, settings }, { word }) => {
    settings.learn(asSpelled(word))
    await spelling.learn(asSpelled(word))
    return null
  },
  'spelling.forget': async ({ spelling, settings }, { word }) => {
    settings.forget(asSpelled(word))
    await spelling.forget(asSpelled(word))
    return null
  },
}

/** "Wójciks" of "Wójcik". */
function withoutGenitive(word: string): string {
  return word.replace(/s$/, '')
}

/** Of people, of those they represent, of the organisation and its bodies, of those who were at meetings. */
function namesIn(db: Database): ReadonlySet<string> {
  const names = db
    .prepare<[], string>(
      `SELECT name FROM person UNION SELECT organisation FROM mandate UNION SELECT name FROM body
       UNION SELECT name FROM organisation UNION SELECT name FROM attendance UNION SELECT organisation FROM attendance
       UNION SELECT place FROM meeting`,
    )
    .pluck()
    .all()
  return new Set(names.flatMap((name) => spelledWords(name).map(({ word }) => asSpelled(word))))
}
