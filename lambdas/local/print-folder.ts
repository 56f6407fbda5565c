import type { EntryFault, PartApart } from '../publishing/ledger-differences.ts';
import type { FileVerified, FolderVerified } from '../publishing/verify-folder.ts';
import type { Names } from '../records/language-id.ts';
import { textIn } from '../records/language-id.ts';

/** What is told at a terminal, in the languages of editors. */
const told = (en: string, chinese: string): Names => ({ en, 'zh-Hans': chinese });

const MOST = 20;
const LONGEST = 160;

const json = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** Whether nothing at all is wrong with a folder. */
export const holds = ({ manifest, input, build, files, ledger, faults }: FolderVerified): boolean =>
  manifest === 'whole' &&
  input === 'same' &&
  build === 'same' &&
  files.every(({ state }) => state === 'whole') &&
  ledger !== null &&
  ledger.faults.length + ledger.apart.length + faults.length === 0;

/** The answer on a folder for a person at a terminal: each line in English, and below it in Chinese. */
export function printFolder(answer: FolderVerified): string {
  const lines = [
    told(`${answer.report}/${answer.edition}`, ''),
    ...manifestWords(answer),
    ...madeFrom(answer),
    ...answer.files.map(fileWords),
    ...ledgerWords(answer),
    ...cut(answer.faults.map(({ words }) => words)),
    holds(answer)
      ? told(
          'Everything holds: the files are those that these records give.',
          '全部相符：各文件与这些记录生成的文件一致。',
        )
      : told('Not everything holds: see above.', '并非全部相符：见上。'),
  ];
  return lines
    .map(line => [textIn(line, 'en'), textIn(line, 'zh-Hans')].filter(text => text !== '').join('\n   '))
    .join('\n');
}

/** The first of many, and how many more there are. */
const cut = (lines: readonly Names[]): readonly Names[] =>
  lines.length <= MOST
    ? lines
    : [...lines.slice(0, MOST), told(`… and ${lines.length - MOST} more`, `……另有${lines.length - MOST}处`)];

function manifestWords({ manifest }: FolderVerified): readonly Names[] {
  switch (manifest) {
    case 'whole':
      return [];
    case 'altered':
      return [
        told(
          'altered  manifest.json: it is not the one that these files had when they were made',
          '已改动 manifest.json：并非这些文件生成时所附的那一份',
        ),
      ];
    case 'missing':
      return [told('missing  manifest.json', '缺少 manifest.json')];
    case 'unreadable':
      return [told('altered  manifest.json: it cannot be read', '已改动 manifest.json：无法读取')];
  }
}

function madeFrom({ input, build }: FolderVerified): readonly Names[] {
  return [
    ...(input === 'other'
      ? [
          told(
            'The records at hand are not those that the manifest names: what differs may differ for that reason. Give those that it was made from: --records DIR, or ALMANAC_HOME.',
            '现有记录不是清单所指的记录，差异可能由此而来。请给出当时所用的记录：--records DIR，或ALMANAC_HOME。',
          ),
        ]
      : []),
    ...(build === 'other'
      ? [
          told(
            'The files were made by another build than this one, which may word and set them otherwise; their bytes are held against the manifest alone.',
            '这些文件由另一构建生成，措辞和版式可能不同；其字节只与清单比对。',
          ),
        ]
      : []),
  ];
}

function fileWords(file: FileVerified): Names {
  const { name } = file;
  switch (file.state) {
    case 'whole':
      return told(`whole    ${name}`, '');
    case 'missing':
      return told(`missing  ${name}`, `缺少 ${name}`);
    case 'strange':
      return told(`strange  ${name}: no file of this edition`, `多余 ${name}：不属于本版`);
    case 'renamed':
      return told(`renamed  ${name}: it lies there as ${file.to}`, `已改名 ${name}：现名${file.to}`);
    case 'altered': {
      const { difference } = file;
      const at = difference === null ? '' : `, first at byte ${difference.at}`;
      const zhAt = difference === null ? '' : `，首处差异在第${difference.at}字节`;
      const excerpt = difference?.excerpt;
      const read = excerpt ? `: “…${excerpt.found}…” for “…${excerpt.expected}…”` : '';
      const zhRead = excerpt ? `：“…${excerpt.found}…”，应为“…${excerpt.expected}…”` : '';
      return told(`altered  ${name}${at}${read}`, `已改动 ${name}${zhAt}${zhRead}`);
    }
  }
}

const WRONG = {
  removed: ['was taken out', '被删去'],
  added: ['is not of this edition', '不属于本版'],
  repeated: ['stands twice', '出现两次'],
  moved: ['stands in another place', '位置有变'],
} as const;

const partWords = (where: Names, { part, ledger, records }: PartApart): Names =>
  told(
    `claims.json: ${textIn(where, 'en')}${part}: the file says ${json(ledger)}, the records give ${json(records)}`,
    `claims.json：${textIn(where, 'zh-Hans')}${part}：文件为${json(ledger)}，按记录应为${json(records)}`,
  );

function entryWords(fault: EntryFault): readonly Names[] {
  if (fault.fault === 'differs')
    return fault.parts.map(part => partWords(told(`${fault.id}, `, `${fault.id}，`), part));
  const [en, chinese] = WRONG[fault.fault];
  return [told(`claims.json: ${fault.id} ${en}`, `claims.json：${fault.id}${chinese}`)];
}

function ledgerWords({ ledger }: FolderVerified): readonly Names[] {
  if (ledger === null)
    return [
      told(
        'The claims cannot be looked at: there is no claims.json that can be read.',
        '无法核对论断：没有可读的claims.json。',
      ),
    ];
  const counts = ['true', 'false', 'withhold'].map(verdict => ledger.claims[verdict] ?? 0);
  const [held = 0, refused = 0, open = 0] = counts;
  const all = held + refused + open;
  return [
    ...cut([...ledger.apart.map(part => partWords(told('', ''), part)), ...ledger.faults.flatMap(entryWords)]),
    told(
      `${all} claims by these records: ${held} true, ${refused} false, ${open} cannot be established. ${
        ledger.faults.length === 0
          ? 'claims.json has each with its verdict, reason, words, evidence and places.'
          : `In claims.json ${ledger.faults.length === 1 ? '1 entry is' : `${ledger.faults.length} entries are`} otherwise.`
      }`,
      `按这些记录共${all}条论断：${held}条成立，${refused}条不成立，${open}条无法确认。${
        ledger.faults.length === 0
          ? 'claims.json逐条相符，含结论、理由、措辞、依据和刊载位置。'
          : `claims.json中有${ledger.faults.length}条不符。`
      }`,
    ),
  ];
}
