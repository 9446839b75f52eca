/** The same function, which finds its answer once for each object it is asked about. */
export function remembered<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.answer
    const answer = find(key)
    known.set(key, { answer })
    return answer
  }
}
