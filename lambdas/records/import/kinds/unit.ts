import { type Group, UNIT_KINDS, type Unit } from '../../unit.ts';
import { CODE_FORM, COUNTRY_FORM, LATITUDE_FORM, LONGITUDE_FORM, SLUG_FORM } from '../forms.ts';
import type { RowReader } from '../row-reader.ts';

export function parseUnit(read: RowReader): Unit {
  const succeeds = read.extraList('succeeds', SLUG_FORM);
  const unit = {
    id: read.id('unit'),
    kind: read.word('kind', UNIT_KINDS),
    names: read.names('name'),
    aliases: read.list('aliases'),
    country: read.optional('country', COUNTRY_FORM),
    codes: read.list('codes', CODE_FORM),
    latitude: read.optional('latitude', LATITUDE_FORM),
    longitude: read.optional('longitude', LONGITUDE_FORM),
    members: read.list('members', SLUG_FORM),
    standsFor: read.optionalId('stands_for'),
    ...(succeeds.length > 0 ? { succeeds } : {}),
    sortKeys: read.sortKeys(),
    source: read.source(),
  };
  if ((unit.latitude === null) !== (unit.longitude === null)) {
    const empty = unit.latitude === null ? 'latitude' : 'longitude';
    read.refuse('F06', empty, null, `${empty} is empty and its counterpart is not.`, 'Give both, or neither.', [
      `${empty}列为空，而与之成对的一列已填写。`,
      '请两者都填写，或都留空。',
    ]);
  }
  const words = 'Leave the cell empty, or write cluster as the kind.';
  const refuse = (column: string, value: string) =>
    read.refuse('F11', column, value, `A ${unit.kind} has no ${column}; only a cluster has.`, words, [
      `类别为${unit.kind}的单位没有${column}；只有cluster（城市群）有。`,
      '请将该单元格留空，或将kind写成cluster。',
    ]);
  if (unit.kind !== 'cluster' && unit.members.length > 0) refuse('members', unit.members.join('; '));
  if (succeeds.includes(unit.id))
    read.refuse(
      'F11',
      'succeeds',
      unit.id,
      `${unit.id} is given as a successor of itself.`,
      'Name the units that it was formed from, or leave the cell empty.',
      [`${unit.id}被列为自身的前身。`, '请写明其前身单位的id，或将该单元格留空。'],
    );
  if (unit.kind !== 'cluster' && unit.standsFor !== null) refuse('stands_for', unit.standsFor);
  return unit;
}

export function parseGroup(read: RowReader): Group {
  const group = {
    id: read.id('group'),
    names: read.names('name'),
    members: read.list('members', SLUG_FORM),
    source: read.source(),
  };
  if (group.members.length === 0)
    read.refuse('F06', 'members', null, 'The group has no member.', 'Write unit ids with ";" between them.', [
      '该组没有成员。',
      '请填写单位的id，其间用“;”分隔。',
    ]);
  return group;
}
