/** `npm run preview`: the built app in a window of an installed Chromium, where Electron's binary can't be had. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildWhenStale, fail, node24, project, run } from './project.mjs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const chromium = process.env.STAND_IN_CHROMIUM ?? usual.find((file) => existsSync(file))
if (!chromium) {
  fail(
    'The preview needs Chromium: install it (Debian, Ubuntu: "sudo apt install chromium") or name one in STAND_IN_CHROMIUM.',
  )
}
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  fail(
    'The preview needs a screen: start it in a desktop session, or under "xvfb-run" to look at it from afar.',
  )
}
await buildWhenStale()
const standIn = path.join(project, 'tests/electron-stand-in/boot.cjs')
process.exitCode = await run(node24(), ['--enable-source-maps', standIn, project, ...process.argv.slice(2)], {
  env: { ...process.env, STAND_IN_VISIBLE: '1', STAND_IN_CHROMIUM: chromium },
})
