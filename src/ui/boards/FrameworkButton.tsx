import { useRef, useState } from 'react'
import { chooseRuleSet, loadRuleSet, removeRuleSet } from '#editor/deeds/ruleSets.ts'
import { nysynFramework } from '#framework/nysyn/nysynFramework.ts'
import { idsOf } from '#model/programme.ts'
import { type RuleSetProblem, readRuleSet } from '#model/ruleSetFile.ts'
import { frameworkParts } from '#model/ruleSets.ts'
import type { Say } from '#text/say.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { Alert } from '../kit/Alert.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { FileInput } from '../kit/FileInput.tsx'
import { Heading } from '../kit/Heading.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { RadioGroup } from '../kit/RadioGroup.tsx'
import { Tag } from '../kit/Tag.tsx'
import { SourceName } from './SourceMark.tsx'
import { useFramework } from './useFramework.ts'

/** Which framework the boards follow, whose its parts are, and an agency's own instead. */
export function FrameworkButton() {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="sm" variant="tertiary" tone="neutral" icon="book" onClick={() => setOpen(true)}>
        {say('boards.framework')}
      </Button>
      <Dialog
        open={isOpen}
        title={say('boards.framework')}
        size="lg"
        onClose={() => setOpen(false)}
      >
        <FrameworkPage />
      </Dialog>
    </>
  )
}

function FrameworkPage() {
  const { editor } = useDesk()
  const say = useSay()
  const { framework, word } = useFramework()
  const ruleSets = useEditor(({ programme }) => programme.ruleSets) ?? {}
  const loaded = idsOf(ruleSets)
  const used = framework.id === nysynFramework.id ? '' : framework.id
  return (
    <div className="framework">
      <p className="framework__intro">{say('boards.frameworkText')}</p>
      {loaded.length > 0 && (
        <div className="framework__sets">
          <RadioGroup
            legend={say('boards.frameworkUsed')}
            value={used}
            choices={[
              { value: '', label: word(nysynFramework.title) },
              ...loaded.map((id) => ({
                value: id,
                label: word(ruleSets[id]?.title ?? {}),
                description: say('boards.frameworkVersion', {
                  id,
                  version: ruleSets[id]?.version ?? 1,
                }),
              })),
            ]}
            onChange={(id) => chooseRuleSet(editor, id === '' ? undefined : id)}
          />
          <ul className="framework__remove">
            {loaded.map((id) => {
              const what = word(ruleSets[id]?.title ?? {})
              return (
                <li key={id}>
                  <IconButton
                    name={say('kit.remove', { what })}
                    icon="trash"
                    size="sm"
                    onClick={() => removeRuleSet(editor, id)}
                  />
                </li>
              )
            })}
          </ul>
        </div>
      )}
      <LoadRuleSet />
      <Heading level={3} size="xs">
        {say('boards.frameworkWhose', { title: word(framework.title), version: framework.version })}
      </Heading>
      <table className="framework__sources">
        <tbody>
          {frameworkParts.map((part) => {
            const source = framework.sources[part]
            return (
              <tr key={part}>
                <th scope="row">{say(`boards.part.${part}`)}</th>
                <td>{source.own && <Tag tone="warning">{say('boards.own')}</Tag>}</td>
                <td>
                  {source.own && `${say('boards.after')} `}
                  <SourceName source={source} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="board-note">{say('boards.unconfirmedNote')}</p>
    </div>
  )
}

function LoadRuleSet() {
  const { editor } = useDesk()
  const say = useSay()
  const [problems, setProblems] = useState<readonly RuleSetProblem[]>([])
  const input = useRef<HTMLInputElement>(null)
  const load = async (file: File) => {
    const read = readRuleSet(await file.text())
    setProblems(read.ok ? [] : read.problems)
    if (read.ok) loadRuleSet(editor, read.id, read.ruleSet)
  }
  return (
    <div className="framework__load">
      <Button size="sm" variant="secondary" icon="upload" onClick={() => input.current?.click()}>
        {say('boards.loadRuleSet')}
      </Button>
      <FileInput ref={input} label={say('boards.loadRuleSet')} onFile={(file) => void load(file)} />
      {problems.length > 0 && (
        <Alert tone="danger" title={say('boards.ruleSetRefused')}>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.at}`}>{problemText(problem, say)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}

function problemText({ code, at, found = '' }: RuleSetProblem, say: Say): string {
  switch (code) {
    case 'not_ruleset':
      return say('boards.ruleSet.notOne')
    case 'newer_version':
      return say('boards.ruleSet.version', { version: at, found })
    case 'missing_field':
      return say('boards.ruleSet.missing', { at })
    case 'list_or_null':
      return say('boards.ruleSet.list', { at })
    case 'bad_key':
      return say('boards.ruleSet.key', { at, found })
    default:
      return say('boards.ruleSet.wrong', { at, found })
  }
}
