import * as z from 'zod';
import { ENV } from '../../../lambdas/aws/names.ts';
import type { Context } from '../context.ts';
import { NotShown, NotSo, type Proof, proof } from '../proof.ts';

const Configured = z.object({
  FunctionName: z.string(),
  Runtime: z.string().optional(),
  CodeSha256: z.string(),
  State: z.string().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
});

/** All functions run one build; `own` is the one of this checkout, null where it was not bundled. */
export async function checkBundles({ account }: Context, own: string | null): Promise<Proof<null>> {
  if (account === null) throw new NotShown('nothing is deployed as bundles here');
  const { aws, stack } = account;
  const lines: string[] = [];
  const builds = new Set<string>();
  for (const { physical } of stack.resources('AWS::Lambda::Function')) {
    const configuration = await aws('lambda', 'get-function-configuration', '--function-name', physical);
    const { FunctionName, Runtime, CodeSha256, State, Environment } = Configured.parse(configuration);
    if (State !== undefined && State !== 'Active') throw new NotSo(`the function ${FunctionName} is ${State}`);
    builds.add(Environment?.Variables[ENV.build] ?? 'without a build id');
    lines.push(`${FunctionName} ${Runtime ?? ''} ${CodeSha256}`);
  }
  const [build, ...others] = builds;
  if (build === undefined) throw new NotSo('the stack has no function');
  if (others.length > 0) throw new NotSo(`functions run different builds: ${[...builds].join(', ')}. Deploy again`);
  const here =
    own === null
      ? 'this checkout was not bundled'
      : own === build
        ? 'as this checkout'
        : `this checkout is ${own.slice(0, 12)}`;
  return proof(`${lines.length} functions run build ${build.slice(0, 12)} (${here}). ${lines.join('; ')}`);
}
