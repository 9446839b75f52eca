import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setProgramme } from '#editor/deeds/fields.ts'
import { fileOf, fileStem, openWorkspace } from '#editor/workspace.ts'
import { parseProgramme } from '#model/format.ts'
import { storedOf } from '#model/live.ts'
import { emptyProgramme, type Programme } from '#model/programme.ts'
import { type Disk, newDisk, valueIn } from '../support/disk.ts'
import { handClock } from '../support/surroundings.ts'
import { theoryOf } from '../support/theoryOf.ts'

const programme: Programme = {
  ...emptyProgramme('prog', 'Arbeid for alle'),
  theory: theoryOf('T1 -> B1'),
}

let disk: Disk
beforeEach(() => {
  disk = newDisk()
})
afterEach(() => disk.closeAll())

describe('an open programme', () => {
  test('shows what is stored, and stores what is changed before it is closed', async () => {
    const tab = disk.tab()
    valueIn(await tab.add(storedOf(programme), 'example'))
    const workspace = valueIn(await openWorkspace(tab, 'prog', handClock()))
    expect(workspace.origin).toBe('example')
    expect(workspace.editor.store.getState().programme).toEqual(programme)

    setProgramme(workspace.editor, { title: 'Arbeid' })
    expect(workspace.saving.state.is).toBe('saving')
    expect(await workspace.close()).toEqual({ is: 'saved' })
    expect(await disk.tree('prog')).toMatchObject({ title: 'Arbeid' })
  })

  test('hears of another tab until it is closed', async () => {
    const [here, there] = [disk.tab(), disk.tab()]
    valueIn(await here.add(storedOf(programme), 'new'))
    const mine = valueIn(await openWorkspace(here, 'prog', handClock()))
    const other = valueIn(await openWorkspace(there, 'prog', handClock()))
    setProgramme(other.editor, { vision: 'Alle med' })
    await other.saving.flush()
    await mine.saving.flush()
    await expect.poll(() => mine.editor.store.getState().programme.vision).toBe('Alle med')

    await mine.close()
    setProgramme(other.editor, { vision: 'Ingen utenfor' })
    await other.close()
    expect(mine.editor.store.getState().programme.vision).toBe('Alle med')
  })

  test('that is not there, or in the bin, is gone', async () => {
    const tab = disk.tab()
    expect(await openWorkspace(tab, 'nowhere')).toMatchObject({ ok: false, trouble: 'gone' })
    valueIn(await tab.add(storedOf(programme), 'new'))
    valueIn(await tab.bin('prog'))
    expect(await openWorkspace(tab, 'prog')).toMatchObject({ ok: false, trouble: 'gone' })
  })
})

test('a programme as a file is read back as the same programme', () => {
  const { name, text } = fileOf(programme)
  expect(name).toBe('arbeid-for-alle.nysyn.json')
  expect(parseProgramme(text)).toMatchObject({ ok: true, value: programme })
})

test.each([
  ['Fremtidens innkreving (eksempel)', 'fremtidens-innkreving-eksempel'],
  ['Ærlig øl på Ås', 'aerlig-ol-pa-as'],
  ['čđŋšŧž', 'c-s-z'],
  ['  ', 'program'],
  ['../../etc/passwd', 'etc-passwd'],
  ['x'.repeat(200), 'x'.repeat(60)],
])('%s is a file called %s', (title, stem) => {
  expect(fileStem(title)).toBe(stem)
})
