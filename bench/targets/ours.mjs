// Our app, driven only through what a user has: its URL, its file input, the wheel, the pointer, the keyboard.
// OURS_URL is where the built app is served: `node scripts/serve.mjs --port 4173` at the project's root, then OURS_URL=http://127.0.0.1:4173/
import { makeGraph } from '../lib/graph.mjs'
const kinds = ['input', 'activity', 'output', 'user_effect', 'societal_effect']
// The documented file format, with positions; layers become the kinds of the result chain.
const toFile = (g) => JSON.stringify({
  format: 'nysyn',
  version: 1,
  programme: {
    id: 'bench',
    title: `Bench ${g.nodes.length}`,
    theory: {
      factors: Object.fromEntries(g.nodes.map((n) => [n.id, { kind: kinds[Math.min(4, Math.floor((n.layer * 5) / g.layers))], title: n.label }])),
      links: Object.fromEntries(g.edges.map((e) => [e.id, { from: e.source, to: e.target }])),
    },
    layout: Object.fromEntries(g.nodes.map((n) => [n.id, { x: n.x * 1.3, y: n.y }])),
  },
})
const shown = "document.querySelectorAll('.react-flow__node').length > 0 || document.querySelector('[data-far=\"true\"]')"
export default process.env.OURS_URL ? [{
  name: 'ours', url: () => process.env.OURS_URL,
  ready: "document.querySelector('input[type=file]')",
  before: null,
  file: { input: 'input[type=file]', name: 'bench.nysyn.json', make: toFile },
  shown: process.env.OURS_SHOWN ?? shown,
  fitKey: 'Shift+1',
  centerByWheel: { sel: '.react-flow__node' }, // wheel in on the node nearest to the middle until it is at least 120 px wide
  pan: { from: [800, 450], button: 'middle' }, zoom: {}, key: true,
  pngDownload: process.env.OURS_PNG ?? null, svgDownload: process.env.OURS_SVG ?? null,
  persist: { wait: 1500, shown: process.env.OURS_SHOWN ?? shown },
}] : []
export { makeGraph }
