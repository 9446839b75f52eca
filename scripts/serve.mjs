// Serves the built app from dist/ with the headers of dist/_headers.
// By itself: node scripts/serve.mjs [--port 4173] [--root dist]   (port 0 takes a free one)

import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}
const compressible = /^text\/|json|svg|wasm|font\/ttf/

const compress = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
}

/** Listens on this machine only; resolves to the server once it does, or rejects (port taken). */
export async function serve(port, root = dist) {
  const headersFor = parseHeaders(await readFile(join(root, '_headers'), 'utf8'))
  const compressed = new Map()
  const server = createServer(async (request, response) => {
    const {
      status,
      headers,
      body,
      path = '/',
    } = await answer(request, root, compressed).catch((error) => plain(500, String(error)))
    response.writeHead(status, { ...headersFor(path), ...headers })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  await new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', done)
  })
  return server
}

async function answer(request, root, compressed) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD', { Allow: 'GET, HEAD' })
  }
  const path = pathOf(request.url)
  if (path === undefined) return plain(400, 'Bad address')
  const found = await find(root, path)
  if (!found) return plain(404, 'Not found')

  const type = types[extname(found.file)] ?? 'application/octet-stream'
  const encoding = compressible.test(type) ? encodingFor(request) : undefined
  const version = `${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}`
  const headers = {
    ETag: `W/"${version}"`,
    ...(compressible.test(type) && { Vary: 'Accept-Encoding' }),
  }
  if (request.headers['if-none-match'] === headers.ETag) return { status: 304, headers, path }

  let body
  if (encoding) {
    const key = `${encoding} ${version} ${found.file}`
    body = compressed.get(key) ?? (await compress[encoding](await readFile(found.file)))
    compressed.set(key, body)
  } else {
    body = await readFile(found.file)
  }
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Length': body.length,
      ...(encoding && { 'Content-Encoding': encoding }),
    },
    body,
    path,
  }
}

/** The path asked for; undefined if it cannot be read. */
function pathOf(address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/** The file for a path inside the root; an address without an extension is a page of the app. */
async function find(root, path) {
  const name = path.endsWith('/') ? `${path}index.html` : path
  const file = resolve(join(root, normalize(name)))
  const isInside = file.startsWith(root + sep)
  const isHidden = name.split(/[\\/]/).some((part) => part.startsWith('.') || part === '_headers')
  if (!isInside || isHidden) return undefined
  const { size, mtimeMs } = (await stat(file).catch(() => undefined)) ?? {}
  if (size !== undefined && extname(file)) return { file, size, mtimeMs }
  return extname(path) ? undefined : find(root, '/index.html')
}

function encodingFor(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
}

function plain(status, text, headers = {}) {
  const body = Buffer.from(`${text}\n`)
  return {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': body.length,
    },
    body,
  }
}

/**
 * Reads the `_headers` format that static hosts share: a path, `*` for any ending, then indented
 * headers. Later rules win.
 */
function parseHeaders(text) {
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.startsWith('#')) continue
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':')
      rules.at(-1).headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim()
    } else {
      rules.push({ path: line.trim(), headers: {} })
    }
  }
  const fits = (rule, path) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
  return (path) => Object.assign({}, ...rules.filter((r) => fits(r, path)).map((r) => r.headers))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, root: { type: 'string' } } })
  const server = await serve(Number(values.port ?? 4173), values.root && resolve(values.root))
  console.log(`Serving on http://localhost:${server.address().port}`)
}
