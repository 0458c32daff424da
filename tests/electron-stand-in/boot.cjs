'use strict'
// What Electron's own start does with a path: `electron [-r module] [switches] <app> [arguments]`.
const fs = require('node:fs')
const { registerHooks } = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

// Whoever imports `electron` gets the stand-in.
const electronUrl = pathToFileURL(path.join(__dirname, 'electron.cjs')).href
registerHooks({
  resolve: (id, context, next) =>
    /^electron(\/(main|common))?$/.test(id)
      ? { url: electronUrl, format: 'commonjs', shortCircuit: true }
      : next(id, context),
})

const args = process.argv.slice(2)
process.argv = [path.join(__dirname, 'dist/electron'), ...args]
if (args.some((arg) => /^--inspect(=|$)/.test(arg))) require('node:inspector').open(0)
// Playwright waits for the line that tells where Chromium's DevTools listen.
const announce = args.some((arg) => arg.startsWith('--remote-debugging-port'))

/** The modules to load first, and the app. */
function readArguments() {
  const required = []
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-r' || args[i] === '--require') required.push(args[++i])
    else if (!args[i].startsWith('-')) return { required, target: path.resolve(args[i]) }
  }
  throw new Error('electron-stand-in: no app path given')
}

const { required, target } = readArguments()
const folder = fs.statSync(target).isDirectory() ? target : null
const pkg = folder ? JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) : {}
const main = folder ? path.resolve(folder, pkg.main ?? 'index.js') : target

const electronVersion = `${require('electron/package.json').version}-stand-in`
Object.defineProperty(process, 'type', { value: 'browser' })
Object.defineProperty(process, 'defaultApp', { value: true })
Object.defineProperty(process, 'resourcesPath', { value: path.join(__dirname, 'dist/resources') })
Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: electronVersion } })

const isForChromium = (arg) => arg.startsWith('--') && !/^--(inspect|remote-debugging|require)/.test(arg)
const { start } = require('./electron.cjs')[Symbol.for('electron-stand-in')]({
  pkg,
  root: folder ?? path.dirname(main),
  switches: args.filter(isForChromium),
})
for (const module of required) require(module)
import(pathToFileURL(main).href)
  .then(() => start({ announce }))
  .catch((error) => {
    console.error(error)
    process.exit(1)
  })
