import { html } from 'hono/html';
import { textIn } from '../language/say.ts';
import type { EditionView } from '../publishing/queries.ts';
import { fileAddress } from './addresses.ts';
import { download, heading, inLanguages, page, paragraphs, reportsFirst } from './page.ts';
import type { ClockTimes } from './services.ts';

function section({ pointer, titles }: EditionView) {
  const { report, edition, artifacts } = pointer;
  return html`<section>
    <h2>${heading(({ id, words }) => words.titleWithEdition(textIn(titles, id), edition))}</h2>
    <ul>
      ${reportsFirst(artifacts).map(artifact => download(fileAddress(report, edition, artifact.name), artifact))}
      <li><a href="${fileAddress(report, edition, 'manifest.json')}">${inLanguages(({ words }) => words.pages.manifest)}</a> (JSON)</li>
    </ul>
  </section>`;
}

const COMMAND = `curl -X POST -H 'content-type: application/json' -d '{"report":"…","edition":"…"}' …/runs`;

const nothing = html`${paragraphs(({ words }) => words.pages.nothingPublished)}
  <p><code>${COMMAND}</code></p>`;

/** What happens by itself, and when next. */
function clock(all: readonly ClockTimes[], now: string) {
  const next = all.flatMap(({ kind, times, timeZone }) =>
    times
      .filter(({ at }) => at > now)
      .slice(0, 1)
      .map(time => ({ ...time, kind, timeZone })),
  );
  if (next.length === 0) return '';
  return html`<section>
    <h2>${heading(({ words }) => words.pages.nextTimes)}</h2>
    <ul>
      ${next.map(
        ({ kind, at, shown, timeZone }) =>
          html`<li>${inLanguages(({ words }) => words.pages.clock[kind])}: ${shown} ${timeZone} (${at})</li>`,
      )}
    </ul>
  </section>`;
}

/** The page at `/`: the editions and their downloads, and when the clock strikes next, in every language. */
export const indexPage = (editions: readonly EditionView[], times: readonly ClockTimes[], now: string) =>
  page(
    'Almanac: editions and downloads',
    heading(({ words }) => words.pages.editions),
    html`${editions.length > 0 ? editions.map(section) : nothing}
${clock(times, now)}
<p>${inLanguages(({ words }) => words.pages.forPrograms)}: <a href="/openapi.json">openapi.json</a></p>`,
  );
