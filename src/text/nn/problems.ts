import type { problems as nb } from '../nb/problems.ts'

export const problems: Readonly<Record<keyof typeof nb, string>> = {
  'problem.too_large': 'Fila er større enn {found}. Så store program kan ikkje opnast her.',
  'problem.not_json':
    'Fila er ikkje heil: teksten brotnar ved linje {line}, teikn {column}. Hent ein ny kopi der du fekk ho.',
  'problem.not_nysyn':
    'Dette er ikkje ei programfil frå Nysyn. Vel ei fil som sluttar på .nysyn.json.',
  'problem.newer_version':
    'Fila er skriven av ein nyare Nysyn (format {at}; denne les til og med {found}). Last sida på nytt for å få ny utgåve. Fila er urørt.',
  'problem.too_deep':
    'Fila har lister inni lister i meir enn {found} ledd. Det har inga programfil.',
  'problem.too_many': 'Fila har meir enn {found} delar. Så store program kan ikkje opnast her.',
  'problem.bad_key':
    '«{found}» kan ikkje vere ein id. Id-ar er bokstavar, tal, punktum og bindestrek.',
  'problem.list_or_null': 'Her står ei liste eller eit tomt felt der det skal stå ein verdi.',
  'problem.missing_field': 'Feltet «{field}» manglar.',
  'problem.wrong_value': '{found} er ikkje ein gyldig verdi for «{field}».',
  'problem.patch_takes_required': 'Forslaget tek bort «{field}», som ikkje kan mangle.',
  'problem.same_id': 'Id-en «{found}» er brukt på meir enn éin ting.',
  'problem.dangling': 'Peiker på «{found}», som ikkje finst.',
  'problem.several_rulings':
    'Boksen «{found}» er avklart meir enn éin gong i same forslag; den siste gjeld.',
  'problems.titleNamed': '«{name}» kunne ikkje opnast',
  'problems.untouched': 'Ingenting her er endra.',
  'problems.at': 'Kvar: {at}',
  'problems.more': 'og {n} feil til',
  'problems.unreadable': 'Nettlesaren fekk ikkje lese fila.',
  'problems.warnTitle': 'Opne «{name}» utan det som heng laust?',
  'problems.warnText':
    'Noko i fila peiker på noko som ikkje finst. Resten er heilt. Opnar du ho, blir dette utelate:',
  'problems.openAnyway': 'Opne utan dette',
  'problems.cancel': 'Avbryt',
  'problems.close': 'Lukk',
  'problems.place.factors': 'boksen «{id}»',
  'problems.place.links': 'lenkja «{id}»',
  'problems.place.assumptions': 'antakinga «{id}»',
  'problems.place.actors': 'aktøren «{id}»',
  'problems.place.attachments': 'festet «{id}»',
  'problems.place.roles': 'rolla «{id}»',
  'problems.place.indicators': 'indikatoren «{id}»',
  'problems.place.places': 'staden «{id}»',
  'problems.place.proposals': 'forslaget «{id}»',
  'problems.place.decisions': 'avgjerda «{id}»',
}
