import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { buildCommands, COMMANDS_FOLDER } from '../infra/build/commands.ts';

/**
 * What a large workbook costs: `npm run bench:import -- [ROWS]` makes a publisher's workbook of so many rows (200,000 where
 * nothing is said) with a recipe beside it, imports both by the command in a process of its own with the heap that the server
 * gives to imports, and says how long that took and how much memory the process held at most. Ends with 1 where the import
 * failed, told no progress, or held more than a gigabyte. Linux tells the memory.
 */
const ROWS = Number(process.argv[2] ?? 200_000);
const UNITS = 2_000;
const MOST_MEGABYTES = 1024;

const releases = Math.ceil(ROWS / UNITS);
const year = (release: number): number => 1900 + release;
const count = (n: number): readonly number[] => Array.from({ length: n }, (_, at) => at);

const BASE: Readonly<Record<string, string>> = {
  'sources.csv': `source,publisher_en,publisher_zh,title_en,title_zh,edition_en,edition_zh,published,url,accessed,secondary
page,Institute,研究所,Cities,城市,,,,,2026-11,no
`,
  'units.csv': `unit,kind,name_en,name_zh,aliases,country,codes,latitude,longitude,members,stands_for,sort_key_zh,source
${count(UNITS)
  .map(at => `made-up-${at},city,Made-up City No ${at},虚构城市第${at}号,,CN,,,,,,made-up-${at},page`)
  .join('\n')}
`,
  'rankings.csv': `ranking,name_en,name_zh,short_name_en,short_name_zh,publisher_en,publisher_zh,series,cadence,direction,tie_rule,unit_kinds,source
gci,Great Cities Index,大城市指数,Institute GCI,研究所大城市,Institute,研究所,,,higher-is-better,competition,city,page
`,
  'imports/institute.yaml': `recipe: institute
file: institute*.xlsx
decimals: 1
releases: { ranking: gci, release: "{Year}", label_en: "{Year}", label_zh: "{Year}年", source: page }
records: { ranking: gci, release: "{Year}", unit: "{City}", rank: "{Rank}", score: "{Score}", source: page }
`,
};

/** A publisher's sheet: cities by name, scores as numbers, and in every row a place that is read as another text. */
function sheetXml(): string {
  const text = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows = count(releases).flatMap(release =>
    count(Math.min(UNITS, ROWS - release * UNITS)).map(at => {
      const row = release * UNITS + at + 2;
      return `<row r="${row}">${text(`A${row}`, `Made-up City No ${at}`)}<c r="B${row}"><v>${year(release)}</v></c>${text(`C${row}`, `No. ${at + 1}`)}<c r="D${row}"><v>${(100 - at / 50).toFixed(1)}</v></c></row>`;
    }),
  );
  const head = ['City', 'Year', 'Rank', 'Score'].map((name, at) => text(`${'ABCD'[at]}1`, name)).join('');
  return `<worksheet><sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`;
}

const workbook = (): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="all" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheetXml()),
  });

/** Most memory that the process has held so far, in MB. */
async function peakOf(pid: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch (error) {
    // It has ended since.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return 0;
    throw error;
  }
}

async function importFolder(folder: string, home: string) {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=640', join(COMMANDS_FOLDER, 'almanac.js'), 'import', folder],
    {
      env: { ...process.env, ALMANAC_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [said, peak] = ['', 0];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      said += chunk;
      process.stdout.write(chunk);
    });
  const watch = setInterval(async () => {
    peak = Math.max(peak, await peakOf(child.pid ?? 0));
  }, 100);
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  clearInterval(watch);
  return { code, said, peak };
}

await buildCommands();
const place = await mkdtemp(join(tmpdir(), 'almanac-bench-'));
try {
  const folder = join(place, 'folder');
  await mkdir(join(folder, 'imports'), { recursive: true });
  for (const [path, words] of Object.entries(BASE)) await writeFile(join(folder, path), words);
  const file = join(folder, 'Institute (all years).xlsx');
  await writeFile(file, workbook());
  console.log(`${ROWS} rows in a workbook of ${((await stat(file)).size / 1024 / 1024).toFixed(1)} MB`);
  const from = performance.now();
  const { code, said, peak } = await importFolder(folder, join(place, 'home'));
  const seconds = Math.round((performance.now() - from) / 1000);
  const steps = said.split('\n').filter(line => /^(?:reading|checking|writing)\b/.test(line)).length;
  console.log(`\n${seconds} s, ${Math.round(peak)} MB at most, ${steps} lines of progress, exit code ${code}`);
  if (code !== 0 || peak > MOST_MEGABYTES || steps < 10) process.exitCode = 1;
} finally {
  await rm(place, { recursive: true, force: true });
}
