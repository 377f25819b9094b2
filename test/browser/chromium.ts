import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import { devDependencies } from '../../package.json'

const version = devDependencies['@sparticuz/chromium']
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))

/** What the package writes into the temporary folder; told that it runs in a bare container, it adds the libraries. */
const unpacking = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
const bareContainer = { AWS_EXECUTION_ENV: 'nodejs20.x' }

/** The browser, from a package that carries it: nothing has to be installed by hand. */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROMIUM
  try {
    if (own) return await chromium.launch({ executablePath: own })
    const folder = await unpacked()
    return await chromium.launch({
      executablePath: `${folder}/chromium`,
      env: { ...process.env, LD_LIBRARY_PATH: `${folder}/al2023/lib`, FONTCONFIG_FILE: `${folder}/fonts.conf` },
    })
  } catch (cause) {
    throw new Error(
      own
        ? `The browser that CHROMIUM names, ${own}, did not start.`
        : 'The tests in test/browser need Chromium. The one in @sparticuz/chromium runs on Linux (x64, glibc 2.34 or ' +
            'newer) and did not start here. Set CHROMIUM to the path of an installed Chromium, Chrome or Edge.',
      { cause },
    )
  }
}

/** The folder that holds the unpacked browser. It gets its name once it is whole, for two runs may come at a time. */
async function unpacked(): Promise<string> {
  const folder = `${cache}chromium-${version}`
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  const env = { ...process.env, ...bareContainer, TMPDIR: unfinished }
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpacking], { cwd: cache, env })
  await writeFile(`${unfinished}/fonts.conf`, fontsBeside(folder))
  await rename(unfinished, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error
    await rm(unfinished, { recursive: true })
  })
  return folder
}

/** The machine's fonts, and the one in the package where the machine has none. */
const fontsBeside = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
