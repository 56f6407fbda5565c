import * as z from 'zod';
import type { Names } from '../../language-id.ts';
import { isSectionId, type ParameterSort, SECTION_IDS, type SectionChoice, sectionRule } from '../../sections.ts';
import { nearestWord } from '../../spelling.ts';
import { count, mend, slug, unique } from './shapes.ts';

/** What is wrong with one section of a definition, and where in it. */
interface Wrong {
  readonly path: readonly string[];
  readonly remedy: ReturnType<typeof mend>;
}

const ids = unique(slug).min(1);

/** For each sort of parameter, its shape and how to write it. */
type Parameters = Readonly<Record<ParameterSort, { readonly shape: z.ZodType; readonly write: Wrong['remedy'] }>>;

const parametersIn = (names: z.ZodType<Names>): Parameters => ({
  count: { shape: count, write: mend('write a whole number from 1 up', '填写不小于1的整数') },
  rankings: { shape: ids, write: mend('write a list of ids of rankings, each once', '填写榜单id的列表，每个一次') },
  units: { shape: ids, write: mend('write a list of ids of units, each once', '填写单位id的列表，每个一次') },
  texts: {
    shape: names,
    write: mend(
      'write a text in each language of the report, such as { en: "…" }',
      '以报告的每种语言填写文字，如{ zh-Hans: "…" }',
    ),
  },
});

/** The word that was meant, as a question before what to do. */
function meantBy(written: unknown, known: readonly string[]): readonly [en: string, zh: string] {
  const nearest = typeof written === 'string' ? nearestWord(written, known) : null;
  return nearest === null ? ['', ''] : [`did you mean ${nearest}? `, `核对是否应为${nearest}；`];
}

function wrongIn(value: unknown, sorts: Parameters): readonly Wrong[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [
      {
        path: [],
        remedy: mend(
          'write a section as an object with its id, such as { "id": "findings" }',
          '将章节写成带id的对象，如{ "id": "findings" }',
        ),
      },
    ];
  const { id, ...told } = { id: undefined, ...value };
  if (!isSectionId(id)) {
    const [en, zh] = meantBy(id, SECTION_IDS);
    return [
      {
        path: ['id'],
        remedy: mend(
          `${en === '' ? 'name' : `${en}Name`} one of ${SECTION_IDS.join(', ')}; the cover and the sources always stand, first and last`,
          `${zh}从以下选择：${SECTION_IDS.join('、')}；封面与来源总在首尾`,
        ),
      },
    ];
  }
  const { parameters } = sectionRule(id);
  return Object.entries(told).flatMap(([name, asked]): readonly Wrong[] => {
    const sort = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (sort === undefined) {
      const known = Object.keys(parameters);
      const remedy = mend(
        `${meantBy(name, known)[0]}The section "${id}" takes ${known.join(', ')} and nothing else: correct the name or delete it`,
        `${meantBy(name, known)[1]}更正或删除该字段：章节“${id}”只有字段${known.join('、')}`,
      );
      return [{ path: [name], remedy }];
    }
    const { shape, write } = sorts[sort];
    return shape.safeParse(asked).success ? [] : [{ path: [name], remedy: write }];
  });
}

function sectionIn(sorts: Parameters) {
  const isSection = (value: unknown): value is SectionChoice => wrongIn(value, sorts).length === 0;
  return z
    .unknown()
    .superRefine((value, context) => {
      for (const { path, remedy } of wrongIn(value, sorts))
        context.addIssue({
          code: 'custom',
          path: [...path],
          message: remedy.error,
          params: remedy.params,
          input: value,
        });
    })
    .pipe(z.custom<SectionChoice>(isSection));
}

/** The sections of a report or an edition: known ones, each once, told what they may be told. */
export const sectionsIn = (names: z.ZodType<Names>): z.ZodType<readonly SectionChoice[]> =>
  z
    .array(sectionIn(parametersIn(names)))
    .refine(
      list => list.length > 0,
      mend('name a section, or leave out "sections" to have them all', '写明章节，或去掉sections以印全部章节'),
    )
    .superRefine((list, context) => {
      list.forEach(({ id }, at) => {
        if (list.findIndex(other => other.id === id) < at)
          context.addIssue({
            code: 'custom',
            path: [at, 'id'],
            message: `the section "${id}" stands twice: delete one of the two`,
            params: { zh: `删除其一：章节“${id}”出现了两次` },
            input: list,
          });
      });
    });

/** The same as a shape that can be written down: one of the sections, with what each may be told. */
export function sectionShape(names: z.ZodType<Names>): z.ZodType {
  const sorts = parametersIn(names);
  const shapes = SECTION_IDS.map(id =>
    z.strictObject({
      id: z.literal(id),
      ...Object.fromEntries(
        Object.entries(sectionRule(id).parameters).map(([name, sort]) => [name, sorts[sort].shape.optional()]),
      ),
    }),
  );
  return z.union(shapes);
}
