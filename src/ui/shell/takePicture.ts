import { letterOf } from '#editor/deeds/proposals.ts'
import type { EditorState } from '#editor/editor.ts'
import { fileStem } from '#editor/workspace.ts'
import type { Message, Say } from '#text/say.ts'
import { download } from '../download.ts'

/** Gives the person the drawing of the shown layer as a picture, and tells how it went. */
export async function takePicture(
  state: EditorState,
  as: 'svg' | 'png' | 'copy',
  say: Say,
  language: string,
): Promise<Message> {
  const { pictureOf } = await import('./pictureOf.ts')
  const { programme, layer } = state
  const svg = pictureOf(state, say, language)
  const proposal = programme.proposals[layer]
  const letter = proposal ? `-${letterOf(programme, layer)}` : ''
  const stem = `${fileStem(programme.title)}${letter.toLowerCase()}`
  if (as === 'svg') {
    download(`${stem}.svg`, svg, 'image/svg+xml')
    return { key: 'shell.fileSaved', args: { name: `${stem}.svg` } }
  }
  const { rasterised } = await import('./rasterised.ts')
  const png = rasterised(svg)
  if (as === 'png') {
    download(`${stem}.png`, await png)
    return { key: 'shell.fileSaved', args: { name: `${stem}.png` } }
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return { key: 'shell.copied' }
  } catch {
    return { key: 'shell.notCopied' }
  }
}
