import { patternOf } from '../grammar.ts';
import type { Truth } from '../truth/places.ts';
import { nameOf, type Vocabulary } from '../vocabulary.ts';
import type { Tools } from './reader.ts';

export const toolsOf = (truth: Truth, vocabulary: Vocabulary): Tools => ({
  truth,
  vocabulary,
  tongue: vocabulary.tongue,
  unit: cell => {
    const sign = vocabulary.encode((cell?.shown ?? '').replace(/ ?[（(](C|群)[）)]$/, ''));
    return vocabulary.of('unit', sign);
  },
  ranking: text => vocabulary.of('ranking', patternOf(nameOf('ranking')).exec(vocabulary.encode(text))?.[0] ?? text),
  shortRanking: text => {
    const short = patternOf(`^${nameOf('short')}$`).exec(vocabulary.encode(text))?.[0];
    return short === undefined ? null : vocabulary.of('short', short);
  },
});
