import { releaseKey } from '../../release.ts';
import { formersOf, type Unit } from '../../unit.ts';
import { type Fault, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import { standingRecords } from '../standings.ts';
import { fault, type Told } from '../tables/grid.ts';

/** What one unit holds of another, so that both in one list are counted twice. */
type Tie = 'member' | 'stands-for' | 'succeeds';

const tiesOf = (
  { id, members, standsFor }: Unit,
  find: Parameters<typeof formersOf>[1],
): readonly (readonly [other: string, tie: Tie])[] => [
  ...(standsFor === null ? [] : [[standsFor, 'stands-for'] as const]),
  ...members.filter(member => member !== standsFor).map(member => [member, 'member'] as const),
  ...formersOf(id, find).map(former => [former, 'succeeds'] as const),
];

const IN_ENGLISH: Readonly<Record<Tie, (one: string, other: string) => string>> = {
  member: (one, other) => `${other} is a member of the cluster ${one}`,
  'stands-for': (one, other) => `${one} stands for ${other}`,
  succeeds: (one, other) => `${one} succeeds ${other}`,
};
const IN_CHINESE: Readonly<Record<Tie, (one: string, other: string) => string>> = {
  member: (one, other) => `${other}是集群${one}的成员`,
  'stands-for': (one, other) => `${one}代表${other}`,
  succeeds: (one, other) => `${one}接替${other}`,
};

const told = (release: string, one: string, other: string, tie: Tie): Told => ({
  en: [
    `${release} ranks ${one} and ${other}, and ${IN_ENGLISH[tie](one, other)}: one would stand in it twice.`,
    'Check against the source which unit each row is; where the publisher means two of a name, give the one an id of its own, without members, stands_for or succeeds that name the other.',
  ],
  zh: [
    `${release}同时列有${one}和${other}，而${IN_CHINESE[tie](one, other)}：同一对象会在其中出现两次。`,
    '请对照来源核对各行所指的单位；若发布机构所指为同名的两个单位，请为其中之一另取id，其members、stands_for和succeeds不含另一个。',
  ],
});

/** V41: a release does not rank a whole beside its part, a stand-in beside its city, or a successor beside the former. */
export const countedTwice: Rule = dataset => {
  const { merged, judges } = dataset;
  const placed = new Map(
    standingRecords(dataset)
      .filter(({ item }) => item.place.kind !== 'absent')
      .map(located => [
        `${releaseKey({ ranking: located.item.ranking, id: located.item.release })}/${located.item.unit}`,
        located,
      ]),
  );
  return [...placed.values()].flatMap(({ item, at }): readonly Fault[] => {
    const unit = merged.units.get(item.unit);
    const release = releaseKey({ ranking: item.ranking, id: item.release });
    if (!unit || !judges(release)) return [];
    return tiesOf(unit.item, id => merged.units.get(id)?.item).flatMap(([other, tie]) => {
      const beside = placed.get(`${release}/${other}`);
      if (!beside) return [];
      return [
        fault(whereToMend(at, beside.at, unit.at), 'V41', told(release, item.unit, other, tie), 'unit', item.unit),
      ];
    });
  });
};
