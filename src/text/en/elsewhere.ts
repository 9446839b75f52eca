import type { elsewhere as nb } from '../nb/elsewhere.ts'

/** What is said where an initiative is taken in from another programme's file. */
export const elsewhere: Readonly<Record<keyof typeof nb, string>> = {
  'elsewhere.command': 'Bring in an initiative from a programme file …',
  'elsewhere.title': 'Bring in an initiative from a programme file',
  'elsewhere.intro':
    'Something that others run or plan can be laid beside the proposals here: drawn, compared, and looked at for overlap. It cannot be adopted here.',
  'elsewhere.choose': 'Choose a programme file …',
  'elsewhere.drop': 'or drop a .nysyn.json file here',
  'elsewhere.refused': '“{name}” cannot be brought in',
  'elsewhere.nothing': '“{title}” has no boxes to bring in.',
  'elsewhere.loose': 'Something in the file points at what is not there, and is left out:',
  'elsewhere.from': 'From “{title}”',
  'elsewhere.part': 'What is to be brought in?',
  'elsewhere.whole': 'The whole theory of change',
  'elsewhere.boxes': '{n} box|{n} boxes',
  'elsewhere.name': 'Title',
  'elsewhere.nameMissing': 'Give the initiative a short title.',
  'elsewhere.same': 'The same as here',
  'elsewhere.sameText':
    'What is ticked is not drawn a second time: links and roles go to what we have. Then the overlap shows who is after the same benefit.',
  'elsewhere.sameAll': 'All {n}',
  'elsewhere.sameNone': 'Nothing in the file looks like anything in the base.',
  'elsewhere.actor': 'Actor',
  'elsewhere.assumption': 'Assumption',
  'elsewhere.ours': 'Here: “{title}”',
  'elsewhere.effects': 'Effects unlike ours',
  'elsewhere.effectsText': 'If one of them is an effect we have under another name, choose it.',
  'elsewhere.effectNew': 'A new effect',
  'elsewhere.adds': 'Draws {boxes} and {links}.',
  'elsewhere.links': '{n} link|{n} links',
  'elsewhere.addsNone': 'All of this part is in the base already. There is nothing to bring in.',
  'elsewhere.add': 'Bring in',
  'elsewhere.deed.add': 'Brought in “{title}”',
}
