/** The settings under which LibreOffice opens foreign files: no macros, no links followed, no way to the network. */

interface Setting {
  readonly path: string
  readonly name: string
  readonly value: string | number | boolean
}

const scripting = '/org.openoffice.Office.Common/Security/Scripting'
const internet = '/org.openoffice.Inet/Settings'

const settings: readonly Setting[] = [
  // The highest level: only what is signed and trusted would run, and nothing is trusted in a fresh profile.
  { path: scripting, name: 'MacroSecurityLevel', value: 3 },
  { path: scripting, name: 'DisableMacrosExecution', value: true },
  { path: scripting, name: 'DisableActiveContent', value: true },
  { path: scripting, name: 'BlockUntrustedRefererLinks', value: true },
  // A proxy where nobody answers.
  { path: internet, name: 'ooInetProxyType', value: 1 },
  { path: internet, name: 'ooInetHTTPProxyName', value: '127.0.0.1' },
  { path: internet, name: 'ooInetHTTPProxyPort', value: 9 },
  { path: internet, name: 'ooInetHTTPSProxyName', value: '127.0.0.1' },
  { path: internet, name: 'ooInetHTTPSProxyPort', value: 9 },
  { path: internet, name: 'ooInetNoProxy', value: '' },
]

const items = settings.map(
  ({ path, name, value }) =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
)

/** `registrymodifications.xcu` of a profile. */
export const profile = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
  ...items,
  '</oor:items>',
].join('\n')
