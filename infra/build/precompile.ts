import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import Handlebars from 'handlebars';

/**
 * Turns templates/html/*.hbs, their stylesheet and their script into one module, so that what runs needs the Handlebars runtime only
 * and no text is ever compiled as a template there. Strict: a field that a template names and a view lacks is an error.
 */
const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'templates/html');
const target = join(root, 'lambdas/render/html/templates.generated.js');
const LAYOUT = 'layout';

const names = readdirSync(folder)
  .filter(file => file.endsWith('.hbs'))
  .map(file => basename(file, '.hbs'))
  .sort();
if (!names.includes(LAYOUT))
  throw new Error(`templates/html/${LAYOUT}.hbs is missing: it is the page that holds the partials`);

function precompile(name: string): string {
  // The line end of the file is not part of the partial: inside a sentence it would show as a space.
  const text = readFileSync(join(folder, `${name}.hbs`), 'utf8').trimEnd();
  try {
    return String(Handlebars.precompile(text, { strict: true, knownHelpersOnly: true, preventIndent: true }));
  } catch (cause) {
    throw new Error(`templates/html/${name}.hbs is not a valid template; the reason follows`, { cause });
  }
}

const stylesheet = readFileSync(join(folder, 'report.css'), 'utf8').trimEnd();
const script = readFileSync(join(folder, 'report.js'), 'utf8').trimEnd();
if (/<\/script|<!--/i.test(script))
  throw new Error(
    'templates/html/report.js holds “</script” or “<!--”, which ends or hides it in a page; write it otherwise',
  );
// Line ends around the script stand in its element too, and in what a browser hashes.
const scriptHash = createHash('sha256').update(`\n${script}\n`).digest('base64');
const partials = names
  .filter(name => name !== LAYOUT)
  .map(name => `engine.registerPartial(${JSON.stringify(name)}, engine.template(${precompile(name)}));\n`);

writeFileSync(
  target,
  [
    '// Made by `npm run templates` from templates/html. Do not edit.\n',
    "import handlebars from 'handlebars/runtime.js';\n",
    'const engine = handlebars.create();\n',
    ...partials,
    `export const renderLayout = engine.template(${precompile(LAYOUT)});\n`,
    `export const stylesheet = ${JSON.stringify(stylesheet)};\n`,
    `export const script = ${JSON.stringify(script)};\n`,
    `export const scriptHash = 'sha256-${scriptHash}';\n`,
  ].join(''),
);
