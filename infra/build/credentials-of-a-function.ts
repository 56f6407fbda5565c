import type { Plugin } from 'esbuild';

/**
 * The SDK brings along every way to credentials that a person's machine knows (profiles, single sign-on, tokens in files,
 * an instance's metadata), 108 KB of every bundle. Lambda hands a function its own in the environment, which is asked
 * first anyway; where there are none, the SDK says so. (A function restored from a snapshot gets them in another way; no
 * function on Node.js is.)
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
export const credentialsOfAFunction: Plugin = {
  name: 'credentials of a function',
  setup: ({ onLoad }) => {
    onLoad({ filter: /node_modules\/@aws-sdk\/credential-provider-node\/dist-[a-z]+\/index\.js$/ }, () => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
    }));
  },
};
