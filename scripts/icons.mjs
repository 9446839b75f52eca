// Writes src/ui/kit/iconPaths.ts: the outlines of the icons we use, taken from the icon package.
// The package's React components weigh a quarter more than their outlines (docs/decisions/0010).
import { readFileSync, writeFileSync } from 'node:fs'

const ours = {
  add: 'Plus',
  minus: 'Minus',
  close: 'XMark',
  check: 'Checkmark',
  menu: 'MenuHamburger',
  more: 'MenuElipsisHorizontal',
  search: 'MagnifyingGlass',
  filter: 'Funnel',
  settings: 'Cog',
  help: 'QuestionmarkCircle',
  language: 'Language',
  theme: 'Theme',

  undo: 'ArrowUndo',
  redo: 'ArrowRedo',
  clock: 'Clock',
  loop: 'ArrowsCirclepath',

  trash: 'Trash',
  copy: 'Files',
  paste: 'Clipboard',
  cut: 'Scissors',
  duplicate: 'TabsAdd',
  pencil: 'Pencil',
  link: 'Link',
  unlink: 'LinkBroken',
  lock: 'PadlockLocked',
  unlock: 'PadlockUnlocked',
  note: 'NotePencil',
  bulb: 'LightBulb',
  drag: 'DragVertical',
  move: 'ArrowsAllDirections',
  swap: 'ArrowRightLeft',

  layers: 'Layers',
  addLayer: 'LayersPlus',
  eye: 'Eye',
  zoomIn: 'ZoomPlus',
  zoomOut: 'ZoomMinus',
  fit: 'Expand',
  minimap: 'FocusRoom',
  panelLeft: 'SidebarLeft',
  panelRight: 'SidebarRight',
  grid: 'SquareGrid',
  list: 'BulletList',
  outline: 'Tasklist',
  table: 'Table',
  hexagons: 'HexagonGrid',
  lanes: 'RectangleSections',
  alignLeft: 'AlignLeft',
  alignTop: 'AlignTop',

  chevronDown: 'ChevronDown',
  chevronUp: 'ChevronUp',
  chevronRight: 'ChevronRight',
  arrowLeft: 'ArrowLeft',
  arrowRight: 'ArrowRight',
  arrowUp: 'ArrowUp',
  arrowDown: 'ArrowDown',
  trendUp: 'TrendUp',
  trendFlat: 'TrendFlat',
  external: 'ExternalLink',

  info: 'InformationSquareFill',
  warning: 'ExclamationmarkTriangleFill',
  danger: 'XMarkOctagonFill',
  success: 'CheckmarkCircleFill',
  gavel: 'Gavel',
  flask: 'TestFlask',
  compass: 'Compass',
  star: 'Star',

  home: 'House',
  file: 'File',
  document: 'FileText',
  folder: 'Folder',
  download: 'Download',
  upload: 'Upload',
  image: 'Image',
  print: 'PrinterSmall',
  computer: 'Laptop',
  book: 'OpenBook',

  person: 'Person',
  play: 'Play',
  pause: 'Pause',
}

const lines = Object.entries(ours).map(([name, original]) => `  ${name}: '${outlineOf(original)}',`)
writeFileSync(
  new URL('../src/ui/kit/iconPaths.ts', import.meta.url),
  `/** Outlines in a 24 × 24 square from @navikt/aksel-icons (MIT); written by scripts/icons.mjs. */
export const iconPaths = {
${lines.join('\n')}
} as const
`,
)

function outlineOf(original) {
  const folder = import.meta.resolve('@navikt/aksel-icons/package.json')
  const file = new URL(`./dist/react/esm/${original}.js`, folder)
  const source = readFileSync(file, 'utf8')
  const elements = [...source.matchAll(/createElement\("(\w+)", \{([^}]*)\}/g)].filter(
    ([, tag]) => tag !== 'title',
  )
  return elements
    .map(([, tag, attributes]) => {
      const path = /\bd: "([^"]+)"/.exec(attributes)
      if (tag !== 'path' || !path) throw new Error(`${original} has a <${tag}> besides paths.`)
      return path[1]
    })
    .join('')
}
