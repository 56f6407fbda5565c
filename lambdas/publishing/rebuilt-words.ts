import type { Rebuilt, RebuiltFile } from './rebuild-edition.ts';

/** What a rebuild found, for a person at a terminal. */
export function rebuiltWords({ report, edition, input, build, files }: Rebuilt): string {
  const same = files.filter(({ identical }) => identical).length;
  const builds = build.same
    ? `by the build that published it (${build.rebuilt.slice(0, 12)})`
    : `by another build (${build.rebuilt.slice(0, 12)}) than the one that published it (${build.published.slice(0, 12)})`;
  const verdict =
    same === files.length
      ? `All ${files.length} files have the bytes that were published.`
      : `${same} of ${files.length} files have the bytes that were published.${
          build.same ? ' The same build must make the same bytes: report this.' : ''
        }`;
  return [
    `${report}/${edition}, from its frozen input ${input.slice(0, 16)}, ${builds}:`,
    ...files.flatMap(fileLines),
    verdict,
    '',
  ].join('\n');
}

function fileLines({ name, identical, bytes, published, difference }: RebuiltFile): readonly string[] {
  if (identical) return [`  same    ${name}`];
  const sizes = `  differs ${name}: ${bytes.byteLength} bytes, published ${published.bytes}`;
  if (difference === null) return [`${sizes}; the published file is not in the store any more`];
  const { at, excerpt } = difference;
  const where = `${sizes}; first at byte ${at}`;
  return excerpt
    ? [where, `            published: …${excerpt.expected}…`, `            rebuilt:   …${excerpt.found}…`]
    : [where];
}
