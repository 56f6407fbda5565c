import { mainKind } from '../claims/focus.ts';
import type { View } from '../claims/view.ts';
import type { Language } from '../language/language.ts';
import type { Noun, ReportNouns } from '../language/nouns.ts';
import { textIn } from '../records/language-id.ts';
import type { UnitKind } from '../records/unit.ts';

/** What a report calls the units of a kind: by its definition, else by the language. */
export function nounOf({ input }: View, language: Language, kind: UnitKind): Noun {
  const given = input.report.nouns?.[kind]?.[language.id];
  return given === undefined ? language.kinds[kind] : language.noun(given);
}

/** What a report calls what it is about. */
export function reportNouns(view: View, language: Language): ReportNouns {
  const { all, names, adjective } = view.input.report.focus;
  return {
    unit: nounOf(view, language, mainKind(view)),
    cluster: nounOf(view, language, 'cluster'),
    focus: { name: textIn(names, language.id), adjective: adjective?.[language.id] ?? null, all: all === true },
  };
}
