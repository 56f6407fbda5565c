import type { Plugin } from 'esbuild';

/** The SDK brings a reader of browsers' names (`bowser`) for pages that use it; a function runs in none and never asks it. */
export const withoutBrowser: Plugin = {
  name: 'without browser',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^bowser$/ }, ({ path }) => ({ path, namespace: 'without-browser' }));
    onLoad({ filter: /.*/, namespace: 'without-browser' }, () => ({
      contents: 'export const parse = () => undefined;',
    }));
  },
};
