/**
 * A value is a tree of objects with scalar leaves. The scalars that stand directly in one object
 * are its *fields*; together with the object's path they are a *record*. An object with nothing in
 * it is nothing: tables come into being with their first record.
 */
export type Scalar = string | number | boolean | null
export interface Tree {
  readonly [key: string]: Scalar | Tree | undefined
}
export type Fields = Readonly<Record<string, Scalar>>

export function pathKeys(path: string): string[] {
  return path === '' ? [] : path.split('/')
}

/** The object at a path, if there is one. */
export function treeAt(value: object, path: string): Tree | undefined {
  let tree: Tree | undefined = value as Tree
  for (const key of pathKeys(path)) {
    const below: Scalar | Tree | undefined = tree?.[key]
    tree = isTree(below) ? below : undefined
  }
  return tree
}

export function fieldsOf(tree: Tree | undefined): Fields {
  const fields: Record<string, Scalar> = {}
  for (const key in tree) {
    const value = tree[key]
    if (isScalar(value)) fields[key] = value
  }
  return fields
}

export function step(path: string, key: string): string {
  return path === '' ? key : `${path}/${key}`
}

export function isTree(value: Scalar | Tree | undefined): value is Tree {
  return typeof value === 'object' && value !== null
}

export function isScalar(value: Scalar | Tree | undefined): value is Scalar {
  return value !== undefined && !isTree(value)
}

export function nothingIn(object: object): boolean {
  for (const _ in object) return false
  return true
}

export function sameFields(a: Tree, b: Tree): boolean {
  for (const key in a) if (a[key] !== b[key]) return false
  for (const key in b) if (!(key in a)) return false
  return true
}
