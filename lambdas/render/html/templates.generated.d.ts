import type { PageView } from './view/page-view.ts';

/** The page with its partials, compiled from templates/html. Throws where the view lacks a field that a template names. */
export function renderLayout(view: PageView): string;

/** templates/html/report.css as text. */
export const stylesheet: string;

/** templates/html/report.js as text. */
export const script: string;

/** What a Content-Security-Policy calls the script by: "sha256-…", of the text between its tags with a line end at both ends. */
export const scriptHash: string;
