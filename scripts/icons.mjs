// Writes src/ui/kit/icons.svg, the outlines of the icons we use, taken from the icon package, and the
// type of their names. They are a picture that the page fetches, not code (docs/decisions/0010).
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

/** Lines of our own, as thick as the others. */
const drawnHere = {
  hexagon: 'm12 2.9 7.9 4.55v9.1L12 21.1l-7.9-4.55v-9.1z',
  flag: 'M5 21V4h14l-2.6 5 2.6 5H5',
  pointer: 'm5.2 4.2 13.6 5.9-5.7 1.9-2.7 5.5z',
  hand: 'M8.2 13V5.7a1.45 1.45 0 0 1 2.9 0V11m0-6.6a1.45 1.45 0 0 1 2.9 0V11m0-5.3a1.45 1.45 0 0 1 2.9 0V12m0-3.4a1.45 1.45 0 0 1 2.9 0v6.1a6.1 6.1 0 0 1-6.1 6.1h-1.1a6.1 6.1 0 0 1-4.7-2.2l-3.6-4.3a1.5 1.5 0 0 1 2.2-2l1.7 1.5',
}

const filled = 'fill="currentColor" fill-rule="evenodd"'
const drawn =
  'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"'
const symbols = [
  ...Object.entries(ours).map(([name, original]) => symbol(name, outlineOf(original), filled)),
  ...Object.entries(drawnHere).map(([name, outline]) => symbol(name, outline, drawn)),
]
write(
  'icons.svg',
  `<!-- Outlines from @navikt/aksel-icons (MIT) and a few of our own; written by scripts/icons.mjs. -->
<svg xmlns="http://www.w3.org/2000/svg"><title>Icons</title>
${symbols.join('\n')}
</svg>
`,
)
const names = [...Object.keys(ours), ...Object.keys(drawnHere)]
write(
  'iconName.ts',
  `/** The icons that there are in icons.svg; written by scripts/icons.mjs. */
export type IconName =
${names.map((name) => `  | '${name}'`).join('\n')}
`,
)

function symbol(name, outline, attributes) {
  return `<symbol id="${name}" viewBox="0 0 24 24"><path ${attributes} d="${outline}"/></symbol>`
}

function write(file, text) {
  writeFileSync(new URL(`../src/ui/kit/${file}`, import.meta.url), text)
}

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
