/** What can be wrong with a file: what happened, to what, and what to do. */
export const problems = {
  'problem.too_large': 'Fila er større enn {found}. Så store programmer kan ikke åpnes her.',
  'problem.not_json':
    'Fila er ikke hel: teksten brytes ved linje {line}, tegn {column}. Hent en ny kopi der du fikk den.',
  'problem.not_nysyn':
    'Dette er ikke en programfil fra Nysyn. Velg en fil som slutter på .nysyn.json.',
  'problem.newer_version':
    'Fila er skrevet av en nyere Nysyn (format {at}; denne leser til og med {found}). Last siden på nytt for å få ny utgave. Fila er urørt.',
  'problem.too_deep':
    'Fila har lister inni lister i mer enn {found} ledd. Det har ingen programfil.',
  'problem.too_many': 'Fila har mer enn {found} deler. Så store programmer kan ikke åpnes her.',
  'problem.bad_key':
    '«{found}» kan ikke være en id. Id-er er bokstaver, tall, punktum og bindestrek.',
  'problem.list_or_null': 'Her står en liste eller et tomt felt der det skal stå en verdi.',
  'problem.missing_field': 'Feltet «{field}» mangler.',
  'problem.wrong_value': '{found} er ikke en gyldig verdi for «{field}».',
  'problem.patch_takes_required': 'Forslaget tar bort «{field}», som ikke kan mangle.',
  'problem.same_id': 'Id-en «{found}» er brukt på mer enn én ting.',
  'problem.dangling': 'Peker på «{found}», som ikke finnes.',
  'problem.several_rulings':
    'Boksen «{found}» er avklart mer enn én gang i samme forslag; den siste gjelder.',
  'problems.titleNamed': '«{name}» kunne ikke åpnes',
  'problems.untouched': 'Ingenting her er endret.',
  'problems.at': 'Hvor: {at}',
  'problems.more': 'og {n} feil til',
  'problems.unreadable': 'Nettleseren fikk ikke lest fila.',
  'problems.warnTitle': 'Åpne «{name}» uten det som henger løst?',
  'problems.warnText':
    'Noe i fila peker på noe som ikke finnes. Resten er helt. Åpner du den, blir dette utelatt:',
  'problems.openAnyway': 'Åpne uten dette',
  'problems.cancel': 'Avbryt',
  'problems.close': 'Lukk',
  'problems.place.factors': 'boksen «{id}»',
  'problems.place.links': 'lenken «{id}»',
  'problems.place.assumptions': 'antakelsen «{id}»',
  'problems.place.actors': 'aktøren «{id}»',
  'problems.place.attachments': 'festet «{id}»',
  'problems.place.roles': 'rollen «{id}»',
  'problems.place.indicators': 'indikatoren «{id}»',
  'problems.place.places': 'stedet «{id}»',
  'problems.place.proposals': 'forslaget «{id}»',
  'problems.place.decisions': 'beslutningen «{id}»',
} as const
