'use strict'
// One instance for each user data folder. The first writes its process id into a file and watches a folder;
// a second puts its arguments there and learns that it came second. All of it is synchronous, as Electron's is.
const fs = require('node:fs')
const path = require('node:path')

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whether this is the first instance; `onSecond(args, folder)` is then called for each later one. */
function takeInstanceLock(userData, onSecond) {
  const lock = path.join(userData, 'stand-in-instance')
  const calls = path.join(userData, 'stand-in-calls')
  fs.mkdirSync(calls, { recursive: true })
  const holder = Number(fs.existsSync(lock) && fs.readFileSync(lock, 'utf8'))
  if (holder && holder !== process.pid && isAlive(holder)) {
    const name = path.join(calls, `${process.pid}.json`)
    fs.writeFileSync(`${name}.new`, JSON.stringify([process.argv, process.cwd()]))
    fs.renameSync(`${name}.new`, name) // appears whole
    return false
  }
  fs.writeFileSync(lock, String(process.pid))
  fs.watch(calls, () => {
    for (const name of fs.readdirSync(calls).filter((each) => each.endsWith('.json'))) {
      const file = path.join(calls, name)
      const [args, folder] = JSON.parse(fs.readFileSync(file, 'utf8'))
      fs.rmSync(file)
      onSecond(args, folder)
    }
  }).unref()
  return true
}

module.exports = { takeInstanceLock }
