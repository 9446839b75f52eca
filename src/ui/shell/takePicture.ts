import { letterOf } from '#editor/deeds/proposals.ts'
import type { EditorState } from '#editor/editor.ts'
import { fileStem } from '#editor/workspace.ts'
import type { Message, Say } from '#text/say.ts'
import { download } from '../download.ts'
import type { ShownInPicture } from './pictures.ts'

/** Gives the person what the canvas shows of the layer as a picture, and tells how it went. */
export async function takePicture(
  state: EditorState,
  shown: ShownInPicture,
  as: 'svg' | 'png' | 'copy',
  say: Say,
  language: string,
): Promise<Message> {
  const { pngPicture, svgPicture } = await import('./pictures.ts')
  if (as === 'copy') return copied(pngPicture(state, shown, say))
  const name = `${stemOf(state)}.${as}`
  const picture =
    as === 'svg' ? svgPicture(state, shown, say, language) : await pngPicture(state, shown, say)
  download(name, picture)
  return { key: 'shell.fileSaved', args: { name } }
}

/** The file's name without its ending: the programme, and the letter of a proposal. */
function stemOf({ programme, layer }: EditorState): string {
  const stem = fileStem(programme.title)
  return programme.proposals[layer] ? `${stem}-${letterOf(programme, layer).toLowerCase()}` : stem
}

async function copied(picture: Promise<Blob>): Promise<Message> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return { key: 'shell.copied' }
  } catch {
    return { key: 'shell.notCopied' }
  }
}
