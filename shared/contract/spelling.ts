/** The part of the contract about Swedish spelling. */
import { z } from 'zod'
import { done, nothing, shell } from './call.ts'

const Word = z.string().min(1).max(100)

export const spellingCalls = {
  /** Those that are misspelled. Names of the open file's people and bodies are right. */
  'spelling.check': shell(z.object({ words: z.array(Word).max(5000) }), z.array(z.string())),
  'spelling.suggest': shell(z.object({ word: Word }), z.array(z.string())),
  /** Words that are right in this program from now on. */
  'spelling.learned': shell(nothing, z.array(z.string())),
  'spelling.learn': shell(z.object({ word: Word }), done),
  'spelling.forget': shell(z.object({ word: Word }), done),
} as const
