/** One build, three environments: the page, the main process with its worker, the preload. */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import path from 'node:path'
import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const project = path.resolve(import.meta.dirname, '..')
const out = (name: string) => path.join(project, 'out', name)
const source = (name: string) => path.join(project, 'electron', name)
const { dependencies } = createRequire(import.meta.url)('../package.json')

/** What is not bundled: Electron, Node, and the packages that are shipped as they are. */
const external = [
  'electron',
  ...builtinModules.flatMap((name) => [name, `node:${name}`]),
  ...Object.keys(dependencies),
]

/** What pdf.js loads while it reads: how characters are mapped, the standard fonts, the decoders of pictures. */
const readerFiles: Readonly<Record<string, RegExp>> = {
  cmaps: /./,
  standard_fonts: /./,
  // In JavaScript: the page's policy lets no WebAssembly in.
  wasm: /_nowasm_fallback\.js$|^LICENSE_(PDFJS_)?(JBIG2|OPENJPEG)$/,
}

/** Lays those files beside the page, as `pdfjs/…`. */
function pdfReaderFiles(): Plugin {
  const folder = path.join(project, 'node_modules/pdfjs-dist')
  return {
    name: 'pdf-reader-files',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const [part, wanted] of Object.entries(readerFiles)) {
        for (const name of readdirSync(path.join(folder, part)).filter((name) => wanted.test(name))) {
          const source = readFileSync(path.join(folder, part, name))
          this.emitFile({ type: 'asset', fileName: `pdfjs/${part}/${name}`, source })
        }
      }
    },
  }
}

const server = { ssr: true, emptyOutDir: true, minify: false, copyPublicDir: false } as const

export default defineConfig({
  root: path.join(project, 'renderer'),
  // What a component makes of unchanged values it keeps: a key in a field then does not draw the whole page anew.
  plugins: [react(), babel({ presets: [reactCompilerPreset()] }), pdfReaderFiles()],
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload']) {
        const environment = builder.environments[name]
        if (environment) await builder.build(environment)
      }
    },
  },
  environments: {
    client: {
      build: {
        outDir: out('renderer'),
        emptyOutDir: true,
        target: 'chrome148',
        modulePreload: { polyfill: false },
        // The page may load files but no data: fonts or scripts.
        assetsInlineLimit: 0,
        // Loaded from the disk, at once: nothing is won by pieces.
        chunkSizeWarningLimit: 4096,
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external, conditions: ['node', 'import', 'default'] },
      build: {
        ...server,
        outDir: out('main'),
        target: 'node24',
        sourcemap: true,
        rolldownOptions: {
          input: {
            main: source('main.ts'),
            worker: source('jobs/worker.ts'),
            'examiner-worker': source('pdf/inspect/examiner-worker.ts'),
            'spelling-worker': source('spelling/spelling-worker.ts'),
          },
          external,
          // In one folder: a worker is started by its place beside the module that starts it.
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        ...server,
        outDir: out('preload'),
        target: 'chrome148',
        rolldownOptions: {
          input: { preload: source('preload.ts') },
          external: ['electron'],
          // A sandboxed preload must be one CommonJS file.
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
})
