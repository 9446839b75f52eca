// Text is text. Where the browser enforces Trusted Types (see _headers), whatever a library would
// set as HTML is escaped, and only scripts and workers of our own origin can be started.
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address
    throw new TypeError(`Not a script of ours: ${address}`)
  },
})
