import type { Finding } from '../claim.ts';
import type { Family, KindOf, Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';

/** What puts the questions of a family to the records: one function a kind. */
export type Judges<F extends Family> = { readonly [K in KindOf<F>]: (view: View, query: Queries[K]) => Finding<K> };
