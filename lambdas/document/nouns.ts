import { mainKind } from '../claims/focus.ts';
import type { View } from '../claims/view.ts';
import type { Language } from '../language/language.ts';
import type { Noun, ReportNouns } from '../language/nouns.ts';
import { textIn } from '../records/language-id.ts';
import type { NounKey } from '../records/report.ts';

/** What a report calls the units of a kind, or the rankings: by its definition, else by the language. */
export function nounOf({ input }: View, language: Language, key: NounKey): Noun {
  const given = input.report.nouns?.[key]?.[language.id];
  return given === undefined ? language.nouns[key] : language.noun(given);
}

/** What a report calls what it is about. */
export function reportNouns(view: View, language: Language): ReportNouns {
  const { all, names, adjective } = view.input.report.focus;
  return {
    unit: nounOf(view, language, mainKind(view)),
    cluster: nounOf(view, language, 'cluster'),
    ranking: nounOf(view, language, 'ranking'),
    focus: { name: textIn(names, language.id), adjective: adjective?.[language.id] ?? null, all: all === true },
  };
}
