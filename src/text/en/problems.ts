import type { problems as nb } from '../nb/problems.ts'

export const problems: Readonly<Record<keyof typeof nb, string>> = {
  'problem.too_large':
    'The file is larger than {found}. Programmes that large cannot be opened here.',
  'problem.not_json':
    'The file is not whole: the text breaks off at line {line}, character {column}. Get a new copy from where you got it.',
  'problem.not_nysyn':
    'This is not a programme file of Nysyn. Choose a file whose name ends in .nysyn.json.',
  'problem.newer_version':
    'The file was written by a newer Nysyn (format {at}; this one reads up to {found}). Reload the page to get the new edition. The file is untouched.',
  'problem.too_deep':
    'The file has lists within lists more than {found} deep. No programme file has.',
  'problem.too_many':
    'The file has more than {found} parts. Programmes that large cannot be opened here.',
  'problem.bad_key': '“{found}” cannot be an id. Ids are letters, figures, full stops and hyphens.',
  'problem.list_or_null': 'There is a list or an empty field where a value should be.',
  'problem.missing_field': 'The field “{field}” is missing.',
  'problem.wrong_value': '{found} is not a valid value of “{field}”.',
  'problem.patch_takes_required': 'The proposal takes away “{field}”, which cannot be missing.',
  'problem.same_id': 'The id “{found}” is used for more than one thing.',
  'problem.dangling': 'Points to “{found}”, which is not there.',
  'problem.several_rulings':
    'The box “{found}” is ruled on more than once in the same proposal; the last one counts.',
  'problems.titleNamed': '“{name}” could not be opened',
  'problems.untouched': 'Nothing here has been changed.',
  'problems.at': 'Where: {at}',
  'problems.more': 'and {n} more faults',
  'problems.unreadable': 'The browser could not read the file.',
  'problems.warnTitle': 'Open “{name}” without what hangs loose?',
  'problems.warnText':
    'Something in the file points to something that is not there. The rest is whole. If you open it, this is left out:',
  'problems.openAnyway': 'Open without it',
  'problems.cancel': 'Cancel',
  'problems.close': 'Close',
  'problems.place.factors': 'the box “{id}”',
  'problems.place.links': 'the link “{id}”',
  'problems.place.assumptions': 'the assumption “{id}”',
  'problems.place.actors': 'the actor “{id}”',
  'problems.place.attachments': 'the attachment “{id}”',
  'problems.place.roles': 'the role “{id}”',
  'problems.place.indicators': 'the indicator “{id}”',
  'problems.place.places': 'the place “{id}”',
  'problems.place.proposals': 'the proposal “{id}”',
  'problems.place.decisions': 'the decision “{id}”',
}
