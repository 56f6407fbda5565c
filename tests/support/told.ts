import { type Claim, isTrue } from '../../lambdas/claims/claim.ts';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { explain, languageOf, say } from '../../lambdas/language/say.ts';
import type { World } from './world.ts';

/** What the records say to a claim form, with its words in both languages: the sentence, or why there is none. */
export interface Told {
  readonly claim: Claim;
  readonly en: string;
  readonly zh: string;
}

export function tell(world: World, query: Query): Told {
  const claim = world.ask(query);
  const view = world.view();
  const words = (id: 'en' | 'zh-Hans'): string => {
    const names = createNames(view, languageOf(id));
    return (isTrue(claim) ? say(languageOf(id), claim, names) : explain(languageOf(id), claim, names)) ?? '';
  };
  return { claim, en: words('en'), zh: words('zh-Hans') };
}
