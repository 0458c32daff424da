/** The prototype that the pack's way was tried out with, where it lies beside the project: measured in the same run. */
import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../helpers/material.ts'
import { measured, type Run } from './measure.ts'

const material = path.resolve(root, '../shared/reference/pdf-pack')
const modules = ['runpack.mjs', 'pack.mjs', 'frame.mjs']
/** The font of its stamps. */
const font = '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'

/** Packs files into one; undefined, said in one line, where the prototype is not there or can't run. */
export type Prototype = ((out: string, sources: readonly string[]) => Promise<Run>) | undefined

/** @param folder where it works */
export function prototypeIn(folder: string): Prototype {
  const missing = [...modules.map((name) => path.join(material, name)), font].find(
    (file) => !existsSync(file),
  )
  if (missing !== undefined) {
    console.error(`the prototype is not measured: ${missing} is missing`)
    return undefined
  }
  const own = path.join(folder, 'prototype')
  mkdirSync(own)
  for (const name of modules) copyFileSync(path.join(material, name), path.join(own, name))
  // It asks for the packages by their names.
  symlinkSync(path.join(root, 'node_modules'), path.join(own, 'node_modules'), 'junction')
  return (out, sources) => {
    const list = path.join(own, 'sources.txt')
    writeFileSync(list, sources.join('\n'))
    return measured(process.execPath, [path.join(own, 'runpack.mjs'), list, out])
  }
}
