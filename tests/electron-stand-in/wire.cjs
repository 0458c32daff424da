'use strict'
// Text for what structured clone admits. Both ends run the engine's own structuredClone first, so this only ever meets
// cloned values. `makeWire` is also injected into the preload's world as source: it must use no name from outside.
// What JSON has stands for itself; all else is `{ $: kind, v: value }`. A value met before is a reference to its number in
// the order of first meetings, which both ends count alike.
function makeWire() {
  const inNode = typeof Buffer !== 'undefined'
  const toBase64 = (bytes) =>
    inNode
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      : bytes.toBase64()
  const fromBase64 = (text) =>
    inNode ? new Uint8Array(Buffer.from(text, 'base64')) : Uint8Array.fromBase64(text)
  const fail = () => {
    throw new Error('An object could not be cloned.')
  }

  const encodeNumber = (v) => {
    if (Object.is(v, -0)) return { $: 'number', v: '-0' }
    return Number.isFinite(v) ? v : { $: 'number', v: String(v) }
  }
  const encodeObject = (v, walk) => {
    const tag = Object.prototype.toString.call(v).slice(8, -1)
    if (Array.isArray(v)) return Array.from(v, walk)
    if (tag === 'Object') {
      const entries = Object.entries(v).map(([key, x]) => [key, walk(x)])
      const needsKind = Object.hasOwn(v, '$') || Object.hasOwn(v, '__proto__')
      return needsKind ? { $: 'object', v: entries } : Object.fromEntries(entries)
    }
    if (tag === 'Date') return { $: 'date', v: v.getTime() }
    if (tag === 'RegExp') return { $: 'regexp', v: [v.source, v.flags] }
    if (tag === 'Map') return { $: 'map', v: [...v].map(([key, x]) => [walk(key), walk(x)]) }
    if (tag === 'Set') return { $: 'set', v: [...v].map(walk) }
    if (tag === 'Error') return { $: 'error', v: [v.name, v.message, v.stack] }
    if (tag === 'ArrayBuffer') return { $: 'bytes', type: tag, v: toBase64(new Uint8Array(v)) }
    if (!ArrayBuffer.isView(v)) return fail()
    return { $: 'bytes', type: tag, v: toBase64(new Uint8Array(v.buffer, v.byteOffset, v.byteLength)) }
  }
  const encode = (root) => {
    const seen = new Map()
    const walk = (v) => {
      if (v === null || typeof v === 'boolean' || typeof v === 'string') return v
      if (v === undefined) return { $: 'undefined' }
      if (typeof v === 'number') return encodeNumber(v)
      if (typeof v === 'bigint') return { $: 'bigint', v: String(v) }
      if (seen.has(v)) return { $: 'again', v: seen.get(v) }
      seen.set(v, seen.size)
      return encodeObject(v, walk)
    }
    return JSON.stringify(walk(root))
  }

  const define = (object, key, value) =>
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
  const decodeError = ([name, message, stack]) => {
    const known = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError }
    const error = new (known[name] ?? Error)(message)
    return Object.defineProperty(error, 'stack', { value: stack, writable: true, configurable: true })
  }
  const decodeBytes = ({ type, v }) => {
    const { buffer } = fromBase64(v)
    return type === 'ArrayBuffer' ? buffer : new globalThis[type](buffer)
  }
  const decode = (text) => {
    const seen = []
    const keep = (v) => {
      seen.push(v)
      return v
    }
    // A container is kept before its parts are read, as it was counted.
    const fill = (container, parts, add) => {
      keep(container)
      for (const part of parts) add(container, part)
      return container
    }
    const readers = {
      undefined: () => undefined,
      number: ({ v }) => Number(v),
      bigint: ({ v }) => BigInt(v),
      again: ({ v }) => seen[v],
      object: ({ v }) => fill({}, v, (object, [key, x]) => define(object, key, walk(x))),
      map: ({ v }) => fill(new Map(), v, (map, [key, x]) => map.set(walk(key), walk(x))),
      set: ({ v }) => fill(new Set(), v, (set, x) => set.add(walk(x))),
      date: ({ v }) => keep(new Date(v ?? Number.NaN)),
      regexp: ({ v }) => keep(new RegExp(...v)),
      error: ({ v }) => keep(decodeError(v)),
      bytes: (json) => keep(decodeBytes(json)),
    }
    const walk = (json) => {
      if (json === null || typeof json !== 'object') return json
      if (Object.hasOwn(json, '$')) return readers[json.$](json)
      keep(json)
      for (const key of Object.keys(json)) {
        if (typeof json[key] === 'object') json[key] = walk(json[key])
      }
      return json
    }
    return walk(JSON.parse(text))
  }

  const clone = (v) => {
    try {
      return structuredClone(v)
    } catch {
      return fail()
    }
  }
  return { encode: (v) => encode(clone(v)), decode }
}

module.exports = { makeWire, wire: makeWire() }
