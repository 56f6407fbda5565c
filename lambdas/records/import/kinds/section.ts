import * as z from 'zod';
import { isSectionId, type ParameterSort, SECTION_IDS, type SectionChoice, sectionRule } from '../../sections.ts';
import { count, slug, unique } from './shapes.ts';

/** What is wrong with one section of a definition, and where in it. */
interface Wrong {
  readonly path: readonly string[];
  readonly remedy: string;
}

const ids = unique(slug).min(1);

/** For each sort of parameter, its shape and how to write it. */
const PARAMETERS: Readonly<Record<ParameterSort, { readonly shape: z.ZodType; readonly write: string }>> = {
  count: { shape: count, write: 'write a whole number from 1 up' },
  rankings: { shape: ids, write: 'write a list of ids of rankings, each once' },
  units: { shape: ids, write: 'write a list of ids of units, each once' },
};

function wrongIn(value: unknown): readonly Wrong[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path: [], remedy: 'write a section as an object with its id, such as { "id": "findings" }' }];
  const { id, ...told } = { id: undefined, ...value };
  if (!isSectionId(id))
    return [
      {
        path: ['id'],
        remedy: `name one of ${SECTION_IDS.join(', ')}; the cover and the sources always stand, first and last`,
      },
    ];
  const { parameters } = sectionRule(id);
  return Object.entries(told).flatMap(([name, asked]): readonly Wrong[] => {
    const sort = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (sort === undefined) {
      const known = Object.keys(parameters);
      const takes = known.length === 0 ? 'takes nothing but its id' : `takes ${known.join(', ')} and nothing else`;
      return [{ path: [name], remedy: `the section "${id}" ${takes}: correct the name or delete it` }];
    }
    const { shape, write } = PARAMETERS[sort];
    return shape.safeParse(asked).success ? [] : [{ path: [name], remedy: write }];
  });
}

const isSection = (value: unknown): value is SectionChoice => wrongIn(value).length === 0;

const section = z
  .unknown()
  .superRefine((value, context) => {
    for (const { path, remedy } of wrongIn(value))
      context.addIssue({ code: 'custom', path: [...path], message: remedy, input: value });
  })
  .pipe(z.custom<SectionChoice>(isSection));

/** The sections of a report or an edition: known ones, each once, told what they may be told. */
export const sections: z.ZodType<readonly SectionChoice[]> = z
  .array(section)
  .min(1, 'name a section, or leave out "sections" to have them all')
  .superRefine((list, context) => {
    list.forEach(({ id }, at) => {
      if (list.findIndex(other => other.id === id) < at)
        context.addIssue({
          code: 'custom',
          path: [at, 'id'],
          message: `the section "${id}" stands twice: delete one of the two`,
          input: list,
        });
    });
  });
