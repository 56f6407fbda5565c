import { scriptHash } from './templates.generated.js';

/**
 * What the page of a report may do, as a Content-Security-Policy: run its own script and no other, and fetch nothing. It
 * draws pictures from its own charts, and its fonts and the pictures of the institute stand in it.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src blob: data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
