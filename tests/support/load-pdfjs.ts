/*
 * pdf.js for Node comes with substitutes for what Node 20 has, among them a `push` for every array of the process that
 * is several times slower than its own. It is loaded here and nowhere else, and what was there before is put back.
 */
const { push } = Array.prototype;
const { parse } = JSON;
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Named, so that it runs in this thread.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
Object.assign(Array.prototype, { push });
Object.assign(JSON, { parse });

export { getDocument, VerbosityLevel };
