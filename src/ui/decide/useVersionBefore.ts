import { use } from 'react'
import type { Message } from '#text/say.ts'
import { AppContext } from '../app.ts'
import { WorkspaceContext } from '../shell/workspaceContext.ts'

/** The version that was made; without a library there is none, and nothing is in the way. */
export type VersionMade = { readonly ok: true; readonly id?: string } | { readonly ok: false }

/** Keeps the programme as it stands now as a version, before something that is hard to take back. */
export function useVersionBefore(): (label: Message) => Promise<VersionMade> {
  const library = use(AppContext)?.library
  const workspace = use(WorkspaceContext)
  return async (label) => {
    if (!library || !workspace) return { ok: true }
    const { is } = await workspace.saving.flush()
    if (is !== 'saved') return { ok: false }
    const answer = await library.makeVersion(workspace.id, label, 'always')
    return answer.ok ? { ok: true, id: answer.value.id } : { ok: false }
  }
}
