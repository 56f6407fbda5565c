import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** zod brings its messages in some fifty languages, a quarter of a megabyte; ours are written beside each rule. */
export const zodInEnglish: Plugin = {
  name: 'zod in English',
  setup: ({ onLoad }) => {
    onLoad({ filter: /node_modules\/zod\/v4\/locales\/index\.js$/ }, ({ path }) => ({
      contents: `export { default as en } from ${JSON.stringify(join(dirname(path), 'en.js'))};`,
    }));
  },
};
